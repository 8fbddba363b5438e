import { describe, expect, it } from 'vitest'
import {
  countries,
  country,
  countryName,
  findCountry,
  neighboursOf,
  type RegionalGroup,
} from './countries.ts'

const isShared = new Set([
  'Congolese',
  'Congolais',
  'Congolaise',
  'congoleño',
  'congoleña',
  'Dominican',
])

describe('the countries', () => {
  it('are 193 Member States, two observer States and other areas', () => {
    const members = countries.filter((each) => each.status === 'member')
    expect(new Set(members.map((each) => each.alpha2)).size).toBe(193)
    expect(
      countries.filter((each) => each.status === 'observer').map((each) => each.alpha2),
    ).toEqual(['VA', 'PS'])
  })

  it('fall into the regional groups as the United Nations counts them', () => {
    const sizes = Object.groupBy(countries, (each) => each.group ?? 'none')
    const sizeOf = (group: RegionalGroup): number => sizes[group]?.length ?? 0
    expect((['AG', 'APG', 'EEG', 'GRULAC', 'WEOG'] as const).map(sizeOf)).toEqual([
      54, 54, 23, 33, 29,
    ])
    expect(country('US')?.group).toBe('WEOG')
    expect(sizes.none?.every((each) => each.status !== 'member')).toBe(true)
  })

  it('have codes of the right shape, each once', () => {
    for (const { alpha2, alpha3, m49 } of countries) {
      expect(alpha2).toMatch(/^[A-Z]{2}$/)
      expect(alpha3).toMatch(/^[A-Z]{3}$/)
      expect(m49 ?? '000', alpha2).toMatch(/^\d{3}$/)
    }
    expect(new Set(countries.map((each) => each.alpha2)).size).toBe(countries.length)
    expect(new Set(countries.map((each) => each.alpha3)).size).toBe(countries.length)
    expect(countries.filter((each) => each.m49 === null).map((each) => each.alpha2)).toEqual(['XK'])
  })

  it('border each other both ways', () => {
    for (const { alpha2, neighbours } of countries) {
      expect(neighbours, alpha2).not.toContain(alpha2)
      for (const other of neighbours) expect(neighboursOf(other), other).toContain(alpha2)
    }
    expect(neighboursOf('MA')).toEqual(['DZ', 'EH', 'ES'])
    expect(neighboursOf('IS')).toEqual([])
  })

  it('are found by every name, adjective and code they carry', () => {
    for (const each of countries) {
      const names = [
        ...Object.values(each.name),
        ...each.otherNames,
        each.demonym,
        ...each.demonyms,
        each.alpha2,
        each.alpha3,
      ].filter((name) => !isShared.has(name))
      for (const name of names) expect(findCountry(name), name).toBe(each.alpha2)
    }
  })

  it.each([
    ["COTE D'IVOIRE", 'CI'],
    ['Ivory Coast', 'CI'],
    ['drc', 'CD'],
    ['Congo (RDC)', 'CD'],
    ['Congo', 'CG'],
    ['Turkey', 'TR'],
    ['TÜRKİYE', 'TR'],
    ['Czech Republic', 'CZ'],
    ['The Netherlands', 'NL'],
    ['L’Équateur', 'EC'],
    ['EE.UU.', 'US'],
    ['marroquí', 'MA'],
    ['Nigérienne', 'NE'],
    ['Nigerian', 'NG'],
    ['india', 'IN'],
    [' viet nam ', 'VN'],
  ])('reads %j as %s', (text, code) => {
    expect(findCountry(text)).toBe(code)
  })

  it.each(['Congolese', 'Dominican', 'Korea', 'no', 'Atlantis', '', 'Franc'])(
    'does not guess %j',
    (text) => {
      expect(findCountry(text)).toBeNull()
    },
  )

  it('are named in the reader’s language', () => {
    expect(countryName('CI', 'en')).toBe('Côte d’Ivoire')
    expect(countryName('DE', 'fr-CA')).toBe('Allemagne')
    expect(countryName('DE', 'es')).toBe('Alemania')
    expect(countryName('DE', 'de')).toBe('Deutschland')
    expect(countryName('RE', 'en')).toBe('Réunion')
    expect(countryName('ZZZ', 'en')).toBe('ZZZ')
  })
})
