import { describe, expect, it } from 'vitest'
import type { CellReport } from './cell-report.ts'
import { recogniseHeaders } from './propose-mapping.ts'
import { readLanguages } from './read-languages.ts'
import { noAliases } from './value-aliases.ts'

/** "de 6" for each language of a cell, and what was told of it. */
function read(cell: string): readonly [languages: string, told: readonly string[]] {
  const told: string[] = []
  const report: CellReport = {
    leave: (_why, words) => void told.push(words),
    warn: ({ key }) => void told.push(key),
    keep: (words) => void told.push(words),
    unknown: () => undefined,
    aliases: noAliases,
  }
  const found = readLanguages(cell, undefined, report)
  return [found.map(({ language, spoken }) => `${language} ${spoken ?? '-'}`).join(', '), told]
}

describe('languages of a cell', () => {
  it.each([
    [
      'Deutsch: Muttersprache; Englisch: fließend; Französisch: verhandlungssicher; Spanisch: gut; Russisch: Grundkenntnisse',
      'de 6, en 5, fr 5, es 4, ru 2',
    ],
    ['Muttersprache: Deutsch; Fließend: Englisch, Französisch', 'de 6, en 5, fr 5'],
    ['sehr gute Englischkenntnisse; Grundkenntnisse in Französisch', 'en 5, fr 2'],
    ['Englisch in Wort und Schrift, türkisch', 'en 5, tr -'],
    ['turca: básico; Língua inglesa (fluente); alemã', 'tr 2, en 5, de -'],
    ['lengua francesa: medio; alemana', 'fr 3, de -'],
    ['فارسی: زبان مادری؛ انگلیسی: خوب', 'fa 6, en 4'],
    ['فارسی، عربی', 'fa -, ar -'],
    ['English B2 (IELTS 6.5); French: DALF C1', 'en 4, fr 5'],
    // What a list parts in two ways is parted in both.
    ['albanês, búlgaro; checo', 'sq -, bg -, cs -'],
  ])('"%s" are read with their levels, and nothing is left to tell', (cell, expected) => {
    expect(read(cell)).toEqual([expected, []])
  })
})

describe('headers of Persian lists', () => {
  it('are recognised, typed on a Persian or an Arabic keyboard', () => {
    const fields = recogniseHeaders([
      ...['نام', 'نام خانوادگی', 'جنسیت', 'تاريخ تولد', 'تابعیت', 'ایمیل'],
      ...['زبان‌ها', 'شماره گذرنامه', 'نام پدر'],
    ]).map(({ field }) => field)
    expect(fields).toEqual([
      ...['givenName', 'familyName', 'sex', 'birthDate', 'nationalities', 'email'],
      ...['languages', 'passportNumber', null],
    ])
  })
})
