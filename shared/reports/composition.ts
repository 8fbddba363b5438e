import { type ClosedInterval, containsDate, type DateOnly, dayNumber } from '../calendar/index.ts'
import { categories } from '../domain/category.ts'
import type { Id } from '../domain/common.ts'
import { type ProviderKind, providerKinds } from '../domain/provider.ts'
import { offerVerdict } from '../matching/criteria/valid-offers.ts'
import {
  at,
  categoryMask,
  dateOf,
  experienceCode,
  NOT_MET,
  type Ragged,
  type RosterColumns,
  sexOf,
} from '../matching/index.ts'
import { phrase, type Phrase } from '../text/index.ts'
import { type DeploymentFact, type ProviderFact, type ReportFacts, wasInTheField } from './facts.ts'
import {
  type Report,
  type ReportStep,
  type ReportTable,
  sumColumn,
  tallyOf,
  textColumn,
} from './report.ts'
import { groupOfState, groupRows } from './regional-groups.ts'

/** What a composition tells of a person. */
export interface PersonFact {
  readonly id: Id
  readonly sex: string | null
  readonly nationalities: readonly string[]
  /** Kinds of the providers that offer the person today. */
  readonly offeredBy: readonly ProviderKind[]
  /** First day of the first electoral mission there is record of; empty where its day is not known, null without any. */
  readonly firstMission: string | null
}

/** So many people are looked at in one step. */
const CHUNK = 500

/** Everybody on the roster as the match knows them. */
function* peopleOf(
  columns: RosterColumns,
  providers: readonly Pick<ProviderFact, 'id' | 'kind'>[],
  today: DateOnly,
): Generator<ReportStep, PersonFact[]> {
  const { nationalities, experience, offers, dictionaries } = columns
  const kinds = new Map(providers.map(({ id, kind }) => [id, kind]))
  const [everything, now] = [categoryMask(categories), dayNumber(today)]
  const other = experienceCode('other')
  const entries = ({ start, count }: Ragged<string>, row: number): number[] =>
    Array.from({ length: at(count, row) }, (_, index) => at(start, row) + index)
  const people: PersonFact[] = []
  for (const [row, id] of columns.ids.slice(0, columns.size).entries()) {
    const missions = entries(experience, row)
      .filter((entry) => at(experience.values.kind, entry) !== other)
      .map((entry) => dateOf(at(experience.values.from, entry)) ?? '')
    people.push({
      id,
      sex: sexOf(at(columns.sex, row)),
      nationalities: entries(nationalities, row).map((entry) =>
        dictionaries.countries.codeAt(at(nationalities.values.country, entry)),
      ),
      offeredBy: [
        ...new Set(
          entries(offers, row)
            .filter((entry) => offerVerdict(columns, everything, now, entry) !== NOT_MET)
            .flatMap(
              (entry) =>
                kinds.get(dictionaries.providers.codeAt(at(offers.values.provider, entry))) ?? [],
            ),
        ),
      ],
      firstMission: missions.toSorted()[0] ?? null,
    })
    if (row % CHUNK === CHUNK - 1) yield { done: row + 1, total: columns.size }
  }
  return people
}

/** The groups of people that are compared, each person once in each. */
const groups = ['roster', 'proposed', 'field'] as const
type Group = (typeof groups)[number]

interface Counted extends PersonFact {
  /** Under whose offers the person went; as offered where it did not go. */
  readonly kinds: readonly ProviderKind[]
}

/**
 * Who is on the roster today, who was put forward in a period (nominated or selected) and who was in the field
 * in it: by sex, region, kind of provider, and whether it is a first mission.
 */
export function* compositionReport(
  facts: ReportFacts,
  columns: RosterColumns,
  period: ClosedInterval,
): Generator<ReportStep, Report> {
  const people = yield* peopleOf(columns, facts.providers, facts.today)
  const known = new Map(people.map((each) => [each.id, each]))
  const counted: Readonly<Record<Group, readonly Counted[]>> = {
    roster: people.map((each) => ({ ...each, kinds: each.offeredBy })),
    proposed: proposedIn(facts, period).flatMap((id) => {
      const person = known.get(id)
      return person ? [{ ...person, kinds: person.offeredBy }] : []
    }),
    field: inTheField(facts, known, period),
  }
  const done = { done: people.length, total: people.length }
  yield done
  const bySex = tableOf('sex', phrase('reports.bySex'), counted, sexes, ({ sex }) => sex ?? 'none')
  yield done
  const byRegion = tableOf(
    'region',
    phrase('reports.byRegionOfPeople'),
    counted,
    groupRows,
    ({ nationalities: [first] }) => (first === undefined ? 'none' : groupOfState(first).id),
  )
  yield done
  const byKind = tableOf('provider', phrase('reports.byProviderKind'), counted, kindRows, kindOf)
  yield done
  const byFirst = tableOf(
    'first',
    phrase('reports.byFirstMission'),
    counted,
    firstRows,
    ({ firstMission }) =>
      firstMission === null || firstMission >= period.from ? 'first' : 'again',
  )
  return {
    kind: 'composition',
    period,
    before: null,
    title: phrase('reports.composition'),
    source: null,
    notes: [phrase('reports.compositionNote')],
    figures: groups.map((group) => ({
      id: group,
      label: phrase(`reports.people_${group}`),
      value: tallyOf(
        'person',
        counted[group].map(({ id }) => id),
      ),
      before: null,
    })),
    tables: [bySex, byRegion, byKind, byFirst],
  }
}

/** Everybody who was nominated or selected on a day of a period. */
function proposedIn({ candidacies }: ReportFacts, period: ClosedInterval): Id[] {
  const proposed = candidacies.filter(({ steps }) =>
    steps.some(
      ({ on, to }) => (to === 'nominated' || to === 'selected') && containsDate(period, on),
    ),
  )
  return [...new Set(proposed.map(({ person }) => person))]
}

/** Everybody who was in the field on a day of a period, who left the roster since among them. */
function inTheField(
  { deployments, providers }: ReportFacts,
  known: ReadonlyMap<Id, PersonFact>,
  period: ClosedInterval,
): Counted[] {
  const kindsOf = new Map(providers.map(({ id, kind }) => [id, kind]))
  const there = deployments.filter(
    (each) => wasInTheField(each) && each.from <= period.to && each.to >= period.from,
  )
  return [...Map.groupBy(there, ({ person }) => person)].map(([id, of]) => ({
    ...(known.get(id) ?? goneSince(id, of)),
    kinds: [...new Set(of.flatMap(({ provider }) => kindsOf.get(provider ?? '') ?? []))],
  }))
}

function goneSince(id: Id, [post]: readonly DeploymentFact[]): PersonFact {
  return {
    ...{ id, nationalities: [], offeredBy: [], firstMission: '' },
    sex: post?.sex ?? null,
  }
}

interface Row {
  readonly id: string
  readonly name: Phrase
}

const sexes: readonly Row[] = [
  { id: 'female', name: phrase('common.female') },
  { id: 'male', name: phrase('common.male') },
  { id: 'other', name: phrase('common.other') },
  { id: 'none', name: phrase('common.notStated') },
]
const kindRows: readonly Row[] = [
  ...providerKinds.map((id) => ({ id, name: phrase(`reports.kindOf_${id}`) })),
  { id: 'several', name: phrase('reports.severalKinds') },
  { id: 'none', name: phrase('reports.noProvider') },
]
const firstRows: readonly Row[] = [
  { id: 'first', name: phrase('reports.firstMission') },
  { id: 'again', name: phrase('reports.servedBefore') },
]

const kindOf = ({ kinds }: Counted): string => (kinds.length > 1 ? 'several' : (kinds[0] ?? 'none'))

function tableOf(
  id: string,
  title: Phrase,
  counted: Readonly<Record<Group, readonly Counted[]>>,
  rows: readonly Row[],
  rowOf: (person: Counted) => string,
): ReportTable {
  const split = groups.map((group) => ({ group, of: Map.groupBy(counted[group], rowOf) }))
  return {
    id,
    title,
    note: null,
    columns: [
      textColumn('of', phrase('reports.columnOf')),
      ...groups.map((group) => sumColumn(group, phrase(`reports.people_${group}`))),
    ],
    groups: [],
    rows: rows.map((row) => ({
      id: row.id,
      group: null,
      about: null,
      cells: [
        row.name,
        ...split.map(({ of }) =>
          tallyOf(
            'person',
            (of.get(row.id) ?? []).map((person) => person.id),
          ),
        ),
      ],
    })),
    chart: { kind: 'bars', by: 'of', of: ['roster', 'proposed', 'field'], stacked: false },
  }
}
