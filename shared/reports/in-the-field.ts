import type { ClosedInterval } from '../calendar/index.ts'
import { compareIds, type Id } from '../domain/common.ts'
import { deploymentStatusPhrase } from '../domain/status-phrases.ts'
import { listOf, phrase, type Value } from '../text/index.ts'
import { type DeploymentFact, type ReportFacts, wasInTheField } from './facts.ts'
import {
  dateColumn,
  type Report,
  type ReportFigure,
  type ReportTable,
  sumColumn,
  tallyOf,
  textColumn,
} from './report.ts'
import { daysOf } from './contributions.ts'
import { groupOfState } from './regional-groups.ts'
import { periodBefore } from './report-period.ts'

const isThere = ({ from, to }: ClosedInterval, day: string): boolean => from <= day && day <= to

/**
 * Who was in the field in a period: there on its first day, arrived, left, there on its last day. The first
 * two less those who left are the last. What is only planned is told apart.
 */
export function fieldReport(facts: ReportFacts, period: ClosedInterval): Report {
  const before = periodBefore(period)
  const rows = inPeriod(facts, period)
  return {
    kind: 'field',
    period,
    before,
    title: phrase('reports.field'),
    source: null,
    notes: [phrase('reports.fieldNote')],
    figures: figuresOf(facts, rows, period, before),
    tables: [
      byTable(
        'nationality',
        rows.flatMap((row) => row.nationalities.slice(0, 1).map((code) => ({ row, key: code }))),
        (country) => ({ country }),
        rows.filter(({ nationalities }) => nationalities.length === 0),
      ),
      requestTable(facts, rows, period),
      peopleTable(facts, rows, period),
    ],
  }
}

function inPeriod({ deployments }: ReportFacts, period: ClosedInterval): DeploymentFact[] {
  return deployments
    .filter((each) => wasInTheField(each) && each.from <= period.to && each.to >= period.from)
    .toSorted((a, b) => compareIds(a.from, b.from) || compareIds(a.id, b.id))
}

const idsOf = (rows: readonly DeploymentFact[]): Id[] => rows.map(({ id }) => id)

const figureKeys = {
  firstDay: 'reports.figureFieldFirstDay',
  arrived: 'reports.figureFieldArrived',
  left: 'reports.figureFieldLeft',
  lastDay: 'reports.figureFieldLastDay',
  women: 'reports.figureFieldWomen',
} as const

function figuresOf(
  facts: ReportFacts,
  rows: readonly DeploymentFact[],
  period: ClosedInterval,
  before: ClosedInterval,
): ReportFigure[] {
  const earlier = inPeriod(facts, before)
  const counts = {
    firstDay: (of: readonly DeploymentFact[], { from }: ClosedInterval) =>
      of.filter((each) => isThere(each, from)),
    arrived: (of: readonly DeploymentFact[], { from }: ClosedInterval) =>
      of.filter((each) => each.from > from),
    left: (of: readonly DeploymentFact[], { to }: ClosedInterval) =>
      of.filter((each) => each.to < to),
    lastDay: (of: readonly DeploymentFact[], { to }: ClosedInterval) =>
      of.filter((each) => isThere(each, to)),
    women: (of: readonly DeploymentFact[]) => of.filter(({ sex }) => sex === 'female'),
  } as const
  const figures = Object.entries(counts).map(([id, of]) => ({
    id,
    label: phrase(figureKeys[id as keyof typeof counts]),
    value: tallyOf('deployment', idsOf(of(rows, period))),
    before: of(earlier, before).length,
  }))
  const nationalities = (of: readonly DeploymentFact[]): number =>
    new Set(of.flatMap((row) => row.nationalities.slice(0, 1))).size
  const planned = (of: ClosedInterval): DeploymentFact[] =>
    facts.deployments.filter(
      ({ status, from, to }) => status === 'planned' && from <= of.to && to >= of.from,
    )
  return [
    ...figures,
    {
      id: 'nationalities',
      label: phrase('reports.figureFieldNationalities'),
      value: nationalities(rows),
      before: nationalities(earlier),
    },
    {
      id: 'planned',
      label: phrase('reports.figureFieldPlanned'),
      value: tallyOf('deployment', idsOf(planned(period))),
      before: null,
    },
  ]
}

function byTable(
  id: 'nationality',
  rows: readonly { readonly row: DeploymentFact; readonly key: string }[],
  nameOf: (key: string) => Value,
  others: readonly DeploymentFact[],
): ReportTable {
  const grouped = [...Map.groupBy(rows, ({ key }) => key)]
    .map(([key, of]) => ({ key, name: nameOf(key), of: of.map(({ row }) => row) }))
    .toSorted((a, b) => b.of.length - a.of.length || compareIds(a.key, b.key))
  const all =
    others.length === 0
      ? grouped
      : [...grouped, { key: 'none', name: phrase('common.notStated'), of: [...others] }]
  return {
    id,
    title: phrase('reports.byNationality'),
    note: phrase('reports.firstNationalityNote'),
    columns: [
      textColumn('of', phrase('reports.columnOf')),
      sumColumn('deployments', phrase('reports.columnInTheField')),
      sumColumn('women', phrase('reports.columnWomen')),
    ],
    groups: [],
    rows: all.map(({ key, name, of }) => ({
      id: key,
      group: null,
      about: null,
      cells: [
        name,
        tallyOf('deployment', idsOf(of)),
        tallyOf('deployment', idsOf(of.filter(({ sex }) => sex === 'female'))),
      ],
    })),
    chart: { kind: 'bars', by: 'of', of: ['deployments', 'women'], stacked: false },
  }
}

function requestTable(
  facts: ReportFacts,
  rows: readonly DeploymentFact[],
  period: ClosedInterval,
): ReportTable {
  const requests = new Map(facts.requests.map((each) => [each.id, each]))
  return {
    id: 'missions',
    title: phrase('reports.byMission'),
    note: null,
    columns: [
      textColumn('request', phrase('reports.columnRequest')),
      textColumn('state', phrase('reports.columnState')),
      textColumn('region', phrase('reports.columnRegion')),
      sumColumn('deployments', phrase('reports.columnInTheField')),
      sumColumn('women', phrase('reports.columnWomen')),
      sumColumn('days', phrase('reports.columnDaysGiven')),
    ],
    groups: [],
    rows: [...Map.groupBy(rows, ({ request }) => request)]
      .toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareIds(a, b))
      .map(([id, of]) => {
        const request = requests.get(id)
        return {
          id,
          group: null,
          about: { kind: 'request', id },
          cells: [
            request?.title ?? '',
            request === undefined ? null : { country: request.state },
            request === undefined ? null : groupOfState(request.state).name,
            tallyOf('deployment', idsOf(of)),
            tallyOf('deployment', idsOf(of.filter(({ sex }) => sex === 'female'))),
            of.reduce((sum, each) => sum + daysOf(each, period, facts.today).given, 0),
          ],
        }
      }),
    chart: null,
  }
}

/** Names are filled in by whoever has them: facts know people by their ids alone. */
function peopleTable(
  facts: ReportFacts,
  rows: readonly DeploymentFact[],
  period: ClosedInterval,
): ReportTable {
  const requests = new Map(facts.requests.map((each) => [each.id, each]))
  const positions = new Map(facts.positions.map((each) => [each.id, each]))
  return {
    id: 'people',
    title: phrase('reports.peopleInTheField'),
    note: null,
    columns: [
      textColumn('name', phrase('reports.columnPerson')),
      textColumn('nationality', phrase('reports.columnNationality')),
      textColumn('position', phrase('reports.columnPosition')),
      textColumn('request', phrase('reports.columnRequest')),
      dateColumn('from', phrase('reports.columnFrom')),
      dateColumn('to', phrase('reports.columnTo')),
      textColumn('status', phrase('reports.columnStatus')),
      sumColumn('days', phrase('reports.columnDaysGiven')),
    ],
    groups: [],
    rows: rows.map((each) => ({
      id: each.id,
      group: null,
      about: each.isAnonymous ? null : { kind: 'person', id: each.person },
      cells: [
        null,
        listOf(
          each.nationalities.map((country) => ({ country })),
          'comma',
        ),
        positions.get(each.position)?.title ?? '',
        requests.get(each.request)?.title ?? '',
        { date: each.from },
        { date: each.to },
        deploymentStatusPhrase(each.status),
        daysOf(each, period, facts.today).given,
      ],
    })),
    chart: null,
  }
}
