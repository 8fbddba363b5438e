import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { longText, requiredText, shortText } from '../domain/common.ts'
import { cleanText, cutText } from './clean-text.ts'
import { phraseSchema } from './phrase.ts'

const odd = 'Ann\ud800\u0000\ufffe\uffff\u0007 \u{1f5f3}\tB\n'
const anyText = fc.string({ unit: 'binary', maxLength: 60 })
/** Halves of signs too. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

describe('clean text', () => {
  it('is well formed and holds nothing that XML cannot carry', () => {
    expect(cleanText(odd)).toBe('Ann\ufffd \u{1f5f3}\tB\n')
    fc.assert(
      fc.property(fc.oneof(anyText, anyUnits), (text) => {
        const clean = cleanText(text)
        expect(clean.isWellFormed()).toBe(true)
        expect(clean).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u)
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })

  it('is left as it is where nothing is odd', () => {
    for (const text of ['نادية بنعلي', 'Đặng e\u0301', 'a\u200db', '\u{1f5f3}', 'a\r\nb'])
      expect(cleanText(text)).toBe(text)
  })

  it('is what every text of a record becomes, and every text of a phrase', () => {
    for (const schema of [shortText, requiredText, longText])
      expect(schema.parse(odd)).toBe('Ann\ufffd \u{1f5f3}\tB')
    expect(() => requiredText.parse('\u0000 \uffff')).toThrow()
    expect(
      phraseSchema.parse({ key: 'lists.nameEmpty', values: { text: 'a\ud800' } }).values,
    ).toEqual({ text: 'a\ufffd' })
  })

  it('is cut between signs', () => {
    expect(cutText('ab\u{1f5f3}', 3)).toBe('ab')
    expect(cutText('ab\u{1f5f3}', 4)).toBe('ab\u{1f5f3}')
    expect(cutText('abc', 2)).toBe('ab')
  })
})
