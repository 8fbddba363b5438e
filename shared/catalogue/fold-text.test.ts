import { describe, expect, it } from 'vitest'
import { randomFrom } from '../sample/random.ts'
import { foldText } from './fold-text.ts'

describe('the folded form of a text', () => {
  it('is without case, accents, punctuation and doubled spaces', () => {
    expect(foldText('Côte d’Ivoire')).toBe('cote d ivoire')
    expect(foldText("COTE  D'IVOIRE")).toBe('cote d ivoire')
    expect(foldText('R&D (senior)')).toBe('r and d senior')
  })

  it('is the same for plain signs whether or not others stand beside them', () => {
    const random = randomFrom(95)
    for (let turn = 0; turn < 500; turn += 1) {
      const text = Array.from({ length: random.int(0, 12) }, () =>
        String.fromCharCode(random.int(32, 126)),
      ).join('')
      expect(foldText(`é ${text}`)).toBe(`e ${foldText(text)}`.trim())
    }
  })
})
