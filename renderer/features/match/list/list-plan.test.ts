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
    expect(plan.at(SHOWN_AT_FIRST + 2)).toEqual({ kind: 'person', group: 'unknown', rank: 0 })
  })

  it('shows every person once and in order, or says how many it hides', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.boolean(), fc.boolean(), (fit, unknown, a, b) => {
        const plan = listPlan(
          [
            { group: 'fit', found: fit, whole: a },
            { group: 'unknown', found: unknown, whole: b },
          ],
          unknownHeaded,
        )
        const lines = Array.from({ length: plan.length }, (_, line) => plan.at(line))
        for (const [group, found] of [
          ['fit', fit],
          ['unknown', unknown],
        ] as const) {
          const own = lines.filter((line) => line?.group === group)
          const ranks = own.flatMap((line) => (line?.kind === 'person' ? [line.rank] : []))
          const hidden = own.flatMap((line) => (line?.kind === 'more' ? [line.hidden] : []))
          expect(ranks).toEqual(ranks.map((_, rank) => rank))
          expect(ranks.length + (hidden[0] ?? 0)).toBe(found)
        }
        expect(plan.at(-1)).toBeUndefined()
        expect(plan.at(plan.length)).toBeUndefined()
      }),
    )
  })

  it('has the same object between people each time, so that its line is not drawn anew', () => {
    const plan = listPlan([{ group: 'unknown', found: 800, whole: false }], unknownHeaded)
    expect(plan.at(0)).toBe(plan.at(0))
    expect(plan.at(SHOWN_AT_FIRST + 1)).toBe(plan.at(SHOWN_AT_FIRST + 1))
  })
})
