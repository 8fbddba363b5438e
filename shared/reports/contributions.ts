import { foldText } from '../catalogue/fold-text.ts'
import {
  addDays,
  type ClosedInterval,
  containsDate,
  intersect,
  lengthInDays,
} from '../calendar/index.ts'
import { compareIds } from '../domain/common.ts'
import { digitsOf } from '../domain/money.ts'
import { providerKinds } from '../domain/provider.ts'
import { phrase } from '../text/index.ts'
import { type DeploymentFact, type ProviderFact, type ReportFacts, wasInTheField } from './facts.ts'
import {
  type Report,
  type ReportFigure,
  type ReportRow,
  type ReportTable,
  sumColumn,
  tallyOf,
  textColumn,
} from './report.ts'
import { periodBefore } from './report-period.ts'

/** Days of a deployment in a period, both ends counted: given by the end of today, and still planned. */
export function daysOf(
  deployment: Pick<DeploymentFact, 'status' | 'from' | 'to'>,
  period: ClosedInterval,
  today: string,
): { readonly given: number; readonly planned: number } {
  if (deployment.status === 'cancelled') return { given: 0, planned: 0 }
  const past = shared(deployment, { from: period.from, to: earlier(period.to, today) })
  const future = shared(deployment, {
    from: later(period.from, addDays(today, 1)),
    to: period.to,
  })
  // What was planned for days that are over and never began was not given; nor is it planned any more.
  if (deployment.status === 'planned') return { given: 0, planned: future }
  if (deployment.status === 'deployed') return { given: past, planned: future }
  return { given: past + future, planned: 0 }
}

const earlier = (a: string, b: string): string => (a < b ? a : b)
const later = (a: string, b: string): string => (a > b ? a : b)

function shared(one: ClosedInterval, other: ClosedInterval): number {
  if (other.from > other.to) return 0
  const both = intersect(one, other)
  return both === null ? 0 : lengthInDays(both)
}

interface Given {
  readonly provider: ProviderFact | null
  readonly deployments: readonly DeploymentFact[]
}

/**
 * What each provider gave in a period: people and days of deployments that were in the field by today, and
 * apart from them the days still planned; people on offer today. Who gave most comes first within its kind.
 * Source: General Assembly resolution 52/129, paragraph 12.
 */
export function contributionsReport(facts: ReportFacts, period: ClosedInterval): Report {
  const before = periodBefore(period)
  const table = contributionsTable(facts, period)
  return {
    kind: 'contributions',
    period,
    before,
    title: phrase('reports.contributions'),
    source: phrase('reports.contributionsSource'),
    notes: [phrase('reports.contributionsNote', { date: { date: facts.today } })],
    figures: figuresOf(facts, period, before),
    tables: [table, moneyTable(facts, period)],
  }
}

const touches = (period: ClosedInterval) => (deployment: DeploymentFact) =>
  deployment.status !== 'cancelled' && intersect(deployment, period) !== null

function figuresOf(
  { deployments, today }: ReportFacts,
  period: ClosedInterval,
  before: ClosedInterval,
): ReportFigure[] {
  const given = (of: ClosedInterval): DeploymentFact[] =>
    deployments.filter((each) => wasInTheField(each) && daysOf(each, of, today).given > 0)
  const days = (of: ClosedInterval, kind: 'given' | 'planned'): number =>
    deployments.reduce((sum, each) => sum + daysOf(each, of, today)[kind], 0)
  const people = (rows: readonly DeploymentFact[]) =>
    tallyOf(
      'person',
      rows.map(({ person }) => person),
    )
  const women = (of: ClosedInterval): DeploymentFact[] =>
    given(of).filter(({ sex }) => sex === 'female')
  const providers = (of: ClosedInterval): number =>
    new Set(given(of).flatMap(({ provider }) => provider ?? [])).size
  return [
    {
      id: 'providers',
      label: phrase('reports.figureProviders'),
      value: providers(period),
      before: providers(before),
    },
    {
      id: 'people',
      label: phrase('reports.figurePeople'),
      value: people(given(period)),
      before: people(given(before)).count,
    },
    {
      id: 'women',
      label: phrase('reports.figureWomen'),
      value: people(women(period)),
      before: people(women(before)).count,
    },
    {
      id: 'given',
      label: phrase('reports.figureDaysGiven'),
      value: days(period, 'given'),
      before: days(before, 'given'),
    },
    {
      id: 'planned',
      label: phrase('reports.figureDaysPlanned'),
      value: days(period, 'planned'),
      before: null,
    },
  ]
}

function contributionsTable(facts: ReportFacts, period: ClosedInterval): ReportTable {
  const byProvider = Map.groupBy(
    facts.deployments.filter(touches(period)),
    ({ provider }) => provider,
  )
  const all: Given[] = [
    ...facts.providers.map((provider) => ({
      provider,
      deployments: byProvider.get(provider.id) ?? [],
    })),
    { provider: null, deployments: byProvider.get(null) ?? [] },
  ]
  const rows = all
    .filter(({ provider, deployments }) => deployments.length + (provider?.offers.length ?? 0) > 0)
    .map((given) => {
      const days = given.deployments.reduce(
        (sum, each) => sum + daysOf(each, period, facts.today).given,
        0,
      )
      return { given, days, row: rowOf(given, facts, period) }
    })
    .toSorted(
      (a, b) =>
        b.days - a.days ||
        (b.given.provider?.offers.length ?? 0) - (a.given.provider?.offers.length ?? 0) ||
        compareIds(foldText(a.given.provider?.name ?? ''), foldText(b.given.provider?.name ?? '')),
    )
    .map(({ row }) => row)
  return {
    id: 'providers',
    title: phrase('reports.tableProviders'),
    note: phrase('reports.tableProvidersNote'),
    columns: [
      textColumn('provider', phrase('reports.columnProvider')),
      sumColumn('deployments', phrase('reports.columnDeployments')),
      sumColumn('people', phrase('reports.columnPeople')),
      sumColumn('experts', phrase('reports.columnExperts')),
      sumColumn('observers', phrase('reports.columnObservers')),
      sumColumn('women', phrase('reports.columnWomen')),
      sumColumn('given', phrase('reports.columnDaysGiven')),
      sumColumn('givenExperts', phrase('reports.columnDaysExperts')),
      sumColumn('givenObservers', phrase('reports.columnDaysObservers')),
      sumColumn('planned', phrase('reports.columnDaysPlanned')),
      sumColumn('requests', phrase('reports.columnMissions')),
      sumColumn('offered', phrase('reports.columnOffered')),
    ],
    groups: [...providerKinds, 'none' as const].map((kind) => ({
      id: kind,
      name: kind === 'none' ? phrase('reports.noProvider') : phrase(`reports.kindOf_${kind}`),
    })),
    rows,
    chart: { kind: 'bars', by: 'provider', of: ['given', 'planned'], stacked: true },
  }
}

/** What was pledged and what was received in a period, by who gives it and by currency, in whole units of it. */
function moneyTable({ money }: ReportFacts, period: ClosedInterval): ReportTable {
  const given = money
    .map(({ from, currency, amount, pledgedOn, receivedOn }) => ({
      ...{ from, currency },
      pledged: containsDate(period, pledgedOn) ? amount : 0,
      received: receivedOn !== null && containsDate(period, receivedOn) ? amount : 0,
    }))
    .filter(({ pledged, received }) => pledged + received > 0)
  const currencies = [...new Set(given.map(({ currency }) => currency))].toSorted(compareIds)
  return {
    id: 'money',
    title: phrase('reports.tableMoney'),
    note: phrase('reports.tableMoneyNote'),
    columns: [
      textColumn('from', phrase('reports.columnGiver')),
      sumColumn('pledged', phrase('reports.columnPledged')),
      sumColumn('received', phrase('reports.columnReceivedMoney')),
    ],
    groups: currencies.map((id) => ({ id, name: phrase('reports.currency', { code: id }) })),
    rows: [...Map.groupBy(given, ({ from, currency }) => `${currency} ${from}`)]
      .toSorted(([a], [b]) => compareIds(a, b))
      .flatMap(([id, of]): ReportRow[] => {
        const [first] = of
        if (first === undefined) return []
        const units = (kind: 'pledged' | 'received'): number =>
          of.reduce((sum, each) => sum + each[kind], 0) / 10 ** digitsOf(first.currency)
        const cells = [first.from, units('pledged'), units('received')]
        return [{ id, group: first.currency, about: null, cells }]
      }),
    onlySubtotals: true,
    chart: null,
  }
}

function rowOf(
  { provider, deployments }: Given,
  { today }: ReportFacts,
  period: ClosedInterval,
): ReportRow {
  const served = deployments.filter((each) => daysOf(each, period, today).given > 0)
  const isExpert = ({ category }: DeploymentFact): boolean => category === 'expert'
  const people = (of: readonly DeploymentFact[]) =>
    tallyOf(
      'person',
      of.map(({ person }) => person),
    )
  const days = (of: readonly DeploymentFact[], kind: 'given' | 'planned'): number =>
    of.reduce((sum, each) => sum + daysOf(each, period, today)[kind], 0)
  return {
    id: provider?.id ?? 'none',
    group: provider?.kind ?? 'none',
    about: provider && { kind: 'provider', id: provider.id },
    cells: [
      provider?.name ?? phrase('reports.noProvider'),
      tallyOf(
        'deployment',
        served.map(({ id }) => id),
      ),
      people(served),
      people(served.filter(isExpert)),
      people(served.filter((each) => !isExpert(each))),
      people(served.filter(({ sex }) => sex === 'female')),
      days(deployments, 'given'),
      days(deployments.filter(isExpert), 'given'),
      days(
        deployments.filter((each) => !isExpert(each)),
        'given',
      ),
      days(deployments, 'planned'),
      tallyOf(
        'request',
        served.map(({ request }) => request),
      ),
      tallyOf('person', provider?.offers ?? []),
    ],
  }
}
