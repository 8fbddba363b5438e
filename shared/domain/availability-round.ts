import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { addDays } from '../calendar/index.ts'
import { haveOwnIds, id, longText, requiredText, stamps } from './common.ts'
import { availability } from './availability.ts'
import type { AvailabilityStroke } from './paint-availability.ts'
import { problemKey } from './problem-of-issue.ts'

/** What somebody answered: all days, none, some of them, perhaps; open while nothing is known. */
export const roundAnswer = z.enum(['open', 'yes', 'no', 'part', 'maybe'])
export type RoundAnswer = z.infer<typeof roundAnswer>

/** People that one round may ask. */
export const MOST_ASKED = 2000

/** Days on which one of them may be written to. */
const MOST_WRITTEN = 60

const askedPerson = z.object({
  id,
  /** Through whom they are asked; null where nobody offers them. */
  provider: id.nullable(),
  answer: roundAnswer,
  answeredOn: dateOnly.nullable(),
  /** Days on which it was kept that they, or their provider, were written to: asked first, then reminded. */
  writtenOn: z.array(dateOnly).max(MOST_WRITTEN).default([]),
  /** The answer came when the round was closed already. */
  late: z.boolean().default(false),
})
export type AskedPerson = z.infer<typeof askedPerson>

/** People asked together whether they are free on some days, both ends included. */
export const availabilityRound = z.object({
  id,
  name: requiredText,
  from: dateOnly,
  to: dateOnly,
  askedOn: dateOnly,
  /** Day by which answers are wanted, included. */
  dueOn: dateOnly.nullable(),
  people: z
    .array(askedPerson)
    .min(1)
    .max(MOST_ASKED)
    .refine(haveOwnIds, problemKey('problems.rowTwice')),
  /** Day on which it was given up or settled; null while answers are awaited. */
  closedOn: dateOnly.nullable(),
})
export type AvailabilityRound = z.infer<typeof availabilityRound>

export const storedAvailabilityRound = availabilityRound.extend(stamps.shape)
export type StoredAvailabilityRound = z.infer<typeof storedAvailabilityRound>

const daysOfPart = z.object({ from: dateOnly, to: dateOnly }).refine(({ from, to }) => from <= to, {
  message: problemKey('problems.endsBeforeStart'),
  path: ['to'],
})

/** What one of those asked answered. */
export const answerGiven = z.object({
  person: id,
  answer: roundAnswer,
  /** The days that `part` speaks of, or `maybe` where it does not speak of all; both ends included. */
  part: daysOfPart.nullable().default(null),
  /** Days of notice they ask for. */
  noticeDays: availability.shape.noticeDays.default(null),
  /** What else they said: it goes below what is noted of them. */
  remark: longText.nullable().default(null),
})
export type AnswerGiven = z.infer<typeof answerGiven>

/** Some of the days asked, both ends included. */
export type PartAnswered = z.infer<typeof daysOfPart>

type Asked = Pick<AvailabilityRound, 'from' | 'to' | 'name'>

/**
 * What an answer says of the days asked, as strokes over what was declared: of a part the days beside it
 * are not available; beside days that are perhaps nothing is said. An open answer says nothing. Days
 * beyond those asked are left as they are.
 */
export function strokesOfAnswer(
  { from, to, name }: Asked,
  { answer, part, noticeDays }: Pick<AnswerGiven, 'answer' | 'part' | 'noticeDays'>,
  statedOn: string,
): AvailabilityStroke[] {
  const stroke = (
    days: PartAnswered,
    state: 'available' | 'unavailable' | 'tentative',
  ): AvailabilityStroke[] => {
    const first = days.from < from ? from : days.from
    const last = days.to > to ? to : days.to
    if (first > last) return []
    const notice = state === 'unavailable' ? null : noticeDays
    return [{ from: first, to: last, state, noticeDays: notice, statedOn, source: name }]
  }
  switch (answer) {
    case 'open':
      return []
    case 'yes':
      return stroke({ from, to }, 'available')
    case 'no':
      return stroke({ from, to }, 'unavailable')
    case 'maybe':
      return stroke(part ?? { from, to }, 'tentative')
    case 'part':
      return part === null
        ? []
        : [
            ...stroke({ from, to: addDays(part.from, -1) }, 'unavailable'),
            ...stroke(part, 'available'),
            ...stroke({ from: addDays(part.to, 1), to }, 'unavailable'),
          ]
  }
}
