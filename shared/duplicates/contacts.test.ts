import { describe, expect, it } from 'vitest'
import {
  areSamePhone,
  emailsOf,
  isOfficeAddress,
  isOneSignOff,
  passportOf,
  phonesOf,
} from './contacts.ts'

describe('addresses of a cell', () => {
  it('are each one, freed of brackets, "mailto:" and signs nobody sees', () => {
    expect(emailsOf('ann@a.example; A.One@w.example')).toEqual(['ann@a.example', 'a.one@w.example'])
    expect(emailsOf('Cid <cid@b.example>')).toEqual(['cid@b.example'])
    expect(emailsOf('mailto:dee@b.example')).toEqual(['dee@b.example'])
    expect(emailsOf('e\u200Bve@b.example')).toEqual(['eve@b.example'])
    expect(emailsOf('none')).toEqual([])
  })

  it('say whether an office reads them', () => {
    expect(
      ['office@x.example', 'info.ke@x.example', 'desk1@x.example'].every(isOfficeAddress),
    ).toBe(true)
    expect(isOfficeAddress('officer.jones@x.example')).toBe(false)
  })
})

describe('telephone numbers of a cell', () => {
  it('are compared without prefix, zeros and signs', () => {
    const [abroad = ''] = phonesOf('+44 (0)20 7946-0958')
    const [dialled = ''] = phonesOf('0044 20 79460958')
    const [athome = ''] = phonesOf('020 7946 0958')
    expect(areSamePhone(abroad, dialled)).toBe(true)
    expect(areSamePhone(abroad, athome)).toBe(true)
    expect(areSamePhone(athome, '2079460959')).toBe(false)
  })

  it('are none where they are rounded, short or several', () => {
    expect(phonesOf('3.90612E+11')).toEqual([])
    expect(phonesOf('ext. 1234')).toEqual([])
    expect(phonesOf('+39 333 111 2222 / +39 333 111 3333')).toHaveLength(2)
  })
})

describe('passport numbers', () => {
  it('are compared without signs, and not where they are rounded', () => {
    expect(passportOf('ab 123-456')).toBe('AB123456')
    expect(passportOf('1.23457E+11')).toBeNull()
    expect(passportOf('123457000000')).toBeNull()
    expect(passportOf('N/A')).toBeNull()
  })

  it('are near where one sign is off', () => {
    expect(isOneSignOff('AB123456', 'AB123466')).toBe(true)
    expect(isOneSignOff('AB123456', 'AB124356')).toBe(true)
    expect(isOneSignOff('AB123456', 'AB12356')).toBe(true)
    expect(isOneSignOff('AB123456', 'AB129956')).toBe(false)
  })
})
