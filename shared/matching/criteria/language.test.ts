import { describe, expect, it } from 'vitest'
import type { PersonLanguage } from '../../domain/language.ts'
import { aContext, aLanguage, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'
import type { WithoutId } from '../../domain/common.ts'

const verdict = (languages: WithoutId<PersonLanguage>[], mode: 'spoken' | 'written' = 'spoken') => {
  const must = aMust('language', { language: 'fr', mode, level: 5 })
  return resultOf(
    explained({ languages }, aContext({ position: { requirements: [must] } })),
    must.id,
  )
}

describe('a language', () => {
  it('is met from the level asked upwards', () => {
    expect(verdict([aLanguage({ spoken: 5 })])).toMatchObject({
      verdict: 'met',
      evidence: 'French C1, asked C1 spoken',
    })
    expect(verdict([aLanguage({ spoken: 6 })]).verdict).toBe('met')
  })
  it('says how many levels are short', () => {
    expect(verdict([aLanguage({ spoken: 4 })])).toMatchObject({
      verdict: 'notMet',
      evidence: 'French B2, asked C1 spoken',
      gap: { amount: 1, unit: 'levels', words: 'French 1 level below' },
    })
  })
  it('keeps spoken, read and written apart', () => {
    expect(verdict([aLanguage({ spoken: 6, written: 3 })], 'written').verdict).toBe('notMet')
    expect(verdict([aLanguage({ spoken: 6 })], 'written').verdict).toBe('unknown')
  })
  it('is unknown where it is listed without level or nothing is listed', () => {
    expect(verdict([aLanguage({ spoken: null })])).toMatchObject({
      verdict: 'unknown',
      question: 'What is your level of spoken French?',
    })
    expect(verdict([]).verdict).toBe('unknown')
  })
  it('is a no where others are listed', () => {
    expect(verdict([aLanguage({ language: 'en' })]).verdict).toBe('notMet')
  })
  it('shows the level as it was received', () => {
    const received = aLanguage({ received: 'bilingue', converted: true, read: 6, written: 5 })
    expect(verdict([received]).detail).toBe(
      'as received: “bilingue”, converted; read C2, written C1',
    )
  })
})
