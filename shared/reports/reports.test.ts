import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type ClosedInterval } from '../calendar/index.ts'
import { requestStatuses } from '../domain/request.ts'
import { isRequestOver } from '../domain/request-steps.ts'
import { contributionsReport, daysOf } from './contributions.ts'
import type { DeploymentFact, ReportFacts, RequestFact } from './facts.ts'
import { fieldReport } from './in-the-field.ts'
import { chosenPeriod, monthsOf, periodBefore } from './report-period.ts'
import { amountOf, medianOf, type Report, totalsOf } from './report.ts'
import { outcomeOn, requestsOfPeriod, statusOn, statusReport } from './status-of-requests.ts'

const year = { from: '2026-01-01', to: '2026-12-31' }

function aRequest(changes: Partial<RequestFact> = {}): RequestFact {
  return {
    ...{ id: 'r', title: 'Elections', state: 'MG', channel: 'ead', phases: [] },
    ...{ receivedOn: '2026-02-01', electionOn: null, status: 'received', kinds: ['observation'] },
    steps: [],
    ...changes,
  }
}

function aDeployment(changes: Partial<DeploymentFact> = {}): DeploymentFact {
  return {
    ...{ id: 'd', person: 'p', isAnonymous: false, position: 'x', request: 'r' },
    ...{ category: 'expert', provider: null, status: 'deployed', sex: null, nationalities: [] },
    ...{ from: '2026-06-01', to: '2026-06-30', steps: [] },
    ...changes,
  }
}

const step = (on: string, to: (typeof requestStatuses)[number], reason: string | null = null) => ({
  ...{ on, to, by: 'desk', reason },
})

function factsOf(changes: Partial<ReportFacts>): ReportFacts {
  return {
    ...{ today: '2026-07-15', requests: [], positions: [], deployments: [] },
    ...{ candidacies: [], providers: [], money: [], recommendations: [] },
    ...changes,
  }
}

const figure = ({ figures }: Report, id: string): number | null =>
  amountOf(figures.find((each) => each.id === id)?.value ?? null)

describe('the status of requests at the end of a period', () => {
  const steps = [
    step('2026-02-01', 'received'),
    step('2026-03-10', 'approved', 'as recommended'),
    step('2026-09-01', 'withdrawn', 'elections put off'),
  ]

  it('is that of its last step by then, not of today', () => {
    const request = aRequest({ steps, status: 'withdrawn' })
    expect(statusOn(request, '2026-03-09')).toBe('received')
    expect(statusOn(request, '2026-03-10')).toBe('approved')
    expect(statusOn(request, '2026-12-31')).toBe('withdrawn')
    const [first] = requestsOfPeriod(factsOf({ requests: [request] }), {
      from: '2026-01-01',
      to: '2026-06-30',
    })
    expect(first).toMatchObject({
      outcome: 'approved',
      response: { on: '2026-03-10', reason: 'as recommended' },
    })
  })

  it('says that assistance was given only once somebody was in the field, or the mission completed', () => {
    const request = { steps: [step('2026-03-10', 'approved')] }
    const outcome = (of: Partial<DeploymentFact>, day = '2026-12-31') =>
      outcomeOn(request, [aDeployment(of)], day)
    expect(outcome({ status: 'planned' })).toBe('approved')
    expect(outcome({ status: 'cancelled' })).toBe('approved')
    expect(outcome({}, '2026-05-31')).toBe('approved')
    expect(outcome({}, '2026-06-01')).toBe('given')
    expect(outcome({ status: 'curtailed' })).toBe('given')
    expect(outcomeOn({ steps: [step('2026-03-10', 'closed')] }, [], '2026-03-10')).toBe('given')
  })

  it('counts what was received, carried over and taken up again apart, and nothing that was over', () => {
    const over = [step('2025-01-01', 'received'), step('2025-06-01', 'declined')]
    const requests = [
      aRequest({ id: 'new' }),
      aRequest({ id: 'old', receivedOn: '2025-05-01' }),
      aRequest({ id: 'over', receivedOn: '2025-01-01', steps: over }),
      aRequest({
        id: 'again',
        receivedOn: '2025-01-01',
        steps: [...over, step('2026-02-02', 'underReview')],
      }),
      aRequest({ id: 'later', receivedOn: '2027-01-01' }),
    ]
    const reported = requestsOfPeriod(factsOf({ requests }), year)
    expect(Object.fromEntries(reported.map(({ request, origin }) => [request.id, origin]))).toEqual(
      { new: 'received', old: 'carriedOver', again: 'takenUpAgain' },
    )
  })

  it('adds up: every request has one outcome, one region, one nature and one channel', () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((days) => addDays('2024-01-01', days))
    const anyRequest = fc.record({
      id: fc.uuid(),
      receivedOn: day,
      state: fc.constantFrom('MG', 'FR', 'PE', 'XX'),
      channel: fc.constantFrom('ead', 'undp'),
      kinds: fc.constantFrom(['observation'], ['technical-assistance', 'observation'], []),
      steps: fc.array(fc.record({ on: day, to: fc.constantFrom(...requestStatuses) })),
    })
    fc.assert(
      fc.property(fc.array(anyRequest), fc.array(day, { minLength: 1 }), (rows, served) => {
        const requests = rows.map(({ steps, ...of }) =>
          aRequest({
            ...of,
            steps: steps
              .map(({ on, to }) => step(on, to))
              .toSorted((a, b) => (a.on < b.on ? -1 : 1)),
          }),
        )
        const deployments = requests.map(({ id }, place) =>
          aDeployment({ id, request: id, from: served[place % served.length] ?? '2026-01-01' }),
        )
        const facts = factsOf({ requests, deployments })
        const report = statusReport(facts, year)
        const [list, ...others] = report.tables
        const count = list?.rows.length ?? 0
        for (const table of others) expect(totalsOf(table, table.rows, amountOf).at(-1)).toBe(count)
        for (const table of others) {
          const totals = totalsOf(table, table.rows, amountOf).slice(1, -1)
          expect(totals.reduce<number>((sum, total) => sum + (total ?? 0), 0)).toBe(count)
        }
        expect((figure(report, 'received') ?? 0) + (figure(report, 'carriedOver') ?? 0)).toBe(count)
        // Whoever is open at the end is carried over into the year after it.
        const open = requestsOfPeriod(facts, year).filter(({ status }) => !isRequestOver(status))
        const next = requestsOfPeriod(facts, { from: '2027-01-01', to: '2027-12-31' })
        expect(next.filter(({ origin }) => origin === 'carriedOver')).toHaveLength(open.length)
      }),
      { numRuns: 60 },
    )
  })
})

describe('days given and planned', () => {
  const today = '2026-06-10'
  it.each<[Partial<DeploymentFact>, number, number]>([
    [{ status: 'deployed' }, 10, 20],
    [{ status: 'planned' }, 0, 20],
    [{ status: 'planned', from: '2026-05-01', to: '2026-05-31' }, 0, 0],
    [{ status: 'completed', from: '2026-05-31', to: '2026-06-05' }, 6, 0],
    [{ status: 'cancelled' }, 0, 0],
    [{ status: 'deployed', from: '2025-12-30', to: '2026-01-02' }, 2, 0],
  ])('%j: %i given, %i planned', (changes, given, planned) => {
    expect(daysOf(aDeployment(changes), year, today)).toEqual({ given, planned })
  })
})

it('money is added up within its currency alone, pledges and payments each in their period', () => {
  const pledge = { from: 'Norway', currency: 'NOK', pledgedOn: '2025-12-01' } as const
  const money = [
    { ...pledge, amount: 10_050, receivedOn: '2026-02-01' },
    { ...pledge, amount: 5000, pledgedOn: '2026-03-01', receivedOn: null },
    { ...pledge, amount: 700, currency: 'JPY', pledgedOn: '2026-03-01', receivedOn: null },
    { ...pledge, amount: 900, receivedOn: '2027-01-01' },
  ]
  const { tables } = contributionsReport(factsOf({ money }), year)
  const table = tables.find(({ id }) => id === 'money')
  expect(table?.onlySubtotals).toBe(true)
  expect(table?.rows.map(({ group, cells }) => [group, ...cells])).toEqual([
    ['JPY', 'Norway', 700, 0],
    ['NOK', 'Norway', 50, 100.5],
  ])
})

it('who was there on the first day, and arrived, less who left, is there on the last day', () => {
  const date = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2026-05-01', days))
  const anyDeployment = fc
    .tuple(fc.uuid(), date, fc.integer({ min: 0, max: 60 }))
    .map(([id, from, days]) => aDeployment({ id, from, to: addDays(from, days) }))
  fc.assert(
    fc.property(fc.array(anyDeployment), (deployments) => {
      const report = fieldReport(factsOf({ deployments }), {
        from: '2026-06-01',
        to: '2026-06-30',
      })
      const [first, arrived, left, last] = ['firstDay', 'arrived', 'left', 'lastDay'].map(
        (id) => figure(report, id) ?? 0,
      )
      expect((first ?? 0) + (arrived ?? 0) - (left ?? 0)).toBe(last)
    }),
    { numRuns: 60 },
  )
})

describe('periods', () => {
  it('are compared with as many whole months, else as many days', () => {
    const before = (from: string, to: string): ClosedInterval => periodBefore({ from, to })
    expect(before('2026-03-01', '2026-03-31')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(before('2026-01-01', '2026-12-31')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(before('2026-03-10', '2026-03-12')).toEqual({ from: '2026-03-07', to: '2026-03-09' })
  })

  it('are chosen by a word', () => {
    expect(chosenPeriod('thisQuarter', '2026-11-26')).toEqual({
      from: '2026-10-01',
      to: '2026-12-31',
    })
    expect(chosenPeriod('lastMonth', '2026-01-31')).toEqual({
      from: '2025-12-01',
      to: '2025-12-31',
    })
  })

  it('are cut into months', () => {
    expect(monthsOf({ from: '2026-01-20', to: '2026-03-05' }, 36)).toEqual([
      { from: '2026-01-20', to: '2026-01-31' },
      { from: '2026-02-01', to: '2026-02-28' },
      { from: '2026-03-01', to: '2026-03-05' },
    ])
    expect(monthsOf({ from: '2016-01-01', to: '2026-12-31' }, 36)).toHaveLength(36)
  })
})

it('the median is the middle, or between the two in the middle', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1, 4]), medianOf([1, 2, 3, 10])]).toEqual([
    ...[null, 3, 4, 2.5],
  ])
})
