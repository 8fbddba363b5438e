import { describe, expect, it } from 'vitest'
import { textInReadingOrder } from './reading-order.ts'

/** Stretches from the left of a page to its right. */
const seen = (...texts: readonly string[]) => texts.map((text, at) => ({ text, x: 50 + at * 6 }))

describe('a line of a page', () => {
  it('is read from the right where it is Arabic, its numbers and addresses from the left', () => {
    const line = seen(
      ...['.2027', ' ', 'ﻞ', 'ﻳ', 'ﺮ', 'ﺑ', 'أ', ' ', '10', ' ', 'م', 'ﻮ', 'ﻳ', ' '],
      ...['a', '@', 'b.org', ' ', 'ﻰ', 'ﻟ', 'إ'],
    )
    expect(textInReadingOrder(line)).toBe('إلى a@b.org يوم 10 أبريل 2027.')
    // Another program writes it in the order of reading.
    expect(textInReadingOrder(line.toReversed())).toBe('إلى a@b.org يوم 10 أبريل 2027.')
  })

  it('keeps whole words, and figures that come one by one', () => {
    expect(textInReadingOrder(seen('م', 'و', 'ي', ' ', '1', '2', ' ', 'وزارة'))).toBe(
      'وزارة 12 يوم',
    )
  })

  it('has a name in another script in its midst', () => {
    const line = seen('Signed: ', 'ﻲ', 'ﻠ', 'ﻋ', ' ', 'ﻦ', 'ﺑ', ', Minister of Interior')
    expect(textInReadingOrder(line)).toBe('Signed: بن علي, Minister of Interior')
  })

  it('is as it was written where all of it is read from the left', () => {
    expect(textInReadingOrder([...seen('Dear ', 'all'), { text: '²', x: 0 }])).toBe('Dear all²')
  })
})
