import { describe, expect, it } from 'vitest'
import { foldText } from '../catalogue/index.ts'
import { say } from '../text/index.ts'
import { fieldTable } from './field-table.ts'
import { type ReadColumn, readRow, type RowContext } from './read-row.ts'
import { skillFinder } from './read-skills.ts'

const context: RowContext = {
  today: '2026-11-24',
  source: 'list.xlsx',
  findSkill: skillFinder(new Map(), foldText),
  meaningOfM: 'male',
  nameOrder: 'givenFirst',
}

const bases = Object.keys(fieldTable) as (keyof typeof fieldTable)[]
const columns: readonly ReadColumn[] = [
  ...bases.map((base) => ({ base, number: 1 }) as const),
  { base: 'level', language: 'fr', mode: 'spoken' } as const,
  { base: 'skillOf', skill: 'polling' } as const,
].map((field) => ({ column: 0, header: field.base, field, order: 'dmy', scale: undefined }))

const patterns = [
  ...['a & ', 'a and ', 'and ', '(', ')', '()', 'a, ', ',', ';', '; ', '/', '|', '\n', '"', "'"],
  ...['1', '1 ', '1.', '1/1/', '01/01/2027 ', ' ', 'x', 'x ', '-', ' - ', 'a - ', 'a@', '@.', '.'],
  ...['\u0301', 'e\u0301', 'نادية ', 'ن', 'mr ', 'available ', 'from ', 'valid until ', '2017 '],
  ...[
    'French C1, ',
    'France and ',
    'Kenya 2017, ',
    'spoken ',
    's: ',
    'expert 8 years ',
    'A B C D ',
  ],
]

/** A text of so many signs that begins as something and repeats a pattern. */
const cellOf = (pattern: string, signs: number): string =>
  `1${pattern.repeat(Math.ceil(signs / pattern.length)).slice(0, signs - 2)}x`

/**
 * The shortest of as many readings as it takes to come within a limit, forty at most: what else the
 * machine does only ever makes one longer, and a reader of squares never comes within.
 */
function shortest(column: ReadColumn, text: string, limit: number): number {
  let best = Infinity
  for (let run = 0; run < 40 && best > limit; run += 1) {
    const from = performance.now()
    readRow(2, [text], [column], context)
    best = Math.min(best, performance.now() - from)
  }
  return best
}

/** Below this no clock tells work from chance. */
const FLOOR_MS = 25
/** Three times what a row may hold the thread, for a machine that does other things too. */
const MOST_MS = 90

describe('reading one cell of a list', { timeout: 20_000 }, () => {
  it.each(columns)('of $header: twice as long is twice the work at most', (column) => {
    const slow: string[] = []
    for (const pattern of patterns) {
      let before = Infinity
      for (const signs of [2_500, 5_000, 10_000, 20_000]) {
        const limit = Math.min(MOST_MS, Math.max(FLOOR_MS, 3 * before))
        const time = shortest(column, cellOf(pattern, signs), limit)
        if (time > limit) slow.push(`${JSON.stringify(pattern)} ${String(signs)}: ${String(time)}`)
        before = time
      }
    }
    expect(slow).toEqual([])
  })

  it('of any length answers at once, and says what is too much', () => {
    for (const column of columns) {
      const { problems } = readRow(2, ['Benali; '.repeat(40_000)], [column], context)
      if (column.field.base === 'notes' || column.field.base === 'noteUnder') continue
      expect(problems.map(({ message }) => say('en', message)).join()).toMatch(
        /too long|are the most|have more than/,
      )
    }
  })
})
