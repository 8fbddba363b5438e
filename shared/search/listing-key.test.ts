import { describe, expect, it } from 'vitest'
import { listingKey } from './listing-key.ts'

const inOrder = (texts: readonly string[]): string[] =>
  [...texts].sort((a, b) => (listingKey(a) < listingKey(b) ? -1 : 1))

describe('the key of a text in a list', () => {
  it('has no regard to capitals and accents of Latin letters', () => {
    const listed = ['Ärlig', 'bank', 'Élections Canada', 'Łódź', 'office', 'Ørsted', 'Zorn']
    expect(inOrder(listed.toReversed())).toEqual(listed)
    expect(listingKey('ÉLECTIONS')).toBe(listingKey('elections'))
    expect(listingKey('E\u0301lections')).toBe(listingKey('Élections'))
  })

  it('leaves other scripts behind the Latin one, in the order of their signs', () => {
    const listed = ['Zorn', 'Анна', 'Борис', 'أحمد', 'محمد', '王']
    expect(inOrder(listed.toReversed())).toEqual(listed)
  })
})
