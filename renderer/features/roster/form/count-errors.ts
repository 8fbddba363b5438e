const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** How many fields of a form have something to mend, however deep they lie. */
export function countErrors(errors: unknown): number {
  if (!isObject(errors)) return 0
  if (typeof errors.message === 'string') return 1
  return Object.values(errors).reduce<number>((sum, each) => sum + countErrors(each), 0)
}
