import type { MatchGroup } from '#shared/domain/verdict.ts'

/** Lines of a long group that are shown before the reader asks for all of it. */
export const SHOWN_AT_FIRST = 25

/** A group that the list shows in part or whole. */
export interface Section {
  readonly group: MatchGroup
  readonly found: number
  readonly whole: boolean
}

/** What stands between the people: the head of a group, or what is folded away of it. */
export type Between =
  | { readonly kind: 'more'; readonly group: MatchGroup; readonly hidden: number }
  | { readonly kind: 'head'; readonly group: MatchGroup }

/** One line of the list: a person by rank in a group, or something between the people. */
export type Entry =
  | { readonly kind: 'person'; readonly group: MatchGroup; readonly rank: number }
  | Between

/**
 * The ranked list as line numbers, so that a hundred thousand people need no array: each section
 * is `[head] people [more]`, one after the other.
 */
export interface ListPlan {
  readonly length: number
  /** The line; what stands between people is the same object each time. */
  readonly at: (index: number) => Entry | undefined
}

interface Placed extends Section {
  readonly start: number
  readonly headed: boolean
  readonly shown: number
  readonly length: number
  readonly head: Between
  readonly more: Between
}

export const listPlan = (
  sections: readonly Section[],
  headed: (group: MatchGroup) => boolean,
): ListPlan => {
  const placed: Placed[] = []
  let length = 0
  for (const section of sections) {
    if (section.found === 0) continue
    // Folding one or two lines away would cost a line to save a line.
    const fold = !section.whole && section.found > SHOWN_AT_FIRST + 2
    const shown = fold ? SHOWN_AT_FIRST : section.found
    const withHead = headed(section.group)
    const { group, found } = section
    const lines = Number(withHead) + shown + Number(fold)
    placed.push({
      ...section,
      start: length,
      headed: withHead,
      shown,
      length: lines,
      head: { kind: 'head', group },
      more: { kind: 'more', group, hidden: found - shown },
    })
    length += lines
  }

  const at = (index: number): Entry | undefined => {
    const section = placed.find(
      ({ start, length: lines }) => index >= start && index < start + lines,
    )
    if (!section) return undefined
    const { group, headed: withHead, shown } = section
    const rank = index - section.start - Number(withHead)
    if (rank < 0) return section.head
    if (rank >= shown) return section.more
    return { kind: 'person', group, rank }
  }

  return { length, at }
}
