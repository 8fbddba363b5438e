import { type ClosedInterval, dayNumber, intersect } from '../calendar/index.ts'
import { compareIds, type Id } from '../domain/common.ts'
import { categories } from '../domain/category.ts'
import { certainWindows } from '../domain/certain-windows.ts'
import { type PositionWindow, type PostShare, postsOfShare } from '../domain/position.ts'
import type { Requirement, RequirementOf } from '../domain/requirement.ts'
import { isRequestExit } from '../domain/request-steps.ts'
import { fillsPostOf } from '../domain/windows-held.ts'
import { languageRule } from '../matching/criteria/language.ts'
import { availabilityRule } from '../matching/criteria/availability.ts'
import { commitmentsRule } from '../matching/criteria/commitments.ts'
import type { Rule } from '../matching/criteria/rule.ts'
import { skillRule } from '../matching/criteria/skill.ts'
import { offerVerdict } from '../matching/criteria/valid-offers.ts'
import {
  at,
  categoryMask,
  type MatchContext,
  MET,
  NOT_MET,
  type RosterColumns,
  type SkillTree,
} from '../matching/index.ts'
import { phrase, type Phrase, type Value } from '../text/index.ts'
import type { PositionFact, ReportFacts } from './facts.ts'
import { monthsOf } from './report-period.ts'
import {
  numberColumn,
  type Report,
  type ReportRow,
  type ReportStep,
  type ReportTable,
  type Tally,
  tallyOf,
  textColumn,
} from './report.ts'

/** Months shown at the most: three years. */
const MOST_MONTHS = 36

/** A position that is asked in the period, with how many of its posts nobody fills. */
interface Asked {
  readonly position: PositionFact
  readonly open: number
}

/** What the roster holds against what is asked. */
interface Supply {
  readonly columns: RosterColumns
  readonly context: (windows: readonly PositionWindow[]) => MatchContext
  /** Rows of people whom a provider offers today. */
  readonly offered: readonly number[]
}

/**
 * What requests ask on days of a period, by skill, language and month, against the people of today's roster:
 * who has it, who of them is on a valid offer, who of those is free. A person has what the match says they have.
 * Source: General Assembly resolution 52/129, paragraph 13.
 */
export function* supplyReport(
  facts: ReportFacts,
  columns: RosterColumns,
  skills: SkillTree,
  period: ClosedInterval,
): Generator<ReportStep, Report> {
  const asked = askedIn(facts, period)
  const supply = supplyOf(facts, columns, skills)
  const months = monthsOf(period, MOST_MONTHS)
  const ofSkills = demandOf(asked, (requirement) =>
    requirement.kind === 'skill' ? requirement : null,
  )
  const ofLanguages = demandOf(asked, (requirement) =>
    requirement.kind === 'language' ? requirement : null,
  )
  // Each month is gone through twice: for who is free on a day of it, and on all.
  const total = 2 * months.length + ofSkills.size + ofLanguages.size
  let done = 0
  const step = (): ReportStep => ({ done: done++, total })
  yield step()
  const free = yield* freeOnADay(supply, months, step)
  const month = yield* monthTable(facts, supply, months, step)
  const bySkill = yield* demandTable('skill', phrase('reports.bySkill'), ofSkills, supply, free, {
    nameOf: ({ parameters: { skill, level, years } }) => skillName(skills, skill, level, years),
    ruleOf: ({ parameters }, context) => skillRule(columns, parameters, context),
    step,
  } satisfies Terms<RequirementOf<'skill'>>)
  const byLanguage = yield* demandTable(
    'language',
    phrase('reports.byLanguage'),
    ofLanguages,
    supply,
    free,
    {
      nameOf: ({ parameters: { language, mode, level } }) =>
        phrase('reports.languageAsked', { language: { language }, level: { level }, mode }),
      ruleOf: ({ parameters }, context) => languageRule(columns, parameters, context),
      step,
    } satisfies Terms<RequirementOf<'language'>>,
  )
  return {
    kind: 'supply',
    period,
    before: null,
    title: phrase('reports.supply'),
    source: phrase('reports.supplySource'),
    notes: [phrase('reports.supplyNote')],
    figures: [
      {
        id: 'asked',
        label: phrase('reports.figureAsked'),
        value: postsOf(asked, ({ position }) => position.posts),
        before: null,
      },
      {
        id: 'open',
        label: phrase('reports.figureOpen'),
        value: postsOf(asked, ({ open }) => open),
        before: null,
      },
      {
        id: 'free',
        label: phrase('reports.figureFree'),
        value: tallyOf('person', idsOf(columns, free)),
        before: null,
      },
    ],
    tables: [month, bySkill, byLanguage],
  }
}

function skillName(
  skills: SkillTree,
  skill: string,
  level: number | null,
  years: number | null,
): Value {
  const name = skills.valueOf(skill)
  if (level === null) return name
  return phrase('reports.skillAsked', {
    skill: name,
    level: { skillLevel: level },
    years: years ?? 0,
  })
}

/** Positions of requests that did not end without assistance, with a day of a certain window in the period. */
function askedIn(
  { requests, positions, deployments }: ReportFacts,
  period: ClosedInterval,
): Asked[] {
  const out = new Set(requests.filter(({ status }) => isRequestExit(status)).map(({ id }) => id))
  const ofPosition = Map.groupBy(deployments, ({ position }) => position)
  return positions
    .filter(
      ({ request, windows }) =>
        !out.has(request) &&
        certainWindows(windows).some((window) => intersect(window, period) !== null),
    )
    .map((position) => {
      const filled = (ofPosition.get(position.id) ?? []).filter((each) =>
        fillsPostOf(position.windows, each),
      ).length
      return { position, open: Math.max(0, position.posts - filled) }
    })
}

/** Posts of some positions: they open as their positions. */
function postsOf(asked: readonly Asked[], count: (of: Asked) => number): Tally {
  const counted = asked.filter((each) => count(each) > 0)
  return {
    count: counted.reduce((sum, each) => sum + count(each), 0),
    of: 'position',
    ids: counted.map(({ position }) => position.id),
  }
}

function supplyOf({ today }: ReportFacts, columns: RosterColumns, skills: SkillTree): Supply {
  const { start, count } = columns.offers
  const [everything, now] = [categoryMask(categories), dayNumber(today)]
  return {
    columns,
    context: (windows) => ({
      today,
      request: { id: '', title: '', state: '', assistance: [], providerCap: null },
      position: { id: '', title: '', category: 'expert', posts: 1 },
      ...{ requestPosts: 1, windows, inherited: [], requirements: [], skills, overrides: [] },
      providers: new Map<Id, { readonly name: string }>(),
    }),
    offered: rowsOf(columns, (row) => {
      const first = at(start, row)
      for (let index = first; index < first + at(count, row); index += 1)
        if (offerVerdict(columns, everything, now, index) !== NOT_MET) return true
      return false
    }),
  }
}

/** Rows of people on offer who are free on a day of one of some months: month by month, most are found in the first. */
function* freeOnADay(
  { columns, context, offered }: Supply,
  months: readonly ClosedInterval[],
  step: () => ReportStep,
): Generator<ReportStep, number[]> {
  const free: number[] = []
  let others = offered
  for (const month of months) {
    const found = new Set(freeIn({ columns, context, offered: others }, month, 1))
    free.push(...found)
    others = others.filter((row) => !found.has(row))
    yield step()
  }
  return free.toSorted((a, b) => a - b)
}

/** Rows of people on offer who are free in a period: on so many days in a row, or on all of them where null. */
function freeIn(
  { columns, context, offered }: Supply,
  period: ClosedInterval,
  minimumDays: number | null,
): number[] {
  const asked = context([{ id: '', ...period, minimumDays, contingentOn: null }])
  const rules = [availabilityRule(columns, null, asked), commitmentsRule(columns, null, asked)]
  return offered.filter((row) => rules.every((rule) => rule.judge(row) === MET))
}

function rowsOf({ size }: RosterColumns, holds: (row: number) => boolean): number[] {
  const rows: number[] = []
  for (let row = 0; row < size; row += 1) if (holds(row)) rows.push(row)
  return rows
}

const idsOf = ({ ids }: RosterColumns, rows: readonly number[]): Id[] =>
  rows.flatMap((row) => ids[row] ?? [])

function* monthTable(
  facts: ReportFacts,
  supply: Supply,
  months: readonly ClosedInterval[],
  step: () => ReportStep,
): Generator<ReportStep, ReportTable> {
  const free: number[][] = []
  for (const month of months) {
    free.push(freeIn(supply, month, null))
    yield step()
  }
  return {
    id: 'month',
    title: phrase('reports.byMonth'),
    note: phrase('reports.byMonthNote'),
    columns: [
      textColumn('month', phrase('reports.columnMonth')),
      numberColumn('asked', phrase('reports.columnPostsAsked')),
      numberColumn('open', phrase('reports.columnPostsOpen')),
      numberColumn('free', phrase('reports.columnFree')),
    ],
    groups: [],
    rows: months.map((month, place) => {
      const asked = askedIn(facts, month)
      return {
        id: month.from,
        group: null,
        about: null,
        cells: [
          { date: month.from, precision: 'month' },
          postsOf(asked, ({ position }) => position.posts),
          postsOf(asked, ({ open }) => open),
          tallyOf('person', idsOf(supply.columns, free[place] ?? [])),
        ],
      }
    }),
    chart: { kind: 'columns', by: 'month', of: ['asked', 'open', 'free'], stacked: false },
  }
}

/** The posts of a position of which a part must meet something: what of them is open is asked of that part first. */
function partOf({ position, open }: Asked, share: PostShare): Asked {
  const posts = postsOfShare(share, position.posts)
  return { position: { ...position, posts }, open: Math.min(open, posts) }
}

/** A position, or the part of it, that asks for something. */
interface Entry<R extends Requirement> {
  readonly each: Asked
  readonly wanted: R
  readonly strength: 'must' | 'wish'
}

/** Who asks for each thing of a kind, by what exactly is asked. */
type Demand<R extends Requirement> = ReadonlyMap<string, readonly Entry<R>[]>

function demandOf<R extends Requirement>(
  asked: readonly Asked[],
  of: (requirement: Requirement) => R | null,
): Demand<R> {
  const demanded = asked.flatMap((each): Entry<R>[] => [
    ...each.position.requirements.flatMap((requirement) => {
      const wanted = of(requirement)
      return wanted === null ? [] : [{ each, wanted, strength: wanted.strength }]
    }),
    ...each.position.shares.flatMap((share) => {
      const wanted = of(share.asked)
      return wanted === null
        ? []
        : [{ each: partOf(each, share), wanted, strength: 'must' as const }]
    }),
  ])
  return Map.groupBy(demanded, ({ wanted }) => JSON.stringify(wanted.parameters))
}

interface Terms<R extends Requirement> {
  readonly nameOf: (requirement: R) => Value
  readonly ruleOf: (requirement: R, context: MatchContext) => Rule
  readonly step: () => ReportStep
}

function* demandTable<R extends Requirement>(
  id: string,
  title: Phrase,
  demand: Demand<R>,
  supply: Supply,
  free: readonly number[],
  { nameOf, ruleOf, step }: Terms<R>,
): Generator<ReportStep, ReportTable> {
  const { columns, context } = supply
  const [isOffered, isFree] = [new Set(supply.offered), new Set(free)]
  const rows: { readonly short: number; readonly asked: number; readonly row: ReportRow }[] = []
  for (const [key, entries] of demand) {
    const [first] = entries
    if (first === undefined) continue
    yield step()
    const positionsOf = (strength: 'must' | 'wish'): Asked[] => [
      ...new Set(entries.filter((entry) => entry.strength === strength).map(({ each }) => each)),
    ]
    const musts = positionsOf('must')
    const rule = ruleOf(first.wanted, context([]))
    const having = rowsOf(columns, (row) => rule.judge(row) === MET)
    const offered = having.filter((row) => isOffered.has(row))
    const able = offered.filter((row) => isFree.has(row))
    const open = postsOf(musts, (one) => one.open)
    const short = Math.max(0, open.count - able.length)
    const people = (rowsOfThem: readonly number[]): Tally =>
      tallyOf('person', idsOf(columns, rowsOfThem))
    const cells = [
      nameOf(first.wanted),
      postsOf(musts, ({ position }) => position.posts),
      open,
      postsOf(positionsOf('wish'), ({ position }) => position.posts),
      people(having),
      people(offered),
      people(able),
      short === 0 ? null : phrase('reports.shortBy', { count: short }),
    ]
    rows.push({ short, asked: open.count, row: { id: key, group: null, about: null, cells } })
  }
  return {
    id,
    title,
    note: phrase('reports.demandNote'),
    columns: [
      textColumn('what', phrase('reports.columnAskedFor')),
      numberColumn('must', phrase('reports.columnPostsMust')),
      numberColumn('open', phrase('reports.columnPostsOpen')),
      numberColumn('wish', phrase('reports.columnPostsWish')),
      numberColumn('having', phrase('reports.columnHaving')),
      numberColumn('offered', phrase('reports.columnOnOffer')),
      numberColumn('free', phrase('reports.columnOfThemFree')),
      textColumn('short', phrase('reports.columnShort')),
    ],
    groups: [],
    rows: rows
      .toSorted((a, b) => b.short - a.short || b.asked - a.asked || compareIds(a.row.id, b.row.id))
      .map(({ row }) => row),
    chart: { kind: 'bars', by: 'what', of: ['open', 'free'], stacked: false },
  }
}
