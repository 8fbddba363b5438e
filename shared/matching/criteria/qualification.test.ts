import { describe, expect, it } from 'vitest'
import { positionKinds } from '../../catalogue/positions.ts'
import { aContext, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust } from '#tests/builders/requests.ts'

const [asked, other] = positionKinds.map(({ id }) => id)
const must = aMust('qualification', { position: asked! })
const context = aContext({ position: { requirements: [must] } })

describe('a qualification for a kind of post', () => {
  it.each([
    [[other!, asked!], 'met'],
    [[other!], 'notMet'],
    [[], 'unknown'],
  ])('%j is %s', (qualifiedFor, verdict) => {
    expect(resultOf(explained({ qualifiedFor }, context), must.id).verdict).toBe(verdict)
  })
})
