import { expect, it } from 'vitest'
import { countryOfTown } from './town-words.ts'
import { readCountry } from './read-countries.ts'
import { collectUnknownWords } from './unknown-words.ts'
import { aliasKey, openAliases } from './value-aliases.ts'
import type { CellReport } from './cell-report.ts'

it.each([
  ['London', 'GB'],
  ['Genève', 'CH'],
  ['г. Москва', 'RU'],
  ["N'Djamena", 'TD'],
  ['Springfield', null],
])('%s is taken for a town of %s', (text, country) => {
  expect(countryOfTown(text)).toBe(country)
})

it('a town in a column of countries is no country by itself: the one it lies in is proposed', () => {
  const words = collectUnknownWords()
  const kept: string[] = []
  const report = (aliases: CellReport['aliases']): CellReport => ({
    leave: (_message, text) => kept.push(text),
    warn: () => undefined,
    keep: (text) => kept.push(text),
    unknown: (kind, word) => words.note(kind, word, 2),
    aliases,
  })
  expect(readCountry('London', report(openAliases([])))).toBeNull()
  expect(words.list([])).toMatchObject([{ word: 'London', suggestions: ['GB'] }])
  // Once the office has said so, the town is kept beside its country.
  const chosen = openAliases([{ kind: 'country', word: aliasKey('London'), meaning: 'GB' }])
  expect(readCountry('London', report(chosen))).toBe('GB')
  expect(kept).toEqual(['London', 'London'])
})
