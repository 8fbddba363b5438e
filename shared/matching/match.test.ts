import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aContext, verdictFor } from '#tests/builders/matching.ts'
import {
  someAsking,
  someCommitment,
  someDate,
  somePerson,
  someRequirement,
  someRoster,
} from '#tests/builders/match-arbitraries.ts'
import { dayNumber, lengthInDays } from '../calendar/index.ts'
import { freeThroughout, availabilityStrip } from './availability-strip.ts'
import { say } from '../text/index.ts'
import { buildColumns, removePerson, replacePerson } from './columns/build-columns.ts'
import type { RosterColumns } from './columns/roster-columns.ts'
import { type MatchContext, withDraft } from './context.ts'
import { explainRow } from './explain-row.ts'
import { type Match, match, mustsOf } from './match.ts'
import { missingWords } from './missing-words.ts'
import { nearMisses } from './near-misses.ts'
import { questionsOf } from './questions.ts'
import { relax } from './relax/relax.ts'
import { questionTo } from './aside-question.ts'
import { MET, OVERRIDDEN, groupOf, verdictOf } from './verdict-code.ts'

type ValueOf<A> = A extends fc.Arbitrary<infer V> ? V : never
type Asking = ValueOf<typeof someAsking>
type Roster = ValueOf<typeof someRoster>

const contextFor = ({ category, windows, requirements, providerCap }: Asking): MatchContext =>
  aContext({
    request: { state: 'MG', providerCap, id: '00000000-0000-4000-8000-000000000001' },
    position: { id: '00000000-0000-4000-8000-000000000002', category, windows, requirements },
  })

const columnsOf = ({ people, commitments }: Roster): RosterColumns =>
  buildColumns(people, commitments)

const fitting = ({ columns, ranked }: Match): Set<string> =>
  new Set(Array.from(ranked('fit'), (row) => columns.ids[row] ?? ''))

/** Hundreds of rosters, everybody on each judged by everything asked. */
const hundreds = { timeout: 60_000 }

const drawn = { numRuns: 150, seed: 52129 }
const cases = fc.sample(fc.tuple(someRoster, someAsking), drawn)

/** Drawn once for all properties; the one that fails draws them again, down to the smallest that fails it. */
const holds = (property: (roster: Roster, asking: Asking) => void): void => {
  try {
    for (const [roster, asking] of cases) property(roster, asking)
  } catch (error) {
    fc.assert(fc.property(someRoster, someAsking, property), drawn)
    throw error
  }
}

describe('every verdict is explained', hundreds, () => {
  it('somebody who does not fit lacks a must, who fits lacks none, who is unknown has one open', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      const musts = new Set(
        found.deciders.filter(({ strength }) => strength === 'must').map(({ members }) => members),
      )
      for (const group of ['fit', 'unknown', 'notFit'] as const) {
        for (const row of found.ranked(group)) {
          const explanation = explainRow(found, row)
          expect(explanation.group).toBe(group)
          const best = [...musts].map((members) => {
            const verdicts = members.map((place) => explanation.results[place]?.verdict)
            if (verdicts.some((verdict) => verdict === 'met' || verdict === 'overridden'))
              return 'met'
            return verdicts.includes('unknown') ? 'unknown' : 'notMet'
          })
          if (group === 'fit') expect(best.every((verdict) => verdict === 'met')).toBe(true)
          if (group === 'notFit') expect(best).toContain('notMet')
          if (group === 'unknown') {
            expect(best).not.toContain('notMet')
            expect(best).toContain('unknown')
          }
          if (group !== 'fit') expect(missingWords(found, explanation)).not.toBeNull()
        }
      }
    })
  })

  it('the verdict explained is the verdict judged, with evidence, and a gap or a question', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      for (let row = 0; row < found.columns.size; row += 1) {
        const { results } = explainRow(found, row)
        results.forEach((result, place) => {
          const judged = found.criteria[place]?.rule.judge(row) ?? -1
          expect(result.verdict).toBe(verdictOf(judged))
          expect(say('en', result.evidence)).not.toBe('')
          expect(say('fr', result.evidence)).not.toBe('')
          if (result.verdict === 'notMet') expect(result.gap?.amount).toBeGreaterThan(0)
          expect(result.question !== null).toBe(result.verdict === 'unknown')
        })
      }
    })
  })

  it('an alternative of one that holds is not needed, and nothing else is', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      for (let row = 0; row < found.columns.size; row += 1) {
        const { results } = explainRow(found, row)
        const isSettled = (place: number): boolean =>
          ['met', 'overridden'].includes(results[place]?.verdict ?? '')
        for (const { members } of found.deciders)
          for (const place of members)
            expect(results[place]?.notNeeded).toBe(!isSettled(place) && members.some(isSettled))
      }
    })
  })

  it('points add up to the score, and what can be had to 100', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      for (let row = 0; row < found.columns.size; row += 1) {
        const { score, results } = explainRow(found, row)
        const tenths = (of: (each: (typeof results)[number]) => number): number =>
          results.reduce((sum, each) => sum + Math.round(of(each) * 10), 0)
        expect(found.scoreOf(row)).toBe(Math.round(score * 10))
        if (found.scored) {
          expect(tenths(({ points }) => points)).toBe(Math.round(score * 10))
          expect(tenths(({ maxPoints }) => maxPoints)).toBe(1000)
        } else expect(score).toBe(100)
      }
    })
  })
})

describe('a match', hundreds, () => {
  it('counts everybody once, and the funnel ends with those who fit', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      const { fit, unknown, notFit } = found.counts
      expect(fit + unknown + notFit).toBe(roster.people.length)
      expect(found.left.at(-1)?.people).toBe(fit)
      for (const { rows } of questionsOf(found)) expect(rows.length).toBeLessThanOrEqual(unknown)
    })
  })

  it('finds the same people as judging everybody by every must', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      const rows = Array.from({ length: found.columns.size }, (_, row) => row)
      const musts = mustsOf(found)
      const lowest = (row: number, among = musts): number =>
        Math.min(MET, ...among.map(({ codes }) => codes[row] ?? -1))
      expect(found.left.map(({ people }) => people)).toEqual(
        musts.map(
          (_, place) =>
            rows.filter((row) => lowest(row, musts.slice(0, place + 1)) >= OVERRIDDEN).length,
        ),
      )
      for (const group of ['fit', 'unknown', 'notFit'] as const) {
        expect([...found.ranked(group)].toSorted((a, b) => a - b)).toEqual(
          rows.filter((row) => groupOf(lowest(row)) === group),
        )
      }
    })
  })

  it('is the same for everybody at once and for one alone, in any order, every time', () => {
    holds((roster, asking) => {
      const context = contextFor(asking)
      const found = match(columnsOf(roster), context)
      const turned = match(
        columnsOf({
          people: roster.people.toReversed(),
          commitments: roster.commitments.toReversed(),
        }),
        context,
      )
      for (const group of ['fit', 'unknown', 'notFit'] as const) {
        const ids = (of: Match) => Array.from(of.ranked(group), (row) => of.columns.ids[row])
        expect(ids(turned)).toEqual(ids(found))
        expect(ids(match(found.columns, context))).toEqual(ids(found))
      }
      for (const [row, id] of found.columns.ids.entries()) {
        const alone = verdictFor(turned.columns, id, context)
        expect(alone?.group).toBe(explainRow(found, row).group)
        expect(alone?.score).toBe(explainRow(found, row).score)
      }
    })
  })

  it('follows changed and removed people as if the roster were read anew', () => {
    fc.assert(
      fc.property(
        someRoster,
        fc.array(fc.tuple(fc.nat(24), somePerson, fc.boolean()), { maxLength: 10 }),
        someAsking,
        (roster, changes, asking) => {
          const columns = columnsOf(roster)
          const people = new Map(roster.people.map((person) => [person.id, person]))
          for (const [place, person, removed] of changes) {
            const id = roster.people[place]?.id ?? person.id
            if (removed) {
              removePerson(columns, id)
              people.delete(id)
            } else {
              const bound = roster.commitments.filter((each) => each.person === id)
              replacePerson(columns, { ...person, id }, bound)
              people.set(id, { ...person, id })
            }
          }
          const anew = buildColumns(people.values(), roster.commitments)
          const context = contextFor(asking)
          const [found, expected] = [match(columns, context), match(anew, context)]
          for (const id of people.keys()) {
            expect(verdictFor(columns, id, context)).toEqual(verdictFor(anew, id, context))
          }
          expect(fitting(found)).toEqual(fitting(expected))
        },
      ),
      { numRuns: 100, seed: 52129 },
    )
  })

  it('sets aside a must for one person only, with the reason', () => {
    holds((roster, asking) => {
      const context = contextFor(asking)
      const columns = columnsOf(roster)
      const [person] = roster.people
      if (!person) return
      const before = verdictFor(columns, person.id, context)
      const open = before?.results.find(
        ({ key, verdict }) => verdict !== 'met' && key !== 'conflict' && key !== 'contingency',
      )
      const must = match(columns, context).criteria.find(({ key }) => key === open?.key)
      const row = columns.rowOf.get(person.id)
      if (!open || must?.strength !== 'must' || row === undefined) return
      const question = questionTo(context, must, row)
      const aside = { person: person.id, criterion: open.key, question }
      const overrides = [{ ...aside, reason: 'the Minister asked' }]
      const after = match(columns, { ...context, overrides })
      expect(verdictFor(columns, person.id, { ...context, overrides })?.results).toContainEqual(
        expect.objectContaining({
          key: open.key,
          verdict: 'overridden',
          reason: 'the Minister asked',
        }),
      )
      const others = (of: Match) => [...fitting(of)].filter((id) => id !== person.id)
      expect(new Set(others(after))).toEqual(new Set(others(match(columns, context))))
    })
  })
})

describe('asking less', hundreds, () => {
  it('never loses anybody, and gains just as many as told', () => {
    holds((roster, asking) => {
      const context = contextFor(asking)
      const columns = columnsOf(roster)
      const found = match(columns, context)
      const now = fitting(found)
      for (const { draft, gained, words } of relax(found)) {
        const way = say('en', words)
        const then = fitting(match(columns, withDraft(context, draft)))
        expect(
          [...now].filter((id) => !then.has(id)),
          way,
        ).toEqual([])
        expect(then.size - now.size, way).toBe(gained)
        expect(gained).toBeGreaterThan(0)
      }
    })
  })

  it('asking more never gains anybody', () => {
    fc.assert(
      fc.property(someRoster, someAsking, someRequirement, (roster, asking, more) => {
        const columns = columnsOf(roster)
        const before = fitting(match(columns, contextFor(asking)))
        const must = { ...more, strength: 'must', group: null } as const
        const requirements = [...asking.requirements, must]
        const after = fitting(match(columns, contextFor({ ...asking, requirements })))
        expect([...after].filter((id) => !before.has(id))).toEqual([])
      }),
      { numRuns: 150, seed: 52129 },
    )
  })

  it('a withdrawn offer, and one for another category, change no verdict', () => {
    holds((roster, asking) => {
      const context = contextFor(asking)
      const dead = (place: number) => ({
        id: '00000000-0000-4000-8000-0000000000aa',
        provider: `00000000-0000-4000-8000-00000000000${place % 2 === 0 ? 'a' : 'b'}`,
        categories: asking.category === 'expert' ? [] : (['expert'] as ['expert']),
        offeredOn: null,
        validUntil: null,
        withdrawnOn: asking.category === 'expert' ? '2027-02-21' : null,
      })
      const people = roster.people.map((each, place) => ({
        ...each,
        offers: [dead(place), ...each.offers],
      }))
      const verdicts = (of: Roster['people']) => {
        const found = match(columnsOf({ ...roster, people: of }), context)
        return of.map(({ id }) => {
          const { group, results } = explainRow(found, found.columns.rowOf.get(id) ?? -1)
          return [group, results.map(({ key, verdict }) => [key, verdict])]
        })
      }
      expect(verdicts(people)).toEqual(verdicts(roster.people))
    })
  })

  it('a further skill never makes somebody who fits unfit', () => {
    fc.assert(
      fc.property(someRoster, someAsking, somePerson, (roster, asking, { skills }) => {
        const context = contextFor(asking)
        const before = fitting(match(columnsOf(roster), context))
        const people = roster.people.map((each) => ({
          ...each,
          skills: [...each.skills, ...skills],
        }))
        const after = fitting(match(columnsOf({ ...roster, people }), context))
        expect([...before].filter((id) => !after.has(id))).toEqual([])
      }),
      { numRuns: 150, seed: 52129 },
    )
  })
})

describe('near misses', hundreds, () => {
  it('are people who do not fit, nearest first, each with what stands against them', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      const misses = nearMisses(found, 5)
      expect(misses.map(({ distance }) => distance)).toEqual(
        misses.map(({ distance }) => distance).toSorted((a, b) => a - b),
      )
      for (const { row, deciders } of misses) {
        expect(explainRow(found, row).group).toBe('notFit')
        expect(deciders.length).toBeGreaterThan(0)
      }
    })
  })

  it('are the same people however many are asked for', () => {
    holds((roster, asking) => {
      const found = match(columnsOf(roster), contextFor(asking))
      const all = nearMisses(found, roster.people.length + 1)
      for (const limit of [1, 3]) expect(nearMisses(found, limit)).toEqual(all.slice(0, limit))
    })
  })
})

describe('computed availability', () => {
  it('covers every day once, and a period is free when each of its days is', () => {
    fc.assert(
      fc.property(
        somePerson.chain((person) =>
          fc.tuple(fc.constant(person), fc.array(someCommitment(person.id), { maxLength: 3 })),
        ),
        someDate,
        fc.nat(30),
        ([person, commitments], from, days) => {
          const columns = buildColumns([person], commitments)
          const to = new Date((dayNumber(from) + days) * 86_400_000).toISOString().slice(0, 10)
          const strip = availabilityStrip(columns, 0, from, to)
          expect(strip[0]?.from).toBe(from)
          expect(strip.at(-1)?.to).toBe(to)
          expect(strip.reduce((sum, each) => sum + lengthInDays(each), 0)).toBe(days + 1)
          const free = strip.length === 1 && strip[0]?.state === 'available'
          expect(freeThroughout(columns, from, to)(0)).toBe(free)
        },
      ),
      { numRuns: 300, seed: 52129 },
    )
  })
})
