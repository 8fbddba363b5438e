import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf } from '#tests/builders/places-of.ts'
import { languages, languagesOfTexts, locale, PSEUDO } from './locales.ts'
import { compileMessage } from './compile-message.ts'
import { listOf, phrase, phraseSchema, type TextKey } from './phrase.ts'
import { say } from './say.ts'
import type { Message } from './word-message.ts'

const textsOf = (language: keyof typeof languages): readonly (readonly [TextKey, string])[] =>
  Object.entries(languages[language].texts).flatMap(([area, texts]) =>
    Object.entries(texts as Record<string, string>).map(
      ([name, text]) => [`${area}.${name}` as TextKey, text] as const,
    ),
  )

describe('the texts', () => {
  it.each(languagesOfTexts)('of %s are all readable as ICU messages', (language) => {
    for (const [key, text] of textsOf(language))
      expect(() => compileMessage(text), key).not.toThrow()
  })

  it.each(languagesOfTexts)('of %s have the places of the English ones', (language) => {
    const english = new Map(textsOf('en'))
    const different = textsOf(language).filter(
      ([key, text]) =>
        String(placesOf(compileMessage(text))) !==
        String(placesOf(compileMessage(english.get(key) ?? ''))),
    )
    expect(different).toEqual([])
  })

  it.each(languagesOfTexts)('of %s have every plural case the language needs', (language) => {
    const needed = new Intl.PluralRules(languages[language].tag).resolvedOptions().pluralCategories
    // "many" is for millions, which no count here reaches.
    const asked = needed.filter((each) => each !== 'many')
    const lacking = textsOf(language).filter(([, text]) => lacksCase(compileMessage(text), asked))
    expect(lacking).toEqual([])
  })
})

function lacksCase(message: Message, asked: readonly string[]): boolean {
  return message.some((part) => {
    if (typeof part === 'string') return false
    const [, kind, cases] = part
    if (typeof cases !== 'object') return false
    const lacking = kind === 'plural' && asked.some((each) => !(each in cases))
    const within = Object.values(cases).filter((each) => Array.isArray(each)) as Message[]
    return lacking || within.some((each) => lacksCase(each, asked))
  })
}

describe('say', () => {
  it('counts in words and figures', () => {
    expect(say('en', phrase('roster.selected', { count: 1 }))).toBe('1 selected')
    expect(say('en', phrase('roster.found', { found: 6, all: 2418 }))).toBe('6 found of 2,418')
    expect(say('en', phrase('today.electionIn', { days: 1 }))).toBe('election in 1 day')
  })

  it('words every kind of value by the language', () => {
    const remove = (what: Parameters<typeof listOf>[0][number]): string =>
      say('en', phrase('common.removeNamed', { what }))
    expect(remove({ date: '2027-03-04' })).toBe('Remove 4 Mar 2027')
    expect(remove({ period: ['2027-03-04', '2027-06-12'] })).toBe('Remove 4 Mar – 12 Jun 2027')
    expect(remove({ period: ['2027-03-04', '2027-03-04'] })).toBe('Remove 4 Mar 2027')
    expect(remove({ period: [null, '2027-03-04'] })).toBe('Remove … – 4 Mar 2027')
    expect(remove({ country: 'MA' })).toBe('Remove Morocco')
    expect(remove({ nationality: 'MA' })).toBe('Remove Moroccan')
    expect(remove({ language: 'fr' })).toBe('Remove French')
    expect(remove({ level: 5 })).toBe('Remove C1')
    expect(remove({ skill: 'own', name: 'Diaspora voting' })).toBe('Remove Diaspora voting')
    expect(remove({ phase: 'campaign' })).toBe('Remove Campaign')
    expect(remove({ positionKind: 'long-term-observer' })).toBe('Remove Long-term Observer')
    expect(remove(phrase('common.days', { days: 2 }))).toBe('Remove 2 days')
    expect(remove(1200)).toBe('Remove 1,200')
  })

  it('joins lists as the language does, and says how many it leaves out', () => {
    const names = [{ country: 'TG' }, { country: 'BJ' }, { country: 'GH' }]
    const remove = (what: ReturnType<typeof listOf>): string =>
      say('en', phrase('common.removeNamed', { what }))
    expect(remove(listOf(names))).toBe('Remove Togo, Benin and Ghana')
    expect(remove(listOf(names, 'or'))).toBe('Remove Togo, Benin or Ghana')
    expect(remove(listOf(names, 'comma'))).toBe('Remove Togo, Benin, Ghana')
    expect(remove(listOf(names, 'semicolon'))).toBe('Remove Togo; Benin; Ghana')
    expect(remove(listOf(names, 'and', 2))).toBe('Remove Togo, Benin and 1 more')
    expect(remove(listOf([]))).toBe('Remove ')
  })

  it("leaves people's own words as they are", () => {
    fc.assert(
      fc.property(fc.string(), (own) => {
        expect(say('en', phrase('common.removeNamed', { what: own }))).toContain(own)
      }),
    )
    expect(say('en', phrase('common.removeNamed', { what: '{x} # \\x41' }))).toBe(
      'Remove {x} # \\x41',
    )
  })

  it('keeps a name written from right to left apart from the sentence around it', () => {
    expect(say('en', phrase('common.removeNamed', { what: 'رانيا' }))).toBe(
      'Remove \u2068رانيا\u2069',
    )
  })

  it('refuses a phrase that lacks a value, and a text that is not there', () => {
    expect(() => say('en', phrase('common.removeNamed'))).toThrow('what')
    expect(() => say('en', { key: 'common.nonsense' as TextKey })).toThrow('common.nonsense')
    expect(() => say('en', { key: 'constructor.name' as TextKey })).toThrow('constructor.name')
  })

  it('makes the pseudo-language of what is written, not of what is filled in', () => {
    expect(say(PSEUDO, phrase('roster.found', { found: 6, all: 2418 }))).toMatch(
      /^\[6 ƒóúñđ óƒ 2,418·+\]$/,
    )
    expect(say(PSEUDO, phrase('roster.selected', { count: 3 }))).toMatch(/^\[3 šéļéçţéđ·+\]$/)
  })
})

describe('the schema of a phrase', () => {
  it('takes every kind of value, and nothing else', () => {
    const value = { list: [{ country: 'TG' }, phrase('common.days', { days: 2 }), 'x', 1] }
    const good = phrase('common.removeNamed', { what: { ...value, join: 'and' } })
    expect(phraseSchema.parse(good)).toEqual(good)
    expect(phraseSchema.safeParse({ key: 'x', values: {} }).success).toBe(false)
    expect(phraseSchema.safeParse({ key: 'a.b', values: { x: { html: '<b>' } } }).success).toBe(
      false,
    )
  })

  it('names the languages there are and the pseudo-language', () => {
    expect(locale.options).toEqual([...languagesOfTexts, PSEUDO])
  })
})
