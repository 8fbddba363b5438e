import type { Database } from '../sqlite.ts'
import { selectValues } from '../statement.ts'
import type { Asked, Clause } from './match-text.ts'

const found = {
  names: selectValues<number, [match: string]>(
    'SELECT rowid FROM search_word WHERE search_word MATCH ?',
  ),
  facts: selectValues<number, [match: string]>(
    'SELECT rowid FROM search_fact WHERE search_fact MATCH ?',
  ),
  notes: selectValues<number, [match: string]>(
    'SELECT rowid FROM search_note WHERE search_note MATCH ?',
  ),
}

/**
 * Numbers of the people for whom every clause holds, in no order; clauses come from ./match-text.ts. Nobody
 * where there is none.
 */
export function matching(sqlite: Database, asked: Asked): number[] {
  // What only names can hold the full text holds against each other itself, which is fastest.
  const ofNames: string[] = []
  const others: number[][][] = []
  for (const clause of asked) {
    const beside = besideNames(sqlite, clause)
    if (beside.length > 0)
      others.push(
        clause.names === null ? beside : [found.names.all(sqlite, clause.names), ...beside],
      )
    else if (clause.names === null) return []
    else ofNames.push(clause.names)
  }
  if (ofNames.length === 0) return inEach(others)
  const named = found.names.all(sqlite, ofNames.join(' AND '))
  return inEach([[named], ...others])
}

/** Whom a clause finds in the other indexes: those lists that have anybody. */
function besideNames(sqlite: Database, { facts, notes }: Clause): number[][] {
  return [
    facts === null ? [] : found.facts.all(sqlite, facts),
    notes === null ? [] : found.notes.all(sqlite, notes),
  ].filter((each) => each.length > 0)
}

/** Who stands in at least one list of each group, once. */
function inEach(groups: readonly (readonly (readonly number[])[])[]): number[] {
  const [first = []] = groups
  if (groups.length === 1 && first.length === 1) return [...(first[0] ?? [])]
  const highest = groups.flat().reduce((most, list) => list.reduce(greater, most), 0)
  const groupsHeld = new Uint16Array(highest + 1)
  let kept: number[] = []
  for (const [before, group] of groups.entries()) {
    kept = []
    for (const list of group)
      for (const number of list) {
        if (groupsHeld[number] !== before) continue
        groupsHeld[number] = before + 1
        kept.push(number)
      }
  }
  return kept
}

const greater = (a: number, b: number): number => (b > a ? b : a)
