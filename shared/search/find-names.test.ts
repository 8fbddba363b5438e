import { describe, expect, it } from 'vitest'
import { findNames, nameMarks } from './find-names.ts'

const { names } = findNames(
  nameMarks({
    families: ['Ndiaye', 'N’Diaye-Müller'],
    givens: ['Aïssatou', 'Fatou'],
    keys: ['aissatou@example.org', 'A12-345 67', '12'],
  }),
)

describe('the name of a person in a text', () => {
  it('is a family name with a given name, in any order, folded', () => {
    expect(names('Spoke with Aïssatou NDIAYE on Monday')).toBe(true)
    expect(names('ndiaye (fatou) comes instead')).toBe(true)
    expect(names('List of Ndiaye, for the STOs; contact: Aissatou')).toBe(true)
    expect(names('n diaye muller, fatou')).toBe(true)
    expect(names('Ndiaye-Aïssatou.xlsx')).toBe(true)
    expect(names('Ñdîayé aïssatou; Ndia\u0301ye')).toBe(true)
  })
  it('is a number or an address, however it is written', () => {
    expect(names('mail to AISSATOU@example.org first')).toBe(true)
    expect(names('passport a12 345 67')).toBe(true)
  })
  it('is no part of another word, no family name alone, and no short number', () => {
    expect(names('Fatou of the Ndiayes, and a Ndiayefatou')).toBe(false)
    expect(names('Fatou')).toBe(false)
    expect(names('12 posts')).toBe(false)
    expect(names('Ñdiayé élu, Fatoumata')).toBe(false)
    expect(findNames(nameMarks({ families: ['Li'], givens: [], keys: [] })).names('Li')).toBe(false)
  })
})
