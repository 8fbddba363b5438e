import { describe, expect, it } from 'vitest'
import { countErrors, firstMessage } from './messages-of.ts'

const errors = {
  familyName: { type: 'too_small', message: 'Fill this in.' },
  nationalities: [undefined, { type: 'invalid_format', message: 'Cannot be read.' }],
  offers: [{ provider: { message: 'is not on the roster any more' }, categories: undefined }],
}

describe('the messages of a form', () => {
  it('are counted however deep they lie', () => {
    expect(countErrors(errors)).toBe(3)
    expect(countErrors({})).toBe(0)
  })

  it('of one of several choices stands beside the box of all', () => {
    expect(firstMessage(errors.nationalities)).toBe('Cannot be read.')
    expect(firstMessage(errors.familyName)).toBe('Fill this in.')
    expect(firstMessage(undefined)).toBeUndefined()
  })
})
