import fc from 'fast-check'
import { expect, it } from 'vitest'
import { somePerson } from '#tests/builders/match-arbitraries.ts'
import { declaredRuns } from './declared-days.ts'

const someStatements = fc
  .tuple(somePerson, somePerson)
  .map(([{ availability }, other]) => [...availability, ...other.availability])

/** State by day, so that runs cut in different places compare. */
function byDay(statements: Parameters<typeof declaredRuns>[0]): (number | null)[] {
  const runs = declaredRuns(statements)
  // From 2027-01-01 for a year.
  return Array.from({ length: 365 }, (_, place) => {
    const day = 20_819 + place
    return runs.find(({ from, to }) => from <= day && day <= to)?.state ?? null
  })
}

it('says the same whatever the order of the statements', () => {
  fc.assert(
    fc.property(someStatements, (statements) => {
      const shuffled = [...statements.slice(1), ...statements.slice(0, 1)].toReversed()
      expect(declaredRuns(shuffled)).toEqual(declaredRuns(statements))
    }),
    { numRuns: 500, seed: 52129 },
  )
})

it('is never less cautious for one more statement without a date', () => {
  fc.assert(
    fc.property(someStatements, somePerson, (statements, { availability }) => {
      const undated = availability.map((each) => ({ ...each, statedOn: null }))
      const before = byDay(statements)
      const after = byDay([...statements, ...undated])
      const laxer = after.flatMap((state, place) => {
        const was = before[place] ?? null
        return was !== null && (state ?? -1) < was ? [place] : []
      })
      expect(laxer).toEqual([])
    }),
    { numRuns: 200, seed: 52129 },
  )
})
