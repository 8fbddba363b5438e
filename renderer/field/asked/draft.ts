import type { Position, PositionWindow, MatchDraft } from '#shared/domain/position.ts'
import type { Requirement } from '#shared/domain/requirement.ts'

/** What a position asks, as a draft that can be changed without touching the position. */
export const draftOf = ({
  windows,
  requirements,
}: Pick<Position, 'windows' | 'requirements'>): MatchDraft => ({ windows, requirements })

/** True when both ask the same: then there is nothing to save. */
export const asksTheSame = (a: MatchDraft, b: MatchDraft): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

const replaceById = <T extends { readonly id: string }>(list: readonly T[], item: T): T[] =>
  list.some(({ id }) => id === item.id)
    ? list.map((each) => (each.id === item.id ? item : each))
    : [...list, item]

/** The draft with a requirement changed, or added where it was not there. */
export const withRequirement = (draft: MatchDraft, requirement: Requirement): MatchDraft => ({
  ...draft,
  requirements: replaceById(draft.requirements, requirement),
})

export const withoutRequirement = (draft: MatchDraft, id: string): MatchDraft => ({
  ...draft,
  requirements: draft.requirements.filter((requirement) => requirement.id !== id),
})

/** The draft with a window changed or added. */
export const withWindow = (draft: MatchDraft, window: PositionWindow): MatchDraft => ({
  ...draft,
  windows: replaceById(draft.windows, window),
})

/** The draft without a window; the last one stays, because a position needs one. */
export const withoutWindow = (draft: MatchDraft, id: string): MatchDraft => {
  const windows = draft.windows.filter((window) => window.id !== id)
  return windows.length === 0 ? draft : { ...draft, windows }
}

/** The draft with a requirement made an alternative of another: they share its group. */
export const joined = (draft: MatchDraft, one: Requirement, other: Requirement): MatchDraft => {
  const group = other.group ?? other.id
  return withRequirement(withRequirement(draft, { ...other, group }), { ...one, group })
}

/** A chip: one requirement, or several of which any one is enough. */
export interface ChipGroup {
  readonly key: string
  readonly requirements: readonly [Requirement, ...Requirement[]]
}

/** Requirements of one strength in the order they were written, alternatives kept together. */
export const chipGroups = (
  requirements: readonly Requirement[],
  strength: Requirement['strength'],
): ChipGroup[] => {
  const groups = new Map<string, [Requirement, ...Requirement[]]>()
  for (const requirement of requirements) {
    if (requirement.strength !== strength) continue
    const key = requirement.group === null ? requirement.id : `any:${requirement.group}`
    const known = groups.get(key)
    if (known) known.push(requirement)
    else groups.set(key, [requirement])
  }
  return [...groups].map(([key, members]) => ({ key, requirements: members }))
}
