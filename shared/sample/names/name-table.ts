import { africanNames } from './african.ts'
import { americanNames } from './american.ts'
import { arabicPersianNames } from './arabic-persian.ts'
import { asianNames } from './asian.ts'
import { cyrillicCaucasusNames } from './cyrillic-caucasus.ts'
import { europeanNames } from './european.ts'

// A block of the tables: "[culture] countries where it is at home", then the lines "family",
// "female" and "male" with comma-separated names. "Latin=native" gives the native script as well;
// "Ivanov|Ivanova" gives a man's and a woman's form. "order: family" puts the family name first in
// the native script, "join: none" writes it without a space. The names are common ones of each
// culture, put together at random: nobody in particular is meant.

/** A name in Latin letters and, where the culture writes another script, in that. */
export interface NamePart {
  readonly latin: string
  readonly native: string | null
}

export interface NameCulture {
  readonly id: string
  readonly countries: readonly string[]
  readonly familyFirst: boolean
  readonly separator: string
  readonly familyOfMan: readonly NamePart[]
  readonly familyOfWoman: readonly NamePart[]
  readonly female: readonly NamePart[]
  readonly male: readonly NamePart[]
}

const readPart = (text: string): NamePart => {
  const [latin = '', native = null] = text.split('=')
  return { latin, native }
}

const readNames = (line: string, form: 0 | 1): NamePart[] =>
  line.split(', ').map((name) => {
    const forms = name.split('|')
    return readPart(forms[form] ?? forms[0] ?? '')
  })

const readBlock = (block: string): NameCulture => {
  const [heading = '', ...lines] = block.split('\n')
  const [id = '', countries = ''] = heading.split('] ')
  const line = (key: string): string =>
    lines.find((each) => each.startsWith(`${key}: `))?.slice(key.length + 2) ?? ''
  return {
    id,
    countries: countries.split(' '),
    familyFirst: line('order') === 'family',
    separator: line('join') === 'none' ? '' : ' ',
    familyOfMan: readNames(line('family'), 0),
    familyOfWoman: readNames(line('family'), 1),
    female: readNames(line('female'), 0),
    male: readNames(line('male'), 0),
  }
}

/** Every culture of names the sample draws from. */
export const nameCultures: readonly NameCulture[] = [
  africanNames,
  arabicPersianNames,
  asianNames,
  europeanNames,
  cyrillicCaucasusNames,
  americanNames,
].flatMap((table) => table.trim().slice(1).split('\n[').map(readBlock))

const byCountry = new Map(
  nameCultures.flatMap((culture) => culture.countries.map((code) => [code, culture] as const)),
)

/** Alpha-2 codes of the countries that have names. */
export const countriesWithNames: readonly string[] = [...byCountry.keys()]

/** The culture of names of a country, or undefined where the sample has none. */
export const cultureOf = (code: string): NameCulture | undefined => byCountry.get(code)
