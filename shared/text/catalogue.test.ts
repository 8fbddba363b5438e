import { describe, expect, it } from 'vitest'
import { countries } from '../catalogue/countries.ts'
import { languages } from '../catalogue/languages.ts'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import { sayValue } from './say.ts'

/** Names that English and French write in one way. */
const alike = [
  ...['assistance.certification', 'assistance.observation', 'assistance.supervision'],
  ...['body.oif', 'categoryShort.expert'],
]

describe('the names of the catalogues', () => {
  it('are French in French', () => {
    const names = Object.entries(french.catalogue) as [keyof typeof english.catalogue, string][]
    const unchanged = names.filter(([key, name]) => name === english.catalogue[key])
    expect(unchanged.map(([key]) => key).filter((key) => !alike.includes(key))).toEqual([])
  })

  it('are there for every country and language', () => {
    for (const { alpha2, name } of countries) {
      expect(sayValue('en', { country: alpha2 })).toBe(name.en)
      expect(sayValue('fr', { country: alpha2 })).toBe(name.fr)
    }
    for (const { code, name } of languages) {
      expect(sayValue('en', { language: code })).toBe(name.en)
      expect(sayValue('fr', { language: code })).toBe(name.fr)
    }
    expect([...countries, ...languages].filter(({ name }) => name.fr === '')).toEqual([])
  })

  it('are worded from ids', () => {
    expect(sayValue('fr', { skill: 'electoral-law.disputes' })).toBe('Contentieux électoral')
    expect(sayValue('fr', { skill: 'own', name: 'Diaspora' })).toBe('Diaspora')
    expect(sayValue('fr', { skillLevel: 1 })).toBe('Notions')
    expect(sayValue('fr', { positionKind: 'legal-analyst' })).toBe('Analyste juridique')
    expect(sayValue('fr', { phase: 'election-day' })).toBe('Jour du scrutin')
    expect(sayValue('fr', { assistance: 'needs-assessment' })).toBe(
      'Mission d’évaluation des besoins',
    )
    expect(sayValue('fr', { channel: 'undp' })).toBe(
      'Programme des Nations Unies pour le développement',
    )
    expect(sayValue('fr', { channelShort: 'undp' })).toBe('PNUD')
  })

  it('leave an id that no catalogue knows as it is', () => {
    expect(sayValue('fr', { positionKind: 'unheard-of' })).toBe('unheard-of')
    expect(sayValue('fr', { skill: 'constructor' })).toBe('constructor')
    expect(sayValue('fr', { skillLevel: 9 })).toBe('9')
  })
})
