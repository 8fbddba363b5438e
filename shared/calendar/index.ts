// The one door to calendar arithmetic: everything about dates, periods and deadlines.
export * from './date-only.ts'
export * from './deadline.ts'
export * from './decide-order.ts'
export * from './excel-serial.ts'
export * from './format.ts'
export * from './interval-list.ts'
export * from './interval.ts'
export * from './read-date.ts'
