import { z } from 'zod'
import type { DateOnly } from '../calendar/index.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, shortText, stamps } from './common.ts'

/** What a provider said of one person; `other` names somebody else instead. */
export const askAnswer = z.enum(['open', 'yes', 'no', 'other'])
export type AskAnswer = z.infer<typeof askAnswer>

/** What was asked of one provider for one position, or what it offered unasked, and what came of it. */
export const providerAsk = z.object({
  id,
  request: id,
  position: id,
  provider: id,
  direction: z.enum(['asked', 'offered']),
  askedOn: dateOnly,
  /** The day by which an answer is wanted, included; null where none was set. */
  dueOn: dateOnly.nullable(),
  /** How many people are wanted, where not only people who are named. */
  posts: z.int().positive().max(10_000).nullable(),
  people: z
    .array(
      z.object({
        person: id,
        answer: askAnswer,
        /** Who was named instead. */
        other: id.nullable(),
        answeredOn: dateOnly.nullable(),
      }),
    )
    .max(2000),
  /** Days on which the provider was reminded. */
  reminders: z.array(dateOnly).max(100),
  /** Number of the letter or note. */
  reference: shortText.nullable(),
  note: longText.nullable(),
  /** The day it was settled or given up; null while an answer is awaited. */
  closedOn: dateOnly.nullable(),
})
export type ProviderAsk = z.infer<typeof providerAsk>

export const storedProviderAsk = providerAsk.extend(stamps.shape)
export type StoredProviderAsk = z.infer<typeof storedProviderAsk>

/** Awaited, awaited past its day, answered, or closed without an answer. */
export const askState = z.enum(['open', 'overdue', 'answered', 'noAnswer'])
export type AskState = z.infer<typeof askState>

/** How far an ask has come on a day. */
export function askStateOn(ask: ProviderAsk, today: DateOnly): AskState {
  if (ask.closedOn !== null)
    return ask.people.some(({ answer }) => answer !== 'open') ? 'answered' : 'noAnswer'
  return ask.dueOn !== null && ask.dueOn < today ? 'overdue' : 'open'
}

/** True once everybody who was named is answered and as many as were wanted are named. */
export function isAskSettled({ people, posts }: ProviderAsk): boolean {
  const answered = people.every(({ answer }) => answer !== 'open')
  const named = people.filter(({ answer }) => answer === 'yes').length
  return people.length > 0 && answered && named >= (posts ?? 0)
}
