import { dayNumber } from '#shared/calendar/index.ts'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import { type CandidacyStatus, exitStatuses } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { postsOfShare } from '#shared/domain/position.ts'
import { nationalitiesOf } from '#shared/matching/criteria/nationalities-of.ts'
import {
  at,
  match,
  type MatchContext,
  type RosterColumns,
  sexOf,
  span,
} from '#shared/matching/index.ts'
import type { TeamOption, TeamPerson, TeamProblem } from '#shared/team/problem.ts'
import { pruned } from '#shared/team/prune.ts'
import { exclusivePlaces } from '#shared/team/refused-by-rules.ts'
import { withoutPromises } from '#shared/team/without-promises.ts'
import type { CallContext } from '../../call-context.ts'
import { contextFor } from '../staffing/eligibility.ts'
import { type PersonLabel, personLabels } from '../roster/person-labels.ts'
import { askedPositions, type AskedPosition, postsOf, regionsOf } from './asked-positions.ts'
import { coverageNeeds, speaks } from './coverage-needs.ts'
import { meetsShare, sharesOf } from './shares.ts'
import { providerLimits } from './provider-limits.ts'
import { validProviders } from './valid-providers.ts'
import { nationalityCap } from './nationality-cap.ts'

/** A problem with what its numbers stand for. */
export interface NamedProblem {
  readonly problem: TeamProblem
  readonly asked: readonly AskedPosition[]
  readonly columns: RosterColumns
  /** What each position asks, in the order of `asked`. */
  readonly contexts: readonly MatchContext[]
  /** Score of a person in a position, whether or not they fit. */
  readonly scoreOf: (position: Id, person: Id) => number
}

/**
 * Everybody who fits any position of the requests, as one problem over all of their posts. People
 * who are deployed stay where they are; selections and nominations may move unless locked.
 */
export async function teamProblem(
  call: CallContext,
  requests: readonly Id[],
  rules: TeamRules,
): Promise<NamedProblem> {
  const columns = withoutPromises(await call.roster.columns(), new Set(requests))
  const asked = askedPositions(call, requests)
  const contexts = asked.map(({ position, candidacies }) =>
    contextFor(call, position, candidacies, null),
  )
  const matches = contexts.map((context) => match(columns, context))
  const scoreAt = (position: number, row: number): number =>
    (matches[position]?.scoreOf(row) ?? 0) / 10
  const rows: number[] = []
  const numbers = new Map<number, number>()
  const personNumber = (row: number): number => {
    const known = numbers.get(row)
    if (known !== undefined) return known
    numbers.set(row, rows.length)
    return rows.push(row) - 1
  }
  const excluded = new Set(rules.excluded)
  const kept = new Set(rules.locked.map(({ person }) => person))
  const options: TeamOption[] = []
  const locked: { person: number; position: number }[] = []
  asked.forEach(({ position: { category, windows }, candidacies, deployments }, position) => {
    const deployed = new Set(deployments.map(({ person }) => person))
    const gone = new Set(
      candidacies.filter(({ status }) => isExit(status)).map(({ person }) => person),
    )
    const providersOf = validProviders(columns, category, span(windows).to)
    for (const row of matches[position]?.ranked('fit') ?? []) {
      const id = columns.ids[row] ?? ''
      if (excluded.has(id) || gone.has(id) || deployed.has(id)) continue
      const providers = providersOf(row)
      if (providers.length === 0 && rules.offeredOnly && !kept.has(id)) continue
      for (const provider of providers.length > 0 ? providers : [null])
        options.push({
          person: personNumber(row),
          position,
          provider,
          score: scoreAt(position, row),
        })
    }
    for (const { person: id, provider } of deployments) {
      const row = columns.rowOf.get(id)
      if (row === undefined) continue
      const person = personNumber(row)
      options.push({ person, position, provider, score: scoreAt(position, row) })
      locked.push({ person, position })
    }
  })
  for (const lock of rules.locked) {
    const position = asked.findIndex((where) => where.position.id === lock.position)
    const row = columns.rowOf.get(lock.person)
    if (position >= 0 && row !== undefined) locked.push({ person: personNumber(row), position })
  }
  const labelOf = personLabels(
    call,
    rows.map((row) => columns.ids[row] ?? ''),
  )
  const excludes = exclusivePlaces(
    columns,
    contexts.map((context, position) => ({
      context,
      rows: [
        ...new Set(
          options
            .filter((option) => option.position === position)
            .map((option) => rows[option.person] ?? -1),
        ),
      ],
    })),
  )
  const shares = sharesOf(asked)
  const meeting = shares.map(({ position, share }) => {
    const context = contexts[position]
    return context ? meetsShare(columns, context, share) : () => false
  })
  const problem = pruned({
    positions: asked.map(({ request, position }) => ({
      id: position.id,
      title: position.title,
      request: request.id,
      posts: position.posts,
      windows: position.windows.map(({ from, to }) => ({
        from: dayNumber(from),
        to: dayNumber(to),
      })),
      location: position.location,
      pairs: rules.multinationalPairs && position.category === 'shortTermObserver',
    })),
    people: rows.map((row) => ({
      ...personOf(labelOf, columns, row, rules),
      excludes: excludes.get(row) ?? [],
      meets: meeting.flatMap((meets, share) => (meets(row) ? [share] : [])),
    })),
    options,
    womenPercent: rules.womenPercent,
    maxPerNationality: nationalityCap(rules, postsOf(asked)),
    maxPercentPerRegion: rules.maxPercentPerRegion,
    providerLimits: rules.useProviderCaps ? providerLimits(call, asked, options) : [],
    coverage: coverageNeeds(rules.coverage, asked),
    shares: shares.map(({ position, share }) => ({
      position,
      people: postsOfShare(share, asked[position]?.position.posts ?? 0),
    })),
    locked,
  })
  return {
    problem,
    asked,
    columns,
    contexts,
    scoreOf: (position, person) => {
      const row = columns.rowOf.get(person)
      const place = asked.findIndex((each) => each.position.id === position)
      return row === undefined ? 0 : scoreAt(place, row)
    },
  }
}

function isExit(status: CandidacyStatus): boolean {
  return (exitStatuses as readonly CandidacyStatus[]).includes(status)
}

function personOf(
  labelOf: (id: Id) => PersonLabel,
  columns: RosterColumns,
  row: number,
  { coverage }: TeamRules,
): Omit<TeamPerson, 'excludes' | 'meets'> {
  const id = columns.ids[row] ?? ''
  const nationalities = nationalitiesOf(columns, row)
  const sex = sexOf(at(columns.sex, row))
  return {
    id,
    name: labelOf(id).personName,
    female: sex === null ? null : sex === 'female',
    nationalities,
    regions: regionsOf(nationalities),
    covers: coverage.flatMap((need, index) => (speaks(columns, row, need) ? [index] : [])),
  }
}
