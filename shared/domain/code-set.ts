import { z } from 'zod'
import { problemKey } from './problem-of-issue.ts'

/** A set of codes, in the order given: the code is what identifies an entry, so that each stands once. */
export function setOf<T extends z.core.$ZodType<string>>(code: T): z.ZodArray<T> {
  return z
    .array(code)
    .refine((codes) => new Set(codes).size === codes.length, problemKey('problems.namedTwice'))
}
