import { type Person, person } from './person.ts'

/** Fields of a person that are one line of text or a day, and can be changed in a cell of a table. */
export const cellFields = [
  ...(['nativeName', 'secondNativeName', 'formerName', 'email', 'phone'] as const),
  ...(['organization', 'occupation', 'confirmedOn', 'consentOn', 'retainUntil'] as const),
] satisfies readonly (keyof Person)[]
export type CellField = (typeof cellFields)[number]

const days: readonly CellField[] = ['confirmedOn', 'consentOn', 'retainUntil']

/** Whether a field is a day, as `YYYY-MM-DD`. */
export function isDayField(field: CellField): boolean {
  return days.includes(field)
}

/** The schema of a field: what a cell may hold. */
export const cellSchema = (field: CellField) => person.shape[field]
