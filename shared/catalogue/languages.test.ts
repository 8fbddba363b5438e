import { describe, expect, it } from 'vitest'
import { foldText } from './fold-text.ts'
import { levelLabels } from './level-labels.ts'
import { findLanguage, languageName, languages } from './languages.ts'
import { cefrName, readLevel, saysNoKnowledge } from './level-scales.ts'

describe('the languages', () => {
  it('hold the official ones of the United Nations, each code once', () => {
    const codes = languages.map((each) => each.code)
    // Rules of procedure of the General Assembly, rule 51.
    expect(codes).toEqual(expect.arrayContaining(['ar', 'zh', 'en', 'fr', 'ru', 'es']))
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBeGreaterThan(120)
  })

  it('are found by every name they carry, save one that two share', () => {
    for (const each of languages) {
      const names = [...Object.values(each.name), ...each.otherNames, each.code, each.alpha3]
      for (const name of names) expect(findLanguage(name), name).toBe(each.code)
    }
    expect(findLanguage('isiNdebele')).toBeNull()
  })

  it.each([
    ['Français', 'fr'],
    ['ARABE', 'ar'],
    ['العربية', 'ar'],
    ['Mandarin', 'zh'],
    ['中文', 'zh'],
    ['Castellano', 'es'],
    ['FR', 'fr'],
    ['Русский', 'ru'],
    ['Dari', 'fa'],
  ])('reads %j as %s', (text, code) => {
    expect(findLanguage(text)).toBe(code)
  })

  it.each(['Klingon', '', 'Fr', 'Fren'])('does not guess %j', (text) => {
    expect(findLanguage(text)).toBeNull()
  })

  it('are named in the reader’s language', () => {
    expect(languageName('ar', 'fr')).toBe('arabe')
    expect(languageName('ar', 'de')).toBe('Arabisch')
    expect(languageName('rn', 'en')).toBe('Kirundi')
    expect(languageName('xxx', 'en')).toBe('xxx')
  })
})

describe('a language level', () => {
  it.each([
    ['B2', 'cefr', 4, false],
    ['b1+', 'cefr', 3, false],
    ['C1 (fluent)', 'cefr', 5, false],
    ['CECR B2', 'cefr', 4, false],
    ['UN III', 'un', 4, true],
    ['IV', 'un', 6, true],
    ['ILR 2+', 'ilr', 4, true],
    ['EU 3', 'euEom', 5, true],
    ['Mother tongue', 'label', 6, true],
    ['courant', 'label', 5, true],
    ['bilingüe', 'label', 6, true],
    ['básico', 'label', 2, true],
    ['fair', 'label', 3, true],
  ] as const)('%j is of scale %s, level %i', (received, scale, level, converted) => {
    expect(readLevel(received)).toEqual({ scale, received, level, converted })
  })

  it('in a bare number is read only where the scale is known', () => {
    expect(readLevel('3')).toBeNull()
    expect(
      (['un', 'euEom', 'ilr', 'cefr'] as const).map((scale) => readLevel('3', scale)?.level),
    ).toEqual([4, 5, 5, undefined])
  })

  it('falls back on the other scales where a column mixes them', () => {
    expect(readLevel('courant', 'euEom')).toMatchObject({ scale: 'label', level: 5 })
    expect(readLevel('C1', 'un')).toMatchObject({ scale: 'cefr', converted: false })
  })

  it.each(['Z9', 'B3', 'level 3', 'V', '', 'B1 spoken, A2 written'])(
    'does not guess %j',
    (text) => {
      expect(readLevel(text)).toBeNull()
    },
  )

  it('has one meaning for each label', () => {
    const meanings = new Map<string, number>()
    for (const [label, level] of levelLabels) {
      expect(meanings.get(foldText(label)) ?? level, label).toBe(level)
      meanings.set(foldText(label), level)
    }
  })

  it('tells no knowledge from no statement', () => {
    expect(['none', 'Aucune', 'ninguno', '0'].every(saysNoKnowledge)).toBe(true)
    expect(saysNoKnowledge('')).toBe(false)
    expect(cefrName(4)).toBe('B2')
  })
})
