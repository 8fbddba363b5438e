import { dayNumber } from '#shared/calendar/index.ts'
import { country, languageName } from '#shared/catalogue/index.ts'
import type { Coverage, TeamRules } from '#shared/contract/team-calls.ts'
import { fillsPost } from '#shared/domain/deployment-steps.ts'
import {
  exitStatuses,
  type CandidacyStatus,
  type StoredCandidacy,
} from '#shared/domain/candidacy.ts'
import type { StoredDeployment } from '#shared/domain/deployment.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import {
  at,
  capOf,
  match,
  type Match,
  type RosterColumns,
  sexOf,
  span,
} from '#shared/matching/index.ts'
import type {
  CoverageNeed,
  ProviderLimit,
  TeamOption,
  TeamPerson,
  TeamProblem,
} from '#shared/team/problem.ts'
import { pruned } from '#shared/team/prune.ts'
import { withoutPromises } from '#shared/team/without-promises.ts'
import type { CallContext } from '../../call-context.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { found } from '../../store/repositories/stored.ts'
import { contextFor } from '../eligibility.ts'
import { personLabel } from '../person-labels.ts'
import { validProviders } from './valid-providers.ts'

/** One position with what is needed to propose for it. */
interface Asked {
  readonly request: StoredRequest
  readonly position: StoredPosition
  readonly candidacies: readonly StoredCandidacy[]
  readonly deployments: readonly StoredDeployment[]
  readonly match: Match
}

/** A problem with the ids behind its numbers. */
export interface NamedProblem {
  readonly problem: TeamProblem
  readonly positions: readonly StoredPosition[]
  readonly rows: readonly number[]
  readonly columns: RosterColumns
  /** Score of a person in a position, whether or not they fit. */
  readonly scoreOf: (position: Id, person: Id) => number
  /** People deployed to or selected for the positions today. */
  readonly today: readonly {
    readonly position: Id
    readonly person: Id
    readonly provider: Id | null
  }[]
}

/**
 * Everybody who fits any position of the requests, as one problem over all of their posts. People
 * who are deployed stay where they are; selections and nominations may move unless locked.
 */
export async function teamProblem(
  call: CallContext,
  requestIds: readonly Id[],
  rules: TeamRules,
): Promise<NamedProblem> {
  const requests = requestIds.map((id) => found(findRequest(call, id), 'request'))
  const columns = withoutPromises(await call.roster.columns(), new Set(requestIds))
  const asked = requests.flatMap((request) =>
    listPositions(call, request.id).map((position): Asked => {
      const candidacies = listCandidacies(call, { position: position.id })
      return {
        request,
        position,
        candidacies,
        deployments: listDeployments(call, { position: position.id }).filter(({ status }) =>
          fillsPost(status),
        ),
        match: match(columns, contextFor(call, position, candidacies, null)),
      }
    }),
  )
  const scoreAt = (where: Asked, row: number): number => (where.match.scores[row] ?? 0) / 10
  const rows: number[] = []
  const numberOf = new Map<number, number>()
  const personNumber = (row: number): number => {
    const known = numberOf.get(row)
    if (known !== undefined) return known
    numberOf.set(row, rows.length)
    rows.push(row)
    return rows.length - 1
  }
  const excluded = new Set(rules.excluded)
  const options: TeamOption[] = []
  const locked: { person: number; position: number }[] = []
  asked.forEach((where, position) => {
    const settled = new Map(where.deployments.map((each) => [each.person, each]))
    const gone = new Set(
      where.candidacies.filter(({ status }) => isExit(status)).map(({ person }) => person),
    )
    const providersOf = validProviders(
      columns,
      where.position.category,
      span(where.position.windows).to,
    )
    for (const row of where.match.ranked('fit')) {
      const id = columns.ids[row] ?? ''
      if (excluded.has(id) || gone.has(id) || settled.has(id)) continue
      const providers = providersOf(row)
      for (const provider of providers.length > 0 ? providers : [null])
        options.push({ person: personNumber(row), position, provider, score: scoreAt(where, row) })
    }
    for (const { person: id, provider } of settled.values()) {
      const row = columns.rowOf.get(id)
      if (row === undefined) continue
      const person = personNumber(row)
      options.push({ person, position, provider, score: scoreAt(where, row) })
      locked.push({ person, position })
    }
  })
  for (const lock of rules.locked) {
    const position = asked.findIndex((where) => where.position.id === lock.position)
    const row = columns.rowOf.get(lock.person)
    if (position >= 0 && row !== undefined) locked.push({ person: personNumber(row), position })
  }
  const people = rows.map((row) => memberOf(call, columns, row, rules.coverage))
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
    people,
    options,
    womenPercent: rules.womenPercent,
    maxPerNationality: rules.maxPerNationality,
    maxPercentPerRegion: rules.maxPercentPerRegion,
    providerLimits: rules.useProviderCaps
      ? requests.flatMap((request) => limitsOf(call, request, asked, options))
      : [],
    coverage: needsOf(rules.coverage, asked),
    locked,
  })
  const positions = asked.map(({ position }) => position)
  return {
    problem,
    positions,
    rows,
    columns,
    scoreOf: (position, person) => {
      const where = asked.find((each) => each.position.id === position)
      const row = columns.rowOf.get(person)
      return where && row !== undefined ? scoreAt(where, row) : 0
    },
    today: asked.flatMap((where) => chosenToday(where)),
  }
}

const isExit = (status: CandidacyStatus): boolean =>
  (exitStatuses as readonly CandidacyStatus[]).includes(status)

function chosenToday({ position, candidacies, deployments }: Asked) {
  const deployed = new Set(deployments.map(({ person }) => person))
  return [
    ...deployments.map(({ person, provider }) => ({ position: position.id, person, provider })),
    ...candidacies
      .filter(({ status, person }) => status === 'selected' && !deployed.has(person))
      .map(({ person }) => ({ position: position.id, person, provider: null })),
  ]
}

function memberOf(
  call: CallContext,
  columns: RosterColumns,
  row: number,
  coverage: readonly Coverage[],
): TeamPerson {
  const id = columns.ids[row] ?? ''
  const nationalities = nationalitiesOf(columns, row)
  const sex = sexOf(at(columns.sex, row))
  return {
    id,
    name: personLabel(call, id).personName,
    female: sex === null ? null : sex === 'female',
    nationalities,
    regions: regionsOf(nationalities),
    covers: coverage.flatMap((need, index) => (speaks(columns, row, need) ? [index] : [])),
  }
}

/** Country codes of a person, in the order of the record. */
export function nationalitiesOf(
  { nationalities, dictionaries }: RosterColumns,
  row: number,
): string[] {
  const first = at(nationalities.start, row)
  return Array.from({ length: at(nationalities.count, row) }, (_, index) =>
    dictionaries.countries.codeAt(at(nationalities.values.country, first + index)),
  )
}

/** UN regional groups of nationalities, each once. */
export const regionsOf = (nationalities: readonly string[]): string[] => [
  ...new Set(nationalities.flatMap((code) => country(code)?.group ?? [])),
]

function speaks({ languages, dictionaries }: RosterColumns, row: number, need: Coverage): boolean {
  const language = dictionaries.languages.find(need.language)
  const first = at(languages.start, row)
  for (let index = first; index < first + at(languages.count, row); index += 1)
    if (at(languages.values.language, index) === language)
      return at(languages.values.spoken, index) >= need.level
  return false
}

const cefrNames = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const

function needsOf(coverage: readonly Coverage[], asked: readonly Asked[]): CoverageNeed[] {
  return coverage.flatMap((need, covers): CoverageNeed[] => {
    const who = `${need.people} with ${languageName(need.language)} ${cefrNames[need.level - 1] ?? ''} or better`
    if (need.per === 'team') return [{ covers, words: who, people: need.people, location: null }]
    const locations = new Set(asked.flatMap(({ position }) => position.location ?? []))
    return [...locations].map((location) => ({
      covers,
      words: `${who} in ${location}`,
      people: need.people,
      location,
    }))
  })
}

function limitsOf(
  call: CallContext,
  request: StoredRequest,
  asked: readonly Asked[],
  options: readonly TeamOption[],
): ProviderLimit[] {
  const { providerCap } = request
  if (providerCap === null) return []
  const ofRequest = asked.filter((where) => where.request.id === request.id)
  const posts = ofRequest.reduce((sum, { position }) => sum + position.posts, 0)
  const max = capOf(providerCap, posts)
  const providers = new Set(
    options
      .filter((option) => asked[option.position]?.request.id === request.id)
      .flatMap((option) => option.provider ?? []),
  )
  // Deployments under one provider may already stand above a cap that was lowered since.
  const deployed = Map.groupBy(
    ofRequest.flatMap(({ deployments }) => deployments),
    ({ provider }) => provider,
  )
  return [...providers].map((provider) => ({
    request: request.id,
    provider,
    providerName: findProvider(call, provider)?.name ?? '',
    max: Math.max(max, deployed.get(provider)?.length ?? 0),
  }))
}
