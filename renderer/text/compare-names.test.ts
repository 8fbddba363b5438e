import { afterEach, describe, expect, it } from 'vitest'
import { countryChoices } from '#renderer/field/boxes/catalogue-choices.ts'
import { byName } from './compare-names.ts'
import { countryName, languageName, nationalityName } from './names.ts'
import { chooseLocale } from './text.ts'

const sorted = (names: readonly string[]): readonly string[] => byName(names, (name) => name)

afterEach(() => chooseLocale('en'))

describe('names in the present language', () => {
  it('stand in the order of the language, not of the letters’ codes', () => {
    const names = ['Zambie', 'Égypte', 'fidji', 'Estonie', 'Œuvre', 'Oman', 'Île', 'Italie']
    const ordered = ['Égypte', 'Estonie', 'fidji', 'Île', 'Italie', 'Œuvre', 'Oman', 'Zambie']
    for (const locale of ['en', 'fr'] as const) {
      chooseLocale(locale)
      expect(sorted(names)).toEqual(ordered)
    }
  })

  it('follow the language that is chosen', () => {
    expect([countryName('DE'), languageName('de'), nationalityName('DE')]).toEqual([
      'Germany',
      'German',
      'German',
    ])
    chooseLocale('fr')
    expect([countryName('DE'), languageName('de'), nationalityName('DE')]).toEqual([
      'Allemagne',
      'allemand',
      'Allemagne',
    ])
  })

  it('are listed in their order in each language', () => {
    const first = (): string[] => countryChoices().map(({ label }) => label)
    expect(first().slice(0, 2)).toEqual(['Afghanistan', 'Albania'])
    chooseLocale('fr')
    expect(first().slice(0, 3)).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie'])
    expect(first().indexOf('Égypte')).toBeLessThan(first().indexOf('Estonie'))
  })
})
