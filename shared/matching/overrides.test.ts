import { describe, expect, it } from 'vitest'
import type { Person } from '#shared/domain/person.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { aContext, aLanguage, type ContextChanges, resultOf } from '#tests/builders/matching.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'
import { questionTo } from './aside-question.ts'
import { buildColumns } from './columns/build-columns.ts'
import { explainRow } from './explain-row.ts'
import { prepareMatch } from './match.ts'

const person = aPerson({ languages: [aLanguage({ spoken: 3 })] })

/** The result of a criterion set aside for a person in one context, judged in another. */
function judgedAgain(
  criterion: string,
  [then, thatPerson]: readonly [ContextChanges, Person],
  [now, thisPerson]: readonly [ContextChanges, Person],
) {
  const columnsThen = buildColumns([thatPerson], [])
  const asked = prepareMatch(columnsThen, aContext(then))
  const found = asked.criteria.find(({ key }) => key === criterion)
  if (!found) throw new Error(`nothing asks ${criterion}`)
  const question = questionTo(asked.context, found, 0)
  const context = aContext({
    ...now,
    overrides: [{ person: thatPerson.id, criterion, reason: 'so decided', question }],
  })
  return resultOf(explainRow(prepareMatch(buildColumns([thisPerson], []), context), 0), criterion)
}

const frenchOf = (level: 1 | 2 | 3 | 4 | 5 | 6, id: string): Requirement => ({
  ...aMust('language', { language: 'fr', mode: 'spoken', level }),
  id,
})
const french = frenchOf(4, crypto.randomUUID())
const asking = (...requirements: Requirement[]): ContextChanges => ({ position: { requirements } })

describe('what was set aside', () => {
  it('counts while the question is the same', () => {
    const same = [asking(french), person] as const
    expect(judgedAgain(french.id, same, same)).toMatchObject({
      ...{ verdict: 'overridden', reason: 'so decided', earlierReason: null },
    })
  })

  it('does not count for a harder question, and is told beside the new verdict', () => {
    const harder = [asking(frenchOf(6, french.id)), person] as const
    expect(judgedAgain(french.id, [asking(french), person], harder)).toMatchObject({
      ...{ verdict: 'notMet', reason: null, earlierReason: 'so decided' },
      gap: { amount: 3 },
    })
  })

  it('counts for an easier question', () => {
    const c1 = frenchOf(5, french.id)
    expect(judgedAgain(french.id, [asking(c1), person], [asking(french), person])).toMatchObject({
      verdict: 'overridden',
    })
  })

  it('does not count for another language, even at a lower level', () => {
    const spanish: Requirement = {
      ...aMust('language', { language: 'es', mode: 'spoken', level: 1 }),
      id: french.id,
    }
    const now = [asking(spanish), person] as const
    expect(judgedAgain(french.id, [asking(french), person], now).verdict).not.toBe('overridden')
  })

  it('does not count where the person is further away than was found', () => {
    const worse = aPerson({ ...person, languages: [aLanguage({ spoken: 1 })] })
    const then = [asking(french), person] as const
    expect(judgedAgain(french.id, then, [asking(french), worse])).toMatchObject({
      ...{ verdict: 'notMet', earlierReason: 'so decided' },
    })
    expect(judgedAgain(french.id, [asking(french), worse], then).verdict).toBe('overridden')
  })

  it('does not count once an open question has been answered with no', () => {
    const unknown = aPerson({ ...person, languages: [] })
    expect(
      judgedAgain(french.id, [asking(french), unknown], [asking(french), person]),
    ).toMatchObject({ verdict: 'notMet', earlierReason: 'so decided' })
  })

  it('counts whatever changes that the criterion does not look at', () => {
    const moved: ContextChanges = {
      request: { state: 'KE', providerCap: { max: 1 } },
      position: {
        category: 'longTermObserver',
        windows: [aWindow({ from: '2028-01-01', to: '2028-01-31' })],
        requirements: [{ ...french, weight: 3 }],
      },
    }
    expect(judgedAgain(french.id, [asking(french), person], [moved, person]).verdict).toBe(
      'overridden',
    )
  })
})

describe('availability set aside', () => {
  const late = aPerson({
    availability: [
      {
        ...{ from: '2027-03-03', to: '2027-12-31', state: 'available' as const, noticeDays: null },
        ...{ statedOn: '2027-01-01', source: null },
      },
      {
        ...{ from: '2027-03-01', to: '2027-03-02', state: 'unavailable' as const },
        ...{ noticeDays: null, statedOn: '2027-01-01', source: null },
      },
    ],
  })
  const window = (from: string, to: string, minimumDays: number | null = null): ContextChanges => ({
    position: { windows: [aWindow({ from, to, minimumDays })] },
  })
  const march = [window('2027-03-01', '2027-03-16'), late] as const

  it('counts for fewer of the days asked then', () => {
    const fewer = [window('2027-03-02', '2027-03-10'), late] as const
    expect(judgedAgain('availability', march, fewer)).toMatchObject({
      ...{ verdict: 'overridden', earlierReason: null },
    })
  })

  it('does not count for other days', () => {
    const earlier = [window('2027-02-20', '2027-03-16'), late] as const
    expect(judgedAgain('availability', march, earlier)).toMatchObject({
      earlierReason: 'so decided',
    })
  })

  it('does not count where every day is asked in place of a minimum', () => {
    const minimum = [window('2027-03-01', '2027-03-16', 15), late] as const
    expect(judgedAgain('availability', minimum, march)).toMatchObject({
      ...{ verdict: 'notMet', earlierReason: 'so decided' },
    })
  })
})

describe('the host country set aside', () => {
  it('does not count for another host country', () => {
    const kenyan = aPerson({ nationalities: ['KE', 'UG'] })
    const inKenya: ContextChanges = { request: { state: 'KE' } }
    const inUganda: ContextChanges = { request: { state: 'UG' } }
    expect(judgedAgain('hostCountry', [inKenya, kenyan], [inKenya, kenyan]).verdict).toBe(
      'overridden',
    )
    expect(judgedAgain('hostCountry', [inKenya, kenyan], [inUganda, kenyan])).toMatchObject({
      ...{ verdict: 'notMet', earlierReason: 'so decided' },
    })
  })
})

describe('a clearance set aside', () => {
  it('counts for an earlier last day and not for a later one', () => {
    const hostile = aMust('clearance', { name: 'HEAT' })
    const expiring = aPerson({
      clearances: [{ name: 'HEAT', obtainedOn: null, expiresOn: '2027-03-10' }],
    })
    const to = (last: string): readonly [ContextChanges, Person] => [
      {
        position: {
          windows: [aWindow({ from: '2027-03-01', to: last })],
          requirements: [hostile],
        },
      },
      expiring,
    ]
    expect(judgedAgain(hostile.id, to('2027-03-16'), to('2027-03-14')).verdict).toBe('overridden')
    expect(judgedAgain(hostile.id, to('2027-03-16'), to('2027-03-20'))).toMatchObject({
      ...{ verdict: 'notMet', earlierReason: 'so decided' },
    })
  })
})
