import { freeThroughout } from '../../matching/availability-strip.ts'
import { conditionsOf } from '../conditions/conditions-of.ts'
import { narrowingLists, usualHow } from '../roster-query.ts'
import * as group from './groups.ts'
import { keepsOf } from './keeps.ts'
import type { Keeps, Narrowing } from './narrowing.ts'

/** One test for each group that the query narrows by. */
function testsOf(narrowing: Narrowing): [bit: number, keeps: Keeps][] {
  const { columns, query, textRows } = narrowing
  const tests: [number, Keeps][] = []
  if (textRows) tests.push([group.TEXT, (row) => textRows[row] === 1])
  for (const list of narrowingLists) {
    const conditions = conditionsOf(list, query)
    if (conditions.length === 0) continue
    const how = query.how[list] ?? usualHow(list)
    tests.push([group.listBit(list), keepsOf(narrowing, { how, conditions })])
  }
  if (query.free) {
    tests.push([group.FREE, freeThroughout(columns, query.free.from, query.free.to)])
  }
  for (const each of query.conditions) tests.push([group.CONDITIONS, keepsOf(narrowing, each)])
  return tests
}

/**
 * For each row the groups (bits of ./groups.ts) that leave the person out; 0 is a person who fits.
 * Levels and dates that were not stated do not fulfil what is asked of them.
 */
export function groupsAgainst(narrowing: Narrowing): Uint32Array {
  const out = new Uint32Array(narrowing.columns.size)
  for (const [bit, keeps] of testsOf(narrowing)) {
    for (let row = 0; row < out.length; row += 1) {
      if (!keeps(row)) out[row] = (out[row] ?? 0) | bit
    }
  }
  return out
}

/** Rows that nothing leaves out but, where one is given, this group. */
export function rowsWithout(out: Uint32Array, bit = 0): Int32Array {
  const rows = new Int32Array(out.length)
  let count = 0
  for (let row = 0; row < out.length; row += 1) {
    if (((out[row] ?? 0) & ~bit) !== 0) continue
    rows[count] = row
    count += 1
  }
  return rows.subarray(0, count)
}
