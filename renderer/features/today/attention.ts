import type { LinkProps } from '@tanstack/react-router'
import { addDays } from '#shared/calendar/index.ts'
import { deadlinesOn } from '#shared/domain/open-requests.ts'
import { requestsInDoubt } from './requests-in-doubt.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'

/** Within this many days an end of mission is worth preparing for. */
const RETURNING_WITHIN_DAYS = 30

export interface Attention {
  readonly key: string
  readonly count: number
  readonly words: string
  /** What can be done about it. */
  readonly why: string
  readonly to: Pick<LinkProps, 'to' | 'search' | 'params'>
}

export interface AttentionAnswer {
  readonly items: readonly Attention[]
  readonly pending: boolean
  readonly error: Error | null
}

/** What needs a look today; the rail's number and the screen's lines are made of the same. */
export function useAttention(): AttentionAnswer {
  const counts = useQueryCall('app.counts', {})
  const status = useQueryCall('app.status', {})
  const facets = useQueryCall('roster.facets', { query: {} })
  const requests = useQueryCall('request.list', {})
  const deployments = useQueryCall('deployment.list', { request: null, person: null })
  const broken = useQueryCall('promise.broken', { person: null, request: null, position: null })
  const waiting = useQueryCall('import.waiting', { batch: null, offset: 0, limit: 1 })
  const today = status.data?.today ?? ''
  const fact = (value: string): number =>
    facets.data?.record.find((each) => each.value === value)?.count ?? 0
  const soon = today === '' ? '' : addDays(today, RETURNING_WITHIN_DAYS)
  const returning = (deployments.data ?? []).filter(
    ({ status: state, to }) => state === 'deployed' && to >= today && to <= soon,
  ).length
  const inDoubt = requestsInDoubt(requests.data ?? [])

  const due = deadlinesOn(requests.data ?? [], today)

  const items: Attention[] = [
    {
      key: 'deadlines',
      count: due,
      words: t('today.deadlines', { count: due }),
      why: t('today.deadlinesWhy'),
      to: { to: '/requests' },
    },
    {
      key: 'broken',
      count: broken.data?.length ?? 0,
      words: t('today.broken', { count: broken.data?.length ?? 0 }),
      why: t('today.brokenWhy'),
      to: { to: '/deployments' },
    },
    {
      key: 'openPosts',
      count: counts.data?.openPosts ?? 0,
      words: t('today.openPosts', { count: counts.data?.openPosts ?? 0 }),
      why: t('today.openPostsWhy'),
      to: { to: '/match' },
    },
    {
      key: 'inDoubt',
      count: inDoubt.length,
      words: t('today.inDoubt', { count: inDoubt.length }),
      why: t('today.inDoubtWhy'),
      to: { to: '/requests' },
    },
    {
      key: 'offersEnding',
      count: fact('offerEndsIn30Days'),
      words: t('today.offersEnding', { count: fact('offerEndsIn30Days') }),
      why: t('today.offersEndingWhy'),
      to: { to: '/roster', search: { record: ['offerEndsIn30Days'] } },
    },
    {
      key: 'stale',
      count: fact('notConfirmedFor6Months'),
      words: t('today.stale', { count: fact('notConfirmedFor6Months') }),
      why: t('today.staleWhy'),
      to: { to: '/roster', search: { record: ['notConfirmedFor6Months'] } },
    },
    {
      key: 'returning',
      count: returning,
      words: t('today.returning', { count: returning }),
      why: t('today.returningWhy'),
      to: { to: '/timeline' },
    },
    {
      key: 'duplicates',
      count: fact('possibleDuplicate'),
      words: t('today.duplicates', { count: fact('possibleDuplicate') }),
      why: t('today.duplicatesWhy'),
      to: { to: '/duplicates' },
    },
    {
      key: 'waitingRows',
      count: waiting.data?.found ?? 0,
      words: t('today.waitingRows', { count: waiting.data?.found ?? 0 }),
      why: t('today.waitingRowsWhy'),
      to: { to: '/exchange', search: { desk: 'all' } },
    },
    {
      key: 'keptTooLong',
      count: fact('keptTooLong'),
      words: t('today.keptTooLong', { count: fact('keptTooLong') }),
      why: t('today.keptTooLongWhy'),
      to: { to: '/roster', search: { record: ['keptTooLong'] } },
    },
    {
      key: 'noOffer',
      count: fact('noValidOffer'),
      words: t('today.noOffer', { count: fact('noValidOffer') }),
      why: t('today.noOfferWhy'),
      to: { to: '/roster', search: { record: ['noValidOffer'] } },
    },
  ]
  return {
    items: items.filter(({ count }) => count > 0),
    pending: [counts, requests, facets, deployments, broken, waiting].some(
      ({ isPending }) => isPending,
    ),
    error:
      counts.error ??
      requests.error ??
      facets.error ??
      deployments.error ??
      broken.error ??
      waiting.error,
  }
}
