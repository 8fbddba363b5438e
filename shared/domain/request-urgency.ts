import { type DateOnly, daysBetween } from '../calendar/index.ts'
import { type Phrase, phrase } from '../text/index.ts'
import { isOpenRequest } from './open-requests.ts'
import type { Request } from './request.ts'

/** What of a request decides how much it presses. */
export interface Pressing extends Pick<
  Request,
  'status' | 'deadline' | 'preconditions' | 'from' | 'to'
> {
  /** Posts asked for, and how many of them nobody fills yet. */
  readonly posts: number
  readonly open: number
  /** First day on which somebody is to leave for a post that is still open; null where there is none. */
  readonly departsOn: DateOnly | null
}

/**
 * How much a request presses: `late` where a day has passed with something still to do, `soon` within
 * two weeks, `near` within two months, `later` beyond, `none` where it asks for nothing any more.
 */
export type UrgencyLevel = 'late' | 'soon' | 'near' | 'later' | 'none'

export interface Urgency {
  readonly level: UrgencyLevel
  /** The earliest day by which something has to be done; null where nothing has. */
  readonly by: DateOnly | null
  /** Why, what presses most first. */
  readonly reasons: readonly Phrase[]
}

const SOON_DAYS = 14
const NEAR_DAYS = 60

interface Cause {
  readonly by: DateOnly
  readonly reason: Phrase
}

/**
 * How much a request presses on a day, and why. Days are those the request states: that of a deadline is
 * the day in its own zone, the last on which something can arrive.
 */
export function requestUrgency(request: Pressing, today: DateOnly): Urgency {
  if (!isOpenRequest(request)) return { level: 'none', by: null, reasons: [] }
  const causes = [
    ...deadlineCause(request, today),
    ...departureCause(request, today),
    ...preconditionsCause(request, today),
  ].sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : 0))
  const [first] = causes
  if (first === undefined) return { level: 'none', by: null, reasons: [] }
  return {
    level: levelOf(daysBetween(today, first.by)),
    by: first.by,
    reasons: causes.map(({ reason }) => reason),
  }
}

/**
 * The order in which requests press: what has to be done first stands first; of one day, what leaves more
 * posts open. What asks for nothing stands last.
 */
export function compareUrgency(
  a: Pick<Pressing, 'open'> & { readonly urgency: Urgency },
  b: Pick<Pressing, 'open'> & { readonly urgency: Urgency },
): number {
  const [one, other] = [a.urgency.by ?? '9999', b.urgency.by ?? '9999']
  return one < other ? -1 : one > other ? 1 : b.open - a.open
}

/** Names are due as long as a post is open, or none was written down yet. */
function deadlineCause({ deadline, posts, open }: Pressing, today: DateOnly): Cause[] {
  if (deadline === null || (posts > 0 && open === 0)) return []
  const by = deadline.local.slice(0, 10)
  const days = daysBetween(today, by)
  return [{ by, reason: dated('requests.urgentDeadline', days, { open }) }]
}

function departureCause(request: Pressing, today: DateOnly): Cause[] {
  const { posts, open, departsOn, from, to } = request
  if (posts === 0) {
    if (to < today) return []
    return [{ by: from, reason: dated('requests.urgentNoPosts', daysBetween(today, from), {}) }]
  }
  if (open === 0 || departsOn === null) return []
  const days = daysBetween(today, departsOn)
  return [{ by: departsOn, reason: dated('requests.urgentDeparture', days, { open }) }]
}

/** What is asked before assistance is undertaken (A/RES/52/129, paragraph 4) is due when it begins. */
function preconditionsCause(
  { preconditions, from, to, status }: Pressing,
  today: DateOnly,
): Cause[] {
  const open = preconditions.filter(({ verdict }) => verdict !== 'met').length
  if (open === 0 || status === 'inTheField' || to < today) return []
  return [{ by: from, reason: phrase('requests.urgentPreconditions', { count: open }) }]
}

function dated(
  key: 'requests.urgentDeadline' | 'requests.urgentNoPosts' | 'requests.urgentDeparture',
  days: number,
  values: Readonly<Record<string, number>>,
): Phrase {
  const when = days < 0 ? 'past' : days === 0 ? 'today' : 'ahead'
  return phrase(key, { ...values, when, days: Math.abs(days) })
}

function levelOf(days: number): UrgencyLevel {
  if (days < 0) return 'late'
  if (days <= SOON_DAYS) return 'soon'
  return days <= NEAR_DAYS ? 'near' : 'later'
}
