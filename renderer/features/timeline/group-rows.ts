import { country } from '#shared/catalogue/index.ts'
import { compareDates, addDays } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import type { TimelineItem, TimelineRow } from './timeline-item.ts'
import { compareIds } from '#shared/domain/common.ts'

export const groupings = ['mission', 'person', 'provider', 'region'] as const
export type Grouping = (typeof groupings)[number]

export const filters = ['conflicts', 'openPosts', 'returning'] as const
export type TimelineFilter = (typeof filters)[number]

/** "Returning" looks this many days ahead. */
const RETURNING_DAYS = 30

/** True when an item is what a filter looks for. */
export const passes = (item: TimelineItem, filter: TimelineFilter, today: string): boolean => {
  switch (filter) {
    case 'conflicts':
      return item.kind === 'mission' && item.clashes.length > 0
    case 'openPosts':
      return item.kind === 'open'
    case 'returning':
      return (
        item.kind === 'mission' && item.to >= today && item.to <= addDays(today, RETURNING_DAYS)
      )
  }
}

const startsFirst = (a: TimelineItem, b: TimelineItem): number =>
  compareDates(a.from, b.from) || compareDates(a.to, b.to) || compareIds(a.key, b.key)

const peopleFirst = (a: TimelineItem, b: TimelineItem): number =>
  Number(a.kind === 'open') - Number(b.kind === 'open') || startsFirst(a, b)

const first = (items: readonly TimelineItem[]): string | null =>
  items.reduce<string | null>((least, { from }) => (least && least < from ? least : from), null)
const last = (items: readonly TimelineItem[]): string | null =>
  items.reduce<string | null>((most, { to }) => (most && most > to ? most : to), null)

interface Group {
  readonly key: string
  readonly title: string
  readonly items: TimelineItem[]
  readonly staffing: { readonly filled: number; readonly posts: number } | null
}

/** Headings that are no name of anybody's. */
export interface Unnamed {
  readonly open: string
  readonly noProvider: string
  /** The regional group of a host State; `none` for those in none. */
  readonly region: (group: string) => string
}

const keyAndTitle = (
  item: TimelineItem,
  by: Grouping,
  unnamed: Unnamed,
): readonly [string, string] => {
  if (by === 'mission') return [item.request, item.requestTitle]
  if (by === 'region') {
    const region = country(item.state)?.group ?? 'none'
    return [region, unnamed.region(region)]
  }
  if (item.kind === 'open') return ['open', unnamed.open]
  if (by === 'person') return [item.person, item.personName]
  return [item.providerName ?? '', item.providerName ?? unnamed.noProvider]
}

/**
 * The lines of the timeline: groups in order of their first day (missions) or name, each followed
 * by its items. Posts nobody fills come last in their group.
 */
export const groupRows = (
  items: readonly TimelineItem[],
  by: Grouping,
  requests: readonly RequestRow[],
  unnamed: Unnamed,
): TimelineRow[] => {
  const staffing = new Map(requests.map(({ id, filled, posts }) => [id, { filled, posts }]))
  const groups = new Map<string, Group>()
  for (const item of items) {
    const [key, title] = keyAndTitle(item, by, unnamed)
    const group = groups.get(key)
    if (group) group.items.push(item)
    else {
      const counts = by === 'mission' ? (staffing.get(item.request) ?? null) : null
      groups.set(key, { key, title, items: [item], staffing: counts })
    }
  }
  const ordered = [...groups.values()].toSorted((a, b) =>
    by === 'mission'
      ? compareDates(first(a.items) ?? '', first(b.items) ?? '') || compareNames(a.title, b.title)
      : Number(a.key === 'open') - Number(b.key === 'open') || compareNames(a.title, b.title),
  )
  return ordered.flatMap((group): TimelineRow[] => [
    {
      kind: 'group',
      key: `group:${group.key}`,
      title: group.title,
      from: first(group.items),
      to: last(group.items),
      staffing: group.staffing,
      items: group.items.length,
    },
    ...group.items
      .toSorted(peopleFirst)
      .map((item): TimelineRow => ({ kind: 'item', key: item.key, item })),
  ])
}
