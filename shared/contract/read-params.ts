import { z } from 'zod'
import { problemsOf } from '../domain/problem-of-issue.ts'
import { type Failure, failing } from './failure.ts'

/** Params that fit their schema, or why they do not. */
export type ReadParams<P extends z.core.$ZodType> =
  | { readonly ok: true; readonly params: z.output<P> }
  | { readonly ok: false; readonly failure: Failure }

/** Checks what a page sent against a schema; `invalid` with every field that does not fit. Never throws. */
export function readParams<P extends z.core.$ZodType>(schema: P, given: unknown): ReadParams<P> {
  try {
    const read = z.safeParse(schema, given)
    if (read.success) return { ok: true, params: read.data }
    return {
      ok: false,
      failure: failing('invalid', 'invalidValues', undefined, problemsOf(read.error, given)),
    }
  } catch {
    // Something that passes for a text or a list until its length is to be compared: no page sends it.
    return { ok: false, failure: failing('invalid', 'invalidValues') }
  }
}
