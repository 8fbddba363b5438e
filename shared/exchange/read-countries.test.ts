import { describe, expect, it } from 'vitest'
import { countries, country, findCountry } from '../catalogue/index.ts'
import { formalNames } from '../catalogue/countries/formal-names.ts'
import { formerNames, otherWords, sportsCodes } from '../catalogue/countries/words-of-lists.ts'
import type { CellReport } from './cell-report.ts'
import { readCountries, readCountry } from './read-countries.ts'
import { noAliases } from './value-aliases.ts'

/** Reads a cell and tells what was said of it, by the names of the texts. */
const reading = <T>(read: (report: CellReport) => T) => {
  const told: string[] = []
  const kept: string[] = []
  const value = read({
    leave: (why, words) => {
      told.push(why.key)
      kept.push(words)
    },
    warn: ({ key }) => void told.push(key),
    keep: (words) => void kept.push(words),
    unknown: () => undefined,
    aliases: noAliases,
  })
  return { value, told, kept }
}

const one = (text: string) => reading((report) => readCountry(text, report))
const several = (text: string) => reading((report) => readCountries(text, report))

describe('one country', () => {
  it.each([
    ['ke', 'KE'],
    ['K.E.', 'KE'],
    ['uk', 'GB'],
    ['KEN', 'KE'],
    ['404', 'KE'],
    ['004', 'AF'],
    ['GER', 'DE'],
    ['SUI', 'CH'],
    ['RSA', 'ZA'],
    ['ENG', 'GB'],
    ['🇰🇪', 'KE'],
    ['🇰🇪 Kenya', 'KE'],
    ['Kenya (KE)', 'KE'],
    ['Kenya [KEN]', 'KE'],
    ['KE - Kenya', 'KE'],
    ['Allemagne (DE)', 'DE'],
    ['the Republic of Kenya', 'KE'],
    ['la République du Kenya', 'KE'],
    ['República de Kenya', 'KE'],
    ['Республика Кения', 'KE'],
    ['肯尼亚共和国', 'KE'],
    ['جمهورية كينيا', 'KE'],
    ['Кения', 'KE'],
    ['肯尼亚', 'KE'],
    ['كينيا', 'KE'],
    ['Quênia', 'KE'],
    ['Kenia', 'KE'],
    ['Казахстан', 'KZ'],
    ['РФ', 'RU'],
    ['the People’s Democratic Republic of Algeria', 'DZ'],
    ['Bolivia (Plurinational State of)', 'BO'],
    ['England', 'GB'],
    ['Kenyan citizen', 'KE'],
    ['nationalité française', 'FR'],
    ['brasileira', 'BR'],
    ['مغربية', 'MA'],
    ['norwegian', 'NO'],
    ['Iran, Islamic Rep. of', 'IR'],
    ['Congo, Dem. Rep.', 'CD'],
    ['Congo DR', 'CD'],
    ['Korea, Republic of', 'KR'],
    ['Gambia, The', 'GM'],
    ['ЮАР', 'ZA'],
    ['الإمارات', 'AE'],
    ['Реп. Казахстан', 'KZ'],
  ])('%s', (text, code) => {
    expect(one(text)).toEqual({ value: code, told: [], kept: [] })
  })

  it.each([
    ['Swaziland', 'SZ'],
    ['Burma', 'MM'],
    ['Zaïre', 'CD'],
    ['Haute-Volta', 'BF'],
  ])('%s had that name once, which is told', (text, code) => {
    expect(one(text)).toEqual({ value: code, told: ['lists.countryFormer'], kept: [] })
  })

  it.each([
    ['Cluj, Romania', 'RO'],
    ['Nairobi - Kenya', 'KE'],
    ['Göteborg (Sweden)', 'SE'],
    ['12 Main Street, Lagos, Nigeria', 'NG'],
    ['Tbilisi, Georgia', 'GE'],
    ['Atlanta, Georgia, USA', 'US'],
    ['Romania, Cluj', 'RO'],
    ['Cluj, RO', 'RO'],
    ['Алматы, Казахстан', 'KZ'],
    ['Paris France', 'FR'],
    ['London UK', 'GB'],
  ])('%s names a place, which is kept', (text, code) => {
    expect(one(text)).toEqual({ value: code, told: [], kept: [text] })
  })

  it.each([
    'Atlantis',
    'no',
    'si',
    'Springfield, IL',
    'Korea',
    'Santa Fe New Mexico',
    'NIG',
    'SLO',
    '999',
    '4',
    '🇰🇪 France',
    'Georgia, Lebanon, or so',
    'x'.repeat(200),
  ])('%s is not guessed', (text) => {
    expect(one(text)).toEqual({ value: null, told: ['lists.countryUnknown'], kept: [text] })
  })

  it('that is several today is asked for', () => {
    for (const text of ['Yugoslavia', 'СССР', 'Serbia and Montenegro'])
      expect(one(text)).toEqual({ value: null, told: ['lists.countryDissolved'], kept: [text] })
  })

  it('is read by every word of the tables, and no word of two tables stands for two', () => {
    for (const table of [formalNames, otherWords, sportsCodes, formerNames])
      for (const line of table.trim().split('\n')) {
        const [code = '', words = ''] = line.split('|').map((cell) => cell.trim())
        expect(country(code), line).toBeDefined()
        for (const word of words.split(';')) expect(one(word).value, word).toBe(code)
      }
    for (const { alpha2, alpha3 } of countries) {
      expect(one(alpha2).value).toBe(alpha2)
      expect(one(alpha3).value).toBe(alpha2)
    }
  })

  it('of the catalogue is read as the catalogue reads it', () => {
    for (const { alpha2, name, otherNames } of countries)
      for (const word of [...Object.values(name), ...otherNames])
        expect(one(word).value, word).toBe(findCountry(word) ?? alpha2)
  })
})

describe('nationalities', () => {
  it.each([
    ['French-Malian', ['FR', 'ML']],
    ['Franco-Malian', ['FR', 'ML']],
    ['franco-malienne', ['FR', 'ML']],
    ['Italo-Argentine', ['IT', 'AR']],
    ['Luso-Brazilian', ['PT', 'BR']],
    ['Iranian American', ['IR', 'US']],
    ['South African-British', ['ZA', 'GB']],
    ['Guinea-Bissau', ['GW']],
    ['Papua New Guinea', ['PG']],
    ['New Zealand', ['NZ']],
    ['ke, ug', ['KE', 'UG']],
    ['GER/SUI', ['DE', 'CH']],
    ['🇰🇪🇺🇬', ['KE', 'UG']],
    ['Kenya (KE); Uganda (UG)', ['KE', 'UG']],
    ['French (Malian)', ['FR', 'ML']],
    ['Россия и Казахстан', ['RU', 'KZ']],
    ['Brasileira e portuguesa', ['BR', 'PT']],
    ['Lebanese, Canadian', ['LB', 'CA']],
    ['中国、法国', ['CN', 'FR']],
    ['Bosnia and Herzegovina and Croatia', ['BA', 'HR']],
    ['Kenya / Kenyan', ['KE']],
    ['DE AT', ['DE', 'AT']],
    ['dual French/Swiss', ['FR', 'CH']],
    ['Congo, Dem. Rep.; Mali', ['CD', 'ML']],
  ])('%s', (text, codes) => {
    expect(several(text)).toEqual({ value: codes, told: [], kept: [] })
  })

  it('of which one is not known are read as far as they are', () => {
    expect(several('Kenyan; Klingon')).toEqual({
      value: ['KE'],
      told: ['lists.countryUnknown'],
      kept: ['Klingon'],
    })
  })
})
