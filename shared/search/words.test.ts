import { describe, expect, it } from 'vitest'
import { latinWordsOf, nameWordsOf, wordsOf } from './words.ts'

describe('words', () => {
  it('fold case, accents, apostrophes and signs', () => {
    expect(wordsOf("Jean-Pierre N'Dour, Ñuñez İ ı")).toEqual([
      'jean',
      'pierre',
      'ndour',
      'nunez',
      'i',
      'i',
    ])
  })

  it('write every script in Latin letters', () => {
    expect(latinWordsOf('王小明')).toEqual(['wang', 'xiao', 'ming'])
    expect(latinWordsOf('Жириновский')).toEqual(['zhirinovskiy'])
    expect(latinWordsOf('محمد')).toEqual(['mhmd'])
    expect(latinWordsOf('McDonald')).toEqual(['mcdonald'])
  })

  it('hold every form a name is looked for in', () => {
    expect(nameWordsOf(['Müller', 'Søren', null])).toEqual(
      expect.arrayContaining(['muller', 'mueller', 'soren', 'soeren']),
    )
    expect(nameWordsOf(['王小明'])).toEqual(
      expect.arrayContaining(['王', '小', '明', 'xiao', 'xiaoming', 'wangxiaoming']),
    )
    expect(nameWordsOf([null, ''])).toEqual([])
  })
})
