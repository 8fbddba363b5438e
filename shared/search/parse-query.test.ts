import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseQuery, WORDS_AT_MOST } from './parse-query.ts'

const wordsOf = (text: string) => parseQuery(text).words.map(({ word }) => word)

// Letters, signs, controls and marks of the scripts below U+3000.
const anyText = fc
  .array(fc.integer({ min: 0, max: 0x2fff }), { maxLength: 120 })
  .map((codes) => String.fromCodePoint(...codes))

describe('a query', () => {
  it('is words, folded, with their Latin form', () => {
    expect(parseQuery('  José O’Brien ').words).toEqual([
      { word: 'jose', latin: 'jose' },
      { word: 'obrien', latin: 'obrien' },
    ])
    expect(parseQuery('Владимир').words).toEqual([{ word: 'владимир', latin: 'vladimir' }])
    expect(parseQuery('小明').words).toEqual([
      { word: '小', latin: 'xiao' },
      { word: '明', latin: 'ming' },
    ])
  })

  it('reads a level after a language as a minimum', () => {
    expect(parseQuery('french C1 registration')).toEqual({
      words: [{ word: 'registration', latin: 'registration' }],
      levels: [{ language: 'fr', level: 5 }],
    })
    expect(parseQuery('nadia français b2 árabe a1')).toEqual({
      words: [{ word: 'nadia', latin: 'nadia' }],
      levels: [
        { language: 'fr', level: 4 },
        { language: 'ar', level: 1 },
      ],
    })
    expect(parseQuery('haitian creole b1').levels).toEqual([{ language: 'ht', level: 3 }])
  })

  it('leaves a level without a language a word', () => {
    expect(parseQuery('c1 nadia b2')).toMatchObject({ levels: [] })
    expect(wordsOf('c1 nadia b2')).toEqual(['c1', 'nadia', 'b2'])
    expect(wordsOf('french c3')).toEqual(['french', 'c3'])
  })

  it('never throws, and holds nothing but letters and digits', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { words, levels } = parseQuery(text)
        expect(words.length + levels.length).toBeLessThanOrEqual(WORDS_AT_MOST)
        const texts = words.flatMap(({ word, latin }) => [word, latin])
        expect(texts.filter((each) => !/^[\p{L}\p{N}]+$/u.test(each))).toEqual([])
      }),
    )
  })
})
