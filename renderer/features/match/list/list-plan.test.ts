import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listPlan, SHOWN_AT_FIRST } from './list-plan.ts'

const unknownHeaded = (group: string): boolean => group === 'unknown'

describe('the plan of the ranked list', () => {
  it('folds a long group and says how many it hides', () => {
    const plan = listPlan(
      [
        { group: 'fit', found: 800, whole: false },
        { group: 'unknown', found: 2, whole: false },
      ],
      unknownHeaded,
    )
    expect(plan.length).toBe(SHOWN_AT_FIRST + 1 + 3)
    expect(plan.at(SHOWN_AT_FIRST)).toEqual({ kind: 'more', group: 'fit', hidden: 775 })
    expect(plan.at(SHOWN_AT_FIRST + 1)).toEqual({ kind: 'head', group: 'unknown' })
    expect(plan.nextPerson(SHOWN_AT_FIRST - 1, 1)).toBe(SHOWN_AT_FIRST + 2)
  })

  it('finds every person it shows, and moves over every one of them', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.boolean(), fc.boolean(), (fit, unknown, a, b) => {
        const plan = listPlan(
          [
            { group: 'fit', found: fit, whole: a },
            { group: 'unknown', found: unknown, whole: b },
          ],
          unknownHeaded,
        )
        const people = Array.from({ length: plan.length }, (_, line) => line).filter(
          (line) => plan.at(line)?.kind === 'person',
        )
        const walked: number[] = []
        for (let line = plan.nextPerson(-1, 1); line >= 0; line = plan.nextPerson(line, 1))
          walked.push(line)
        expect(walked).toEqual(people)
        for (const line of people) {
          const entry = plan.at(line)
          if (entry?.kind === 'person') expect(plan.indexOf(entry.group, entry.rank)).toBe(line)
        }
      }),
    )
  })
})
