import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { TeamRules } from '#shared/contract/team-calls.ts'

/** The rules a proposal starts with: the balance goals written on the request. */
export const rulesOf = (request: RequestRow): TeamRules => ({
  womenPercent: request.womenPercent,
  maxPerNationality: request.maxPerNationality,
  maxPercentPerNationality: request.maxPercentPerNationality,
  maxPercentPerRegion: null,
  useProviderCaps: true,
  offeredOnly: true,
  multinationalPairs: request.multinationalPairs,
  coverage: [],
  locked: [],
  excluded: [],
})

type Lock = TeamRules['locked'][number]

const same = (a: Lock, b: Lock): boolean => a.position === b.position && a.person === b.person

export const isLocked = (rules: TeamRules, lock: Lock): boolean =>
  rules.locked.some((each) => same(each, lock))

/** The rules with a choice kept, or let go again. */
export const toggleLock = (rules: TeamRules, lock: Lock): TeamRules => ({
  ...rules,
  locked: isLocked(rules, lock)
    ? rules.locked.filter((each) => !same(each, lock))
    : [...rules.locked, { position: lock.position, person: lock.person }],
})

/** The rules with a person left out of every post; a lock on them goes. */
export const exclude = (rules: TeamRules, person: string): TeamRules => ({
  ...rules,
  excluded: [...new Set([...rules.excluded, person])],
  locked: rules.locked.filter((each) => each.person !== person),
})

/** The rules with a person let in again. */
export const letIn = (rules: TeamRules, person: string): TeamRules => ({
  ...rules,
  excluded: rules.excluded.filter((each) => each !== person),
})
