import type { LinkProps } from '@tanstack/react-router'
import { type DateOnly, daysBetween, today as dayAt } from '#shared/calendar/index.ts'
import type { RecoveryState } from '#shared/contract/recovery-calls.ts'
import type { TodayItem, TodayKey } from '#shared/contract/today-calls.ts'
import { usualMeasures } from '#shared/domain/measures.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

type Target = Pick<LinkProps, 'to' | 'search' | 'params'>

interface Line {
  readonly key: string
  readonly count: number
  readonly words: string
  /** What can be done about it. */
  readonly why: string
}

/** A line of things that stand beneath it. */
export interface ListedLine extends Line {
  readonly items: readonly (TodayItem & { readonly to: Target })[]
  readonly found: number
}

/** A line whose things are a list of another screen. */
export interface LinkedLine extends Line {
  readonly to: Target
  /** The day it hangs on, where it is one thing. */
  readonly on?: DateOnly | null
}

export type Attention = ListedLine | LinkedLine

export interface AttentionAnswer {
  readonly items: readonly Attention[]
  readonly pending: boolean
  readonly error: Error | null
}

/** What needs a look today; the rail's number and the screen's lines are made of the same. */
export function useAttention(): AttentionAnswer {
  const lines = useQueryCall('today.lines', {})
  const counts = useQueryCall('app.counts', {})
  const status = useQueryCall('app.status', {})
  const facets = useQueryCall('roster.facets', { query: {} })
  const retention = useQueryCall('retention.counts', {})
  const measures = useQueryCall('measures.get', {})
  const { soonDays: days, confirmAfterMonths: months, backupDays } = measures.data ?? usualMeasures
  const waiting = useQueryCall('import.waiting', { batch: null, offset: 0, limit: 1 })
  const listed = (lines.data ?? []).map(({ key, count, found, items }): ListedLine => ({
    ...{ key, count, found },
    ...{ words: t(texts[key].words, { count, days }), why: t(texts[key].why, { days }) },
    items: items.map((item) => ({ ...item, to: targetOf(key, item) })),
  }))
  // A round alone is opened at once.
  const oneRound = (line: ListedLine): Attention => {
    const [round, ...others] = line.items
    const { items: _items, found: _found, ...plain } = line
    return line.key === 'rounds' && round !== undefined && others.length === 0
      ? { ...plain, to: round.to, on: round.on }
      : line
  }
  const fact = (value: string): number =>
    facets.data?.record.find((each) => each.value === value)?.count ?? 0
  const ofFact = (key: keyof typeof facts): LinkedLine => {
    const count = fact(facts[key])
    return {
      ...{ key, count, words: t(texts[key].words, { count, days, months }) },
      why: t(texts[key].why),
      to: { to: '/roster', search: { record: [facts[key]] } },
    }
  }
  // Nobody of the sample is missed.
  const ownPeople = status.data?.roster.sample === true ? 0 : (counts.data?.people ?? 0)
  const toDecide = (retention.data?.counts ?? []).map(({ reason, count }): LinkedLine => ({
    ...{ key: `retention-${reason}`, count },
    words: t('today.toDecide', { reason, count, days }),
    why: t('today.toDecideWhy', { reason }),
    to: { to: '/retention', search: { reason } },
  }))
  const waitingRows = waiting.data?.found ?? 0
  const linked: LinkedLine[] = [
    ...recoveryLine(status.data?.recovery.state, ownPeople),
    ...backupLine(status.data?.lastElsewhere, status.data?.today, ownPeople, backupDays),
    ofFact('offersEnding'),
    {
      key: 'duplicates',
      count: fact('possibleDuplicate'),
      words: t('today.duplicates', { count: fact('possibleDuplicate') }),
      why: t('today.duplicatesWhy'),
      to: { to: '/duplicates' },
    },
    {
      key: 'waitingRows',
      count: waitingRows,
      words: t('today.waitingRows', { count: waitingRows }),
      why: t('today.waitingRowsWhy'),
      to: { to: '/exchange', search: { desk: 'all' } },
    },
    ...toDecide,
    ofFact('noOffer'),
    ofFact('stale'),
  ]
  const answers = [lines, counts, facets, retention, waiting]
  return {
    items: [...listed.map(oneRound), ...linked.filter(({ count }) => count > 0)],
    pending: answers.some(({ isPending }) => isPending),
    error: answers.find(({ error }) => error !== null)?.error ?? null,
  }
}

/** Facts of the roster by which its screen is narrowed to exactly who is counted. */
const facts = {
  offersEnding: 'offerEndsIn30Days',
  noOffer: 'noValidOffer',
  stale: 'notConfirmedFor6Months',
} as const

/** What each line says, and what can be done about it. */
const texts = {
  deadlinePast: { words: 'today.deadlinePast', why: 'today.deadlinePastWhy' },
  deadlineNear: { words: 'today.deadlineNear', why: 'today.deadlineNearWhy' },
  openPosts: { words: 'today.openPosts', why: 'today.openPostsWhy' },
  broken: { words: 'today.broken', why: 'today.brokenWhy' },
  unready: { words: 'today.unready', why: 'today.unreadyWhy' },
  notBegun: { words: 'today.notBegun', why: 'today.notBegunWhy' },
  notEnded: { words: 'today.notEnded', why: 'today.notEndedWhy' },
  asks: { words: 'today.asks', why: 'today.asksWhy' },
  rounds: { words: 'today.rounds', why: 'today.roundsWhy' },
  awaited: { words: 'today.awaited', why: 'today.awaitedWhy' },
  clearances: { words: 'today.clearances', why: 'today.clearancesWhy' },
  returning: { words: 'today.returning', why: 'today.returningWhy' },
  inDoubt: { words: 'today.inDoubt', why: 'today.inDoubtWhy' },
  evaluations: { words: 'today.evaluations', why: 'today.evaluationsWhy' },
  offersEnding: { words: 'today.offersEnding', why: 'today.offersEndingWhy' },
  noOffer: { words: 'today.noOffer', why: 'today.noOfferWhy' },
  stale: { words: 'today.stale', why: 'today.staleWhy' },
} as const satisfies Record<TodayKey | keyof typeof facts, { words: TextKey; why: TextKey }>

/** Where something can be done about one thing of a line. */
function targetOf(
  key: TodayKey,
  { person, request, position, provider, round }: TodayItem,
): Target {
  if (round !== undefined)
    return { to: '/availability/rounds/$roundId', params: { roundId: round } }
  if (provider !== undefined)
    return {
      ...{ to: '/providers/$providerId', params: { providerId: provider } },
      search: { tab: 'correspondence' },
    }
  if (key === 'openPosts' && position !== null)
    return { to: '/match/$positionId', params: { positionId: position } }
  if (key === 'clearances' && person !== null) return { to: '/roster', search: { person } }
  if (request === null) return { to: '/requests' }
  const params = { requestId: request }
  if (person === null) return { to: '/requests/$requestId', params }
  const tab = key === 'awaited' ? 'candidates' : 'deployments'
  return { to: '/requests/$requestId', params, search: { tab } }
}

/** A roster that nobody could open without this computer. */
function recoveryLine(state: RecoveryState['state'] | undefined, people: number): LinkedLine[] {
  if (state === undefined || state === 'kept' || people === 0) return []
  const [words, why] =
    state === 'unproven'
      ? (['care.todayUnproven', 'care.todayUnprovenWhy'] as const)
      : (['care.todayRecovery', 'care.todayRecoveryWhy'] as const)
  return [{ key: 'recovery', count: 1, words: t(words), why: t(why), to: { to: '/settings' } }]
}

/** The backup elsewhere that is missing, or older than `oldAfterDays`; nothing is missed of nobody. */
export function backupLine(
  lastElsewhere: string | null | undefined,
  today: DateOnly | undefined,
  people: number,
  oldAfterDays: number,
): LinkedLine[] {
  if (lastElsewhere === undefined || today === undefined || people === 0) return []
  const days = lastElsewhere === null ? null : daysBetween(dayAt(new Date(lastElsewhere)), today)
  if (days !== null && days < oldAfterDays) return []
  return [
    {
      key: 'backup',
      count: days ?? 1,
      words: days === null ? t('today.backupNone') : t('today.backupOld', { count: days }),
      why: t('today.backupWhy'),
      to: { to: '/settings' },
    },
  ]
}
