import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { addDays } from '../calendar/index.ts'
import { haveOwnIds, id, requiredText, stamps } from './common.ts'
import type { AvailabilityStroke } from './paint-availability.ts'
import { problemKey } from './problem-of-issue.ts'

/** What somebody answered: all days, none, some of them, perhaps; open while nothing is known. */
export const roundAnswer = z.enum(['open', 'yes', 'no', 'part', 'maybe'])
export type RoundAnswer = z.infer<typeof roundAnswer>

/** People that one round may ask. */
export const MOST_ASKED = 2000

const askedPerson = z.object({
  id,
  /** Through whom they are asked; null where nobody offers them. */
  provider: id.nullable(),
  answer: roundAnswer,
  answeredOn: dateOnly.nullable(),
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

/** Some of the days asked, both ends included. */
export interface PartAnswered {
  readonly from: string
  readonly to: string
}

/**
 * What an answer says of the days asked, as strokes over what was declared: of a part the days beside it
 * are not available. An open answer says nothing.
 */
export function strokesOfAnswer(
  { from, to, name }: Pick<AvailabilityRound, 'from' | 'to' | 'name'>,
  answer: RoundAnswer,
  part: PartAnswered | null,
  statedOn: string,
): AvailabilityStroke[] {
  const said = { noticeDays: null, statedOn, source: name }
  switch (answer) {
    case 'open':
      return []
    case 'yes':
      return [{ from, to, state: 'available', ...said }]
    case 'no':
      return [{ from, to, state: 'unavailable', ...said }]
    case 'maybe':
      return [{ from, to, state: 'tentative', ...said }]
    case 'part': {
      if (part === null) return []
      const stroke = (days: PartAnswered, state: 'available' | 'unavailable') =>
        days.from > days.to ? [] : [{ ...days, state, ...said }]
      return [
        ...stroke({ from, to: addDays(part.from, -1) }, 'unavailable'),
        ...stroke(part, 'available'),
        ...stroke({ from: addDays(part.to, 1), to }, 'unavailable'),
      ]
    }
  }
}
