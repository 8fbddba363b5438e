import { certainWindows } from '../../domain/certain-windows.ts'
import type { PositionWindow, MatchDraft } from '../../domain/position.ts'
import type { Requirement } from '../../domain/requirement.ts'
import type { Phrase, Value } from '../../text/index.ts'

/** One way to ask for less. */
export interface Edit {
  /** Keys of the criteria it eases; the windows go by the name `availability`. */
  readonly criterion: string
  readonly words: Phrase
  /** Steps of one way of easing a criterion stand in order: each asks for less than the one before. */
  readonly way: 'level' | 'measure' | 'later' | 'earlier' | 'minimum' | 'drop'
  /** What is given up, of a must that becomes a wish. */
  readonly what?: Value
  readonly apply: (draft: MatchDraft) => MatchDraft
}

/** Changes one requirement of a draft. */
export const editRequirement =
  (id: string, change: (requirement: Requirement) => Requirement) =>
  (draft: MatchDraft): MatchDraft => ({
    ...draft,
    requirements: draft.requirements.map((each) => (each.id === id ? change(each) : each)),
  })

/**
 * Makes a must a wish, so that it still ranks; with its alternatives, because the others alone
 * would ask for more than before.
 */
export const asWish =
  ({ id, group }: Requirement) =>
  (draft: MatchDraft): MatchDraft => ({
    ...draft,
    requirements: draft.requirements.map((each) =>
      each.strength === 'must' && (each.id === id || (group !== null && each.group === group))
        ? { ...each, strength: 'wish' }
        : each,
    ),
  })

/** Changes the certain windows of a draft. */
export const editWindows =
  (change: (window: PositionWindow) => PositionWindow) =>
  (draft: MatchDraft): MatchDraft => {
    const certain = new Set(certainWindows(draft.windows))
    return {
      ...draft,
      windows: draft.windows.map((window) => (certain.has(window) ? change(window) : window)),
    }
  }
