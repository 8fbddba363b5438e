import type { Phrase } from '../text/index.ts'

/** One position with its open posts, as the team model sees it. */
export interface TeamPosition {
  readonly id: string
  readonly title: string
  readonly request: string
  readonly posts: number
  /** Windows in day numbers, inclusive of both ends; contingent ones too, since both may have to be served. */
  readonly windows: readonly { readonly from: number; readonly to: number }[]
  readonly location: string | null
  /** Members work in multinational pairs. */
  readonly pairs: boolean
}

/** One person who is eligible for at least one position. */
export interface TeamPerson {
  readonly id: string
  readonly name: string
  /** Null where it was not stated; counts as not female for a floor. */
  readonly female: boolean | null
  /** Plural nationalities: a cap counts the person under each. */
  readonly nationalities: readonly string[]
  /** UN regional groups of the nationalities. */
  readonly regions: readonly string[]
  /** Indexes into {@link TeamProblem.coverage} of the languages the person covers. */
  readonly covers: readonly number[]
  /** Indexes into {@link TeamProblem.shares} of the parts whose requirement the person meets. */
  readonly meets: readonly number[]
  /**
   * Pairs of positions that the rules do not let this person hold both, though they share no day: rest
   * between them, or advice and observation in one country.
   */
  readonly excludes: readonly (readonly [number, number])[]
}

/** "This person may take this position, under this provider, worth this score." */
export interface TeamOption {
  readonly person: number
  readonly position: number
  /** Provider under whose offer the person would go; null where there is none. */
  readonly provider: string | null
  /** Score of the match, 0 to 100. */
  readonly score: number
}

/** How many posts of one request a provider may fill. */
export interface ProviderLimit {
  readonly request: string
  readonly provider: string
  readonly providerName: string
  readonly max: number
}

/** At least `people` who cover language index `covers` in the whole team or at one location. */
export interface CoverageNeed {
  readonly covers: number
  /** "2 with Portuguese B2 or better". */
  readonly words: Phrase
  readonly people: number
  readonly location: string | null
}

/**
 * Of a position's posts at least so many are for people who meet the share. While posts stay open, they may
 * be those: the others take as many as that leaves.
 */
export interface TeamShare {
  readonly position: number
  readonly people: number
}

export interface TeamProblem {
  readonly positions: readonly TeamPosition[]
  readonly people: readonly TeamPerson[]
  readonly options: readonly TeamOption[]
  /** Floor for women, per cent of the filled posts. */
  readonly womenPercent: number | null
  readonly maxPerNationality: number | null
  /** Ceiling for one UN regional group, per cent of the filled posts. */
  readonly maxPercentPerRegion: number | null
  readonly providerLimits: readonly ProviderLimit[]
  readonly coverage: readonly CoverageNeed[]
  readonly shares: readonly TeamShare[]
  /** Options (by person and position) that must be part of the team. */
  readonly locked: readonly { readonly person: number; readonly position: number }[]
}

/** The families of balance rules whose cost is shown. */
export const balanceRules = [
  'women',
  'nationality',
  'region',
  'providerCap',
  'pairs',
  'coverage',
  'shares',
] as const
export type BalanceRule = (typeof balanceRules)[number]

/** Which rule a row of the model speaks for. */
export type RowRule = BalanceRule | 'posts' | 'doubleBooking' | 'locked' | 'filled' | 'differs'
