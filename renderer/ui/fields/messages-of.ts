const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** Every message of a form's errors, however deep it lies. */
function messagesOf(errors: unknown): readonly string[] {
  if (!isObject(errors)) return []
  if (typeof errors.message === 'string') return [errors.message]
  // A box that is marked is kept beside its message; it holds none.
  return Object.entries(errors).flatMap(([key, each]) => (key === 'ref' ? [] : messagesOf(each)))
}

/** How many fields of a form have something to mend. */
export const countErrors = (errors: unknown): number => messagesOf(errors).length

/** The message to show beside a box. */
export const firstMessage = (error: unknown): string | undefined => messagesOf(error)[0]
