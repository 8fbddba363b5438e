import { type ClosedInterval, containsDate } from '../calendar/index.ts'
import { compareIds, type Id } from '../domain/common.ts'
import { followUps, type Recommendation } from '../domain/recommendation.ts'
import { followUpPhrase } from '../domain/status-phrases.ts'
import { phrase } from '../text/index.ts'
import type { ReportFacts } from './facts.ts'
import {
  dateColumn,
  type Report,
  type ReportRow,
  type ReportTable,
  sumColumn,
  type Tally,
  tallyOf,
  textColumn,
} from './report.ts'
import { periodBefore } from './report-period.ts'

/**
 * Recommendations made up to the end of a period and what became of each as it stands today: by request, by
 * whom they are addressed to, and one by one. Source: General Assembly resolution 52/129, paragraph 15.
 */
export function recommendationsReport(facts: ReportFacts, period: ClosedInterval): Report {
  const before = periodBefore(period)
  const made = facts.recommendations.filter(({ givenOn }) => givenOn <= period.to)
  const madeIn = (within: ClosedInterval) =>
    facts.recommendations.filter(({ givenOn }) => containsDate(within, givenOn))
  return {
    kind: 'recommendations',
    period,
    before,
    title: phrase('reports.recommendations'),
    source: phrase('reports.recommendationsSource'),
    notes: [phrase('reports.recommendationsNote')],
    figures: [
      {
        id: 'made',
        label: phrase('reports.recommendationsMade'),
        value: counted(madeIn(period)),
        before: madeIn(before).length,
      },
      ...followUps.map((state) => ({
        id: state,
        label: followUpPhrase(state),
        value: counted(made.filter(({ followUp }) => followUp === state)),
        before: null,
      })),
    ],
    tables: [requestTable(facts, made), addresseeTable(made), listTable(facts, made)],
  }
}

const counted = (of: readonly Recommendation[]): Tally =>
  tallyOf(
    'recommendation',
    of.map(({ id }) => id),
  )

const stateColumns = followUps.map((state) => sumColumn(state, followUpPhrase(state)))

const stateCells = (of: readonly Recommendation[]): Tally[] => [
  counted(of),
  ...followUps.map((state) => counted(of.filter(({ followUp }) => followUp === state))),
]

function requestTable({ requests }: ReportFacts, made: readonly Recommendation[]): ReportTable {
  const byRequest = Map.groupBy(made, ({ request }) => request)
  return {
    id: 'requests',
    title: phrase('reports.recommendationsByRequest'),
    note: null,
    columns: [
      textColumn('request', phrase('reports.columnRequest')),
      textColumn('state', phrase('reports.columnState')),
      sumColumn('all', phrase('reports.recommendations')),
      ...stateColumns,
    ],
    groups: [],
    rows: requests.flatMap(({ id, title, state }): ReportRow[] => {
      const of = byRequest.get(id)
      return of === undefined
        ? []
        : [
            {
              ...{ id, group: null, about: { kind: 'request', id } },
              cells: [title, { country: state }, ...stateCells(of)],
            },
          ]
    }),
    chart: { kind: 'bars', by: 'request', of: followUps, stacked: true },
  }
}

function addresseeTable(made: readonly Recommendation[]): ReportTable {
  const grouped = [...Map.groupBy(made, ({ addressedTo }) => addressedTo ?? '')].toSorted(
    ([a, ofA], [b, ofB]) => ofB.length - ofA.length || compareIds(a, b),
  )
  return {
    id: 'addressees',
    title: phrase('reports.recommendationsByAddressee'),
    note: null,
    columns: [
      textColumn('addressee', phrase('recommendations.addressedTo')),
      sumColumn('all', phrase('reports.recommendations')),
      ...stateColumns,
    ],
    groups: [],
    rows: grouped.map(([name, of]) => ({
      ...{ id: name, group: null, about: null },
      cells: [name === '' ? phrase('common.notStated') : name, ...stateCells(of)],
    })),
    chart: null,
  }
}

function listTable({ requests }: ReportFacts, made: readonly Recommendation[]): ReportTable {
  const titles = new Map<Id, string>(requests.map(({ id, title }) => [id, title]))
  return {
    id: 'list',
    title: phrase('reports.recommendationsList'),
    note: null,
    columns: [
      textColumn('request', phrase('reports.columnRequest')),
      textColumn('number', phrase('recommendations.number')),
      textColumn('text', phrase('recommendations.text')),
      textColumn('addressee', phrase('recommendations.addressedTo')),
      dateColumn('made', phrase('recommendations.givenOn')),
      textColumn('followUp', phrase('recommendations.followUp')),
      dateColumn('judged', phrase('recommendations.judgedOn')),
      textColumn('note', phrase('recommendations.note')),
    ],
    groups: [],
    rows: made.map((each) => ({
      ...{ id: each.id, group: null, about: { kind: 'request', id: each.request } },
      cells: [
        ...[titles.get(each.request) ?? null, each.number, each.text, each.addressedTo],
        { date: each.givenOn },
        followUpPhrase(each.followUp),
        each.judgedOn === null ? null : { date: each.judgedOn },
        each.note,
      ],
    })),
    chart: null,
  }
}
