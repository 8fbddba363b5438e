import type { DateOnly } from '#shared/calendar/index.ts'
import type { Phrase } from '#shared/text/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'

/** Another mission that wants the same person on some of the same days. */
export interface Clash {
  readonly request: string
  readonly requestTitle: string
  /** Days in both, inclusive. */
  readonly days: number
}

interface Span {
  readonly key: string
  readonly from: DateOnly
  readonly to: DateOnly
  readonly request: string
  readonly requestTitle: string
  /** Host State, ISO 3166-1 alpha-2. */
  readonly state: string
  readonly position: string
  readonly positionTitle: string
  /** What the dates hang on ("second round"); null when they are certain. */
  readonly contingentOn: string | null
}

/** A person on a mission. */
export interface MissionItem extends Span {
  readonly kind: 'mission'
  readonly person: string
  readonly personName: string
  readonly nativeName: string | null
  readonly provider: string | null
  readonly providerName: string | null
  readonly status: DeploymentRow['status']
  readonly clashes: readonly Clash[]
  /** Why the person no longer fits, or what is warned of; null while the promise holds. */
  readonly broken: { readonly why: Phrase; readonly inTheWay: boolean } | null
}

/** One or more posts of a position that nobody fills. */
export interface OpenItem extends Span {
  readonly kind: 'open'
  readonly posts: number
}

export type TimelineItem = MissionItem | OpenItem

/** A line of the timeline: a heading over its items, or one item. */
export type TimelineRow =
  | {
      readonly kind: 'group'
      readonly key: string
      readonly title: string
      readonly from: DateOnly | null
      readonly to: DateOnly | null
      /** Posts filled and asked; null where the group is no mission. */
      readonly staffing: { readonly filled: number; readonly posts: number } | null
      readonly items: number
    }
  | { readonly kind: 'item'; readonly key: string; readonly item: TimelineItem }
