import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, shortText, stamps } from './common.ts'

/**
 * How somebody served, written after their return. Restricted. An adverse finding counts only once the
 * person was told of it. Source: European Ombudsman, 322/2017 and 2635/2010.
 */
export const evaluation = z.object({
  id,
  deployment: id,
  person: id,
  author: shortText.nullable(),
  writtenOn: dateOnly,
  /** From 1 (poor) to 5 (outstanding). */
  rating: z.int().min(1).max(5).nullable(),
  text: longText.nullable(),
  adverse: z.boolean(),
  notifiedOn: dateOnly.nullable(),
  /** Who may read it beside its author, by the names they use here; nobody named: everybody in the office. */
  readers: z.array(shortText.min(1)).max(50),
})
export type Evaluation = z.infer<typeof evaluation>
export const storedEvaluation = evaluation.extend(stamps.shape)
export type StoredEvaluation = z.infer<typeof storedEvaluation>

/** An evaluation as one user may see it: without its judgement where they are not among its readers. */
export const shownEvaluation = storedEvaluation.extend({
  readable: z.boolean(),
  /** False for an adverse finding of which the person was not told. */
  counts: z.boolean(),
})
export type ShownEvaluation = z.infer<typeof shownEvaluation>

/** True where somebody of that name may read it. */
export function mayRead(
  { author, readers }: Pick<Evaluation, 'author' | 'readers'>,
  user: string,
): boolean {
  return readers.length === 0 || author === user || readers.includes(user)
}

/** True where it may be held for or against the person. */
export function counts({
  adverse,
  notifiedOn,
}: Pick<Evaluation, 'adverse' | 'notifiedOn'>): boolean {
  return !adverse || notifiedOn !== null
}

/** That it was written, and nothing of what it says. */
export function withoutJudgement(shown: ShownEvaluation): ShownEvaluation {
  return { ...shown, rating: null, text: null, adverse: false, notifiedOn: null, counts: true }
}

/** What one user is shown of it. */
export function shownTo(stored: StoredEvaluation, user: string): ShownEvaluation {
  const readable = mayRead(stored, user)
  return {
    ...stored,
    ...(readable ? {} : { rating: null, text: null, adverse: false, notifiedOn: null }),
    ...{ readable, counts: counts(stored) },
  }
}
