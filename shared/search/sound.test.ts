import { describe, expect, it } from 'vitest'
import { kinOf } from './name-kin.ts'
import { nameLikeness, wordLikeness } from './likeness.ts'
import { soundOf, soundsOf } from './sound.ts'

describe('a sound', () => {
  it.each([
    ['youssef', 'yusuf', 'yosef', 'yousef'],
    ['mohammed', 'muhamad', 'mohamed', 'mhmd'],
    ['khaled', 'kaled', 'khalid'],
    ['sharif', 'cherif', 'sherif'],
    ['dmitri', 'dmitry', 'dmitriy'],
  ])('is one for the spellings %s, %s, %s ...', (...spellings) => {
    expect(new Set(spellings.map(soundOf)).size).toBe(1)
  })

  it('keeps other names apart', () => {
    expect(soundOf('maria')).not.toBe(soundOf('mario' + 'n'))
    expect(soundOf('petrov')).not.toBe(soundOf('pavlov'))
  })

  it('knows one name across languages', () => {
    const shared = soundsOf('jose').filter((sound) => soundsOf('youssef').includes(sound))
    expect(shared).toEqual([kinOf('yosef')])
    expect(kinOf('nobody')).toBeNull()
  })
})

describe('likeness', () => {
  it('counts letters to change, a swap as one', () => {
    expect(wordLikeness('benali', 'benali')).toBe(1)
    expect(wordLikeness('benlai', 'benali')).toBeCloseTo(5 / 6)
    expect(wordLikeness('', 'abc')).toBe(0)
    expect(wordLikeness('', '')).toBe(1)
  })

  it('does not mind the order of words', () => {
    const word = (text: string) => ({ word: text, sounds: soundsOf(text) })
    const name = [word('nadia'), word('benali')]
    const asked = (...texts: string[]) => texts.map((text) => ({ ...word(text), open: false }))
    expect(nameLikeness(asked('benlai', 'nadia'), name)).toBe(
      nameLikeness(asked('nadia', 'benlai'), name),
    )
    expect(nameLikeness([], name)).toBe(0)
  })
})
