import type { Request } from '../domain/request.ts'
import type { Requirement } from '../domain/requirement.ts'

/** First and last day as days from election day (day 0), both included. */
export type PlannedWindow = readonly [
  first: number,
  last: number,
  more?: { readonly minimumDays?: number; readonly contingentOn?: string },
]

type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never

/** A requirement before it has an id. */
export type PlannedRequirement = WithoutId<Requirement>

export interface PlannedPosition {
  /** Id in the position library. */
  readonly kind: string
  readonly posts: number
  readonly location?: string
  readonly windows: readonly PlannedWindow[]
  readonly requirements: readonly PlannedRequirement[]
}

/** A request of the sample, its dates relative so that it is always timely. */
export interface RequestPlan {
  readonly state: string
  readonly title: string
  readonly status: Request['status']
  readonly assistance: readonly string[]
  readonly channel: string
  readonly organ: string
  readonly phases: readonly string[]
  /** Days from today to about election day; the Sunday on or after it is taken. */
  readonly electionIn: number
  /** Days from election day to a second round, where the law provides one. */
  readonly secondRound?: number
  /** Days before election day on which the request was received. */
  readonly receivedBefore: number
  readonly providerCap?: Request['providerCap']
  readonly womenPercent?: number
  readonly maxPerNationality?: number
  readonly multinationalPairs?: boolean
  readonly funding?: string
  /** Days before election day on which nominations are due at 24:00 in Brussels. */
  readonly deadlineBefore?: number
  readonly positions: readonly PlannedPosition[]
}

const asked = { group: null } as const

/** A language at a level (1-6, spoken) that a person must have. */
export const mustSpeak = (language: string, level: number): PlannedRequirement => ({
  ...asked,
  strength: 'must',
  weight: 0,
  kind: 'language',
  parameters: { language, mode: 'spoken', level },
})

/** A language at a level (1-6, spoken) that is worth some points. */
export const wishSpeak = (language: string, level: number, weight = 3): PlannedRequirement => ({
  ...mustSpeak(language, level),
  strength: 'wish',
  weight,
})

/** A skill at a level (1-4) that a person must have. */
export const mustKnow = (skill: string, level: number | null = 2): PlannedRequirement => ({
  ...asked,
  strength: 'must',
  weight: 0,
  kind: 'skill',
  parameters: { skill, level, years: null },
})

/** A skill at a level (1-4) that is worth some points. */
export const wishKnow = (skill: string, level = 2, weight = 4): PlannedRequirement => ({
  ...mustKnow(skill, level),
  strength: 'wish',
  weight,
})

/** Missions of observation worth some points. */
export const wishMissions = (missions: number, weight = 5): PlannedRequirement => ({
  ...asked,
  strength: 'wish',
  weight,
  kind: 'experience',
  parameters: { kind: 'observation', missions, countries: null, years: null },
})

/** Experience in two countries or more, as the United Nations roster asks of its experts. */
export const mustHaveServedInTwoCountries: PlannedRequirement = {
  ...asked,
  strength: 'must',
  weight: 0,
  kind: 'experience',
  parameters: { kind: 'any', missions: null, countries: 2, years: null },
}

/** Two short-term missions before a long-term one. */
export const wishProgression: PlannedRequirement = {
  ...asked,
  strength: 'wish',
  weight: 4,
  kind: 'progression',
  parameters: { missions: 2 },
}

/** No national of a country that borders on the host. */
export const noNeighbours: PlannedRequirement = {
  ...asked,
  strength: 'must',
  weight: 0,
  kind: 'nationality',
  parameters: { mode: 'exclude', countries: [], neighboursOfHost: true },
}

/** Nobody who advised an election of the host country. */
export const noConflict: PlannedRequirement = {
  ...asked,
  strength: 'must',
  weight: 0,
  kind: 'conflict',
  parameters: {},
}
