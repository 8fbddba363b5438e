import type { FacetCounts } from './facet-counts.ts'
import type { LanguageMode } from '../../domain/language.ts'
import { type RosterColumns, at } from '../../matching/index.ts'

/** One more than the highest level: place 0 is a level that was not stated. */
const PLACES = 7

/**
 * People per language and minimum level in one mode, the most widely known first. A language that
 * nobody states such a level of is left out.
 */
export function countLanguages(
  { languages, dictionaries }: RosterColumns,
  rows: Int32Array,
  mode: LanguageMode,
): FacetCounts['languages'] {
  const { codes } = dictionaries.languages
  const { language, [mode]: levels } = languages.values
  const exactly = new Int32Array(codes.length * PLACES)
  const lastRow = new Int32Array(codes.length).fill(-1)
  const lastPlace = new Int32Array(codes.length)
  for (const row of rows) {
    const first = at(languages.start, row)
    const end = first + at(languages.count, row)
    for (let index = first; index < end; index += 1) {
      const code = at(language, index)
      const place = code * PLACES + at(levels, index)
      if (at(lastRow, code) === row) {
        // Listed twice: the higher level counts, once.
        if (place <= at(lastPlace, code)) continue
        exactly[at(lastPlace, code)] = at(exactly, at(lastPlace, code)) - 1
      }
      lastRow[code] = row
      lastPlace[code] = place
      exactly[place] = at(exactly, place) + 1
    }
  }
  return codes
    .map((value, code) => ({ value, counts: atLeast(exactly, code * PLACES) }))
    .filter(({ counts }) => (counts[0] ?? 0) > 0)
    .sort((a, b) => (b.counts[0] ?? 0) - (a.counts[0] ?? 0) || (a.value < b.value ? -1 : 1))
}

/** Counts of levels 1 to 6 and everything above each. */
function atLeast(exactly: Int32Array, from: number): number[] {
  const counts: number[] = []
  let sum = 0
  for (let level = PLACES - 1; level > 0; level -= 1) {
    sum += at(exactly, from + level)
    counts.unshift(sum)
  }
  return counts
}
