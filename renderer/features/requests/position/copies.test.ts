import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aMust, aPosition } from '#tests/builders/requests.ts'
import { copyPosition } from './copies.ts'

describe('a copy of a position', () => {
  it('asks the same with rows of its own, alternatives still of each other', () => {
    const either = (language: string) => ({
      ...aMust('language', { language, mode: 'spoken', level: 5 }),
      group: 'either',
    })
    const of = aPosition(randomUUID(), { requirements: [either('fr'), either('en')] })
    const copy = copyPosition(of, { request: of.request, title: 'Another' }, randomUUID)
    const [one, other] = copy.requirements
    expect(copy.title).toBe('Another')
    expect(one?.group).toBe(other?.group)
    expect(one?.group).not.toBe('either')
    expect(one?.parameters).toEqual(of.requirements[0]?.parameters)
    const ids = (position: typeof of): string[] =>
      [position, ...position.windows, ...position.requirements].map(({ id }) => id)
    expect(new Set([...ids(of), ...ids(copy)]).size).toBe(8)
  })
})
