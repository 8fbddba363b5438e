import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { afterEach, describe, expect, it } from 'vitest'
import { english } from './en/index.ts'
import { pseudo } from './pseudo.ts'
import { readTextChoice, startText, t } from './text.ts'

const all = Object.entries(english).flatMap(([area, messages]) =>
  Object.entries(messages).map(
    ([name, message]) => [`${area}.${name}`, message as string] as const,
  ),
)

afterEach(() => startText({ locale: 'en' }))

describe('the texts', () => {
  it('are all readable as ICU messages, in the pseudo-locale too', () => {
    const broken = all.filter(([, message]) => {
      try {
        compileMessageOrThrow(message)
        compileMessageOrThrow(pseudo(message))
        return false
      } catch {
        return true
      }
    })
    expect(broken).toEqual([])
  })

  it('count in words and figures', () => {
    expect(t('roster.selected', { count: 1 })).toBe('1 selected')
    expect(t('roster.found', { found: 6, all: 2418 })).toBe('6 found of 2,418')
    expect(t('today.electionIn', { days: 1 })).toBe('election in 1 day')
  })
})

describe('the pseudo-locale', () => {
  it('changes what is written and keeps what is filled in', () => {
    startText({ locale: 'en-XA' })
    expect(t('roster.found', { found: 6, all: 2418 })).toMatch(/^\[6 ƒóúñđ óƒ 2,418·+\]$/)
    expect(t('roster.selected', { count: 3 })).toMatch(/^\[3 šéļéçţéđ·+\]$/)
  })

  it('is chosen by this computer, and falls back to English', () => {
    expect(readTextChoice({ getItem: () => null })).toEqual({ locale: 'en', direction: 'ltr' })
    expect(
      readTextChoice({ getItem: (key) => (key.endsWith('locale') ? 'en-XA' : 'rtl') }),
    ).toEqual({
      locale: 'en-XA',
      direction: 'rtl',
    })
  })
})
