import type { MatchGroup } from '#shared/domain/verdict.ts'

/** Lines of a long group that are shown before the reader asks for all of it. */
export const SHOWN_AT_FIRST = 25

/** A group that the list shows in part or whole. */
export interface Section {
  readonly group: MatchGroup
  readonly found: number
  readonly whole: boolean
}

/** One line of the list: a person by rank in a group, or something between the people. */
export type Entry =
  | { readonly kind: 'person'; readonly group: MatchGroup; readonly rank: number }
  | { readonly kind: 'more'; readonly group: MatchGroup; readonly hidden: number }
  | { readonly kind: 'head'; readonly group: MatchGroup }

/**
 * The ranked list as line numbers, so that a hundred thousand people need no array: each section
 * is `[head] people [more]`, one after the other.
 */
export interface ListPlan {
  readonly length: number
  readonly at: (index: number) => Entry | undefined
  /** Line of a person by group and rank, or -1 where the line is folded away. */
  readonly indexOf: (group: MatchGroup, rank: number) => number
  /** The nearest line with a person, from `index` in a direction; -1 when there is none. */
  readonly nextPerson: (index: number, step: 1 | -1) => number
}

interface Placed extends Section {
  readonly start: number
  readonly headed: boolean
  readonly shown: number
  readonly length: number
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
    const lines = Number(withHead) + shown + Number(fold)
    placed.push({ ...section, start: length, headed: withHead, shown, length: lines })
    length += lines
  }

  const at = (index: number): Entry | undefined => {
    const section = placed.find(
      ({ start, length: lines }) => index >= start && index < start + lines,
    )
    if (!section) return undefined
    const { group, headed: withHead, shown, found } = section
    const rank = index - section.start - Number(withHead)
    if (rank < 0) return { kind: 'head', group }
    if (rank >= shown) return { kind: 'more', group, hidden: found - shown }
    return { kind: 'person', group, rank }
  }

  const indexOf = (group: MatchGroup, rank: number): number => {
    const section = placed.find((each) => each.group === group)
    if (!section || rank < 0 || rank >= section.shown) return -1
    return section.start + Number(section.headed) + rank
  }

  const nextPerson = (index: number, step: 1 | -1): number => {
    for (let line = index + step; line >= 0 && line < length; line += step) {
      if (at(line)?.kind === 'person') return line
    }
    return -1
  }

  return { length, at, indexOf, nextPerson }
}
