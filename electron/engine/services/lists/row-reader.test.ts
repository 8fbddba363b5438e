import { describe, expect, it } from 'vitest'
import { readColumns } from '#shared/exchange/read-row.ts'
import { collectUnknownWords } from '#shared/exchange/unknown-words.ts'
import { noAliases, openAliases } from '#shared/exchange/value-aliases.ts'
import { createRowReader } from './row-reader.ts'

function aReader() {
  const column = { dateOrder: null, scale: null }
  const columns = readColumns([
    { ...column, column: 0, header: 'Family name', field: 'familyName' },
    { ...column, column: 1, header: 'Nationality', field: 'nationalities' },
  ])
  return createRowReader(columns, {
    ...{ today: '2026-11-24', source: 'list.csv', findSkill: () => null },
    ...{ meaningOfM: 'male', nameOrder: 'familyFirst' },
  })
}

const list = [
  ['Abel', 'Germanny'],
  ['Bose', 'France'],
]

function readAll(
  reader: ReturnType<typeof aReader>,
  rows: readonly (readonly string[])[],
  aliases = noAliases,
) {
  const words = collectUnknownWords()
  const read = reader.open(aliases, words)
  return { rows: rows.map((cells, at) => read(at + 2, cells)), words: words.list([]) }
}

describe('rows that were read', () => {
  it('are read again only where a cell says something else', () => {
    const reader = aReader()
    const first = readAll(reader, list)
    const next = readAll(reader, [list[0] ?? [], ['Bose', 'Togo']])
    expect(next.rows[0]).toBe(first.rows[0])
    expect(next.rows[1]?.draft?.nationalities).toEqual(['TG'])
    expect(next.words).toMatchObject([{ word: 'Germanny', rows: 1 }])
  })

  it('say of the same words the same, in whatever row they stand', () => {
    const rows = [...list, ['Chen', 'Germanny'], ['Diallo', 'Atlantis'], ['Eze', 'Germanny']]
    const together = readAll(aReader(), rows)
    const alone = rows.map((cells, at) => {
      const read = aReader().open(noAliases, collectUnknownWords())
      return read(at + 2, cells)
    })
    expect(together.rows).toEqual(alone)
    expect(together.words).toMatchObject([
      { word: 'Germanny', rows: 3 },
      { word: 'Atlantis', rows: 1 },
    ])
    // A word that is given a meaning meanwhile.
    const reader = aReader()
    readAll(reader, rows)
    const said = openAliases([{ kind: 'country', word: 'germanny', meaning: 'DE' }])
    const { rows: next } = readAll(reader, rows, said)
    expect(next.map(({ draft }) => draft?.nationalities)).toEqual([
      ['DE'],
      ['FR'],
      ['DE'],
      [],
      ['DE'],
    ])
  })

  it('are read again where a word of theirs is given a meaning, or loses it', () => {
    const reader = aReader()
    const first = readAll(reader, list)
    const said = openAliases([{ kind: 'country', word: 'germanny', meaning: 'DE' }])
    const next = readAll(reader, list, said)
    expect(next.rows[0]?.draft?.nationalities).toEqual(['DE'])
    expect(next.rows[1]).toBe(first.rows[1])
    expect(next.words).toEqual([])
    expect(readAll(reader, list).words).toMatchObject([{ word: 'Germanny' }])
  })
})
