import { z } from 'zod'
import { phraseSchema } from '../text/phrase.ts'

/** One thing to mend, tied to a field of the params or a row of a file. */
export const problem = z.object({
  /** Dotted path of the field from the root of the params, or the column's header. */
  field: z.string(),
  message: phraseSchema,
  /** 1-based row of the file, where the problem stands in one. */
  row: z.int().positive().optional(),
})
export type Problem = z.infer<typeof problem>

/** Problems of a record, as those of the param that carries it: `email` is `person.email`. */
export function under(param: string, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => ({ ...each, field: `${param}.${each.field}` }))
}
