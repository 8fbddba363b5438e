import { compareDates } from '#shared/calendar/index.ts'
import {
  type BrokenPromise,
  isInTheWay,
  type PromiseProblem,
} from '#shared/domain/broken-promise.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { certainSpan } from '#shared/domain/certain-windows.ts'
import type { MatchDraft, StoredPosition } from '#shared/domain/position.ts'
import { requestStatuses } from '#shared/domain/request.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { windowsHeld } from '#shared/domain/windows-held.ts'
import { windowAsked } from '#shared/matching/asked.ts'
import { withDraft } from '#shared/matching/context.ts'
import type { RosterColumns } from '#shared/matching/index.ts'
import { type PreparedMatch, prepareMatch } from '#shared/matching/match.ts'
import { unmetMusts } from '#shared/matching/unmet-musts.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { selectRows, selectValues } from '../../store/statement.ts'
import { perVersionInSteps } from '../../roster/per-version.ts'
import { personLabels } from '../roster/person-labels.ts'
import { draftFor } from './deployment-dates.ts'
import { liveDeploymentRows } from './deployment-rows.ts'
import { contextFor } from './eligibility.ts'
import {
  lapsedClearances,
  nationalitiesOver,
  type NationalitiesOver,
  offerWarnings,
  overNationality,
  tentativeDays,
} from './promise-warnings.ts'

/** Whose promises: null looks at everybody's. */
export interface PromisesOf {
  readonly person: Id | null
  readonly request: Id | null
  readonly position: Id | null
}

type Promised = Pick<
  BrokenPromise,
  'person' | 'position' | 'promise' | 'from' | 'to' | 'deployment'
>

const over = requestStatuses.filter(isRequestOver).map((status) => `'${status}'`)

const overRequests = selectValues<Id>(`SELECT id FROM request WHERE status IN (${over.join(', ')})`)

const promisedByCandidacy = selectRows<
  { person: Id; position: Id; promise: 'nominated' | 'selected' },
  [of: PromisesOf]
>(
  `SELECT candidacy.person, candidacy.position, candidacy.status AS promise FROM candidacy
   JOIN position ON position.id = candidacy.position
   JOIN request ON request.id = position.request
   WHERE candidacy.status IN ('nominated', 'selected')
     AND request.status NOT IN (${over.join(', ')})
     AND (@person IS NULL OR candidacy.person = @person)
     AND (@request IS NULL OR position.request = @request)
     AND (@position IS NULL OR candidacy.position = @position)
     AND NOT EXISTS (SELECT 1 FROM deployment WHERE deployment.person = candidacy.person
       AND deployment.position = candidacy.position AND deployment.status <> 'cancelled')
   ORDER BY candidacy.created, candidacy.id`,
)

// Few have something set aside: the others share what is made ready for their position.
const withOverrides = selectValues<string>(
  `SELECT DISTINCT candidacy.position || ' ' || candidacy.person FROM candidacy_override
   JOIN candidacy ON candidacy.id = candidacy_override.candidacy`,
)

/**
 * Everybody who is nominated, selected, planned or deployed and whom a rule no longer lets serve as
 * things stand now: each judged by the rules of every match, by the dates of the deployment where
 * there is one and by the windows of the position where not. What was set aside for this question
 * does not count against anybody; what is unknown does not either, but for what was said otherwise since:
 * tentative days, clearances that lapse, an offer that ends or was withdrawn, a nationality over the limit
 * of its request, which are warned of. Promises whose last day is past,
 * and those of requests that are over, are not looked at. Those in whose way
 * something stands come before those only warned of, each in the order of their first day.
 */
export async function brokenPromises(call: CallContext, of: PromisesOf): Promise<BrokenPromise[]> {
  // Several screens ask the same after each change.
  return perVersionInSteps(call.sqlite, JSON.stringify(['promises', call.today, of]), async () =>
    brokenNow(call, await call.roster.columns(), of),
  )
}

/** One step a promise: many people promised are judged without holding up others. */
function* brokenNow(
  call: CallContext,
  columns: RosterColumns,
  of: PromisesOf,
): Generator<void, BrokenPromise[]> {
  const judge = judgeOfPromises(call, columns)
  const broken: (Promised & { place: StoredPosition; problems: PromiseProblem[] })[] = []
  for (const promised of promisesOf(call, of)) {
    yield
    const position = judge.positionOf(promised.position)
    if (position === null) continue
    const problems = judge.problemsOf(position, promised)
    if (problems.length > 0) broken.push({ ...promised, place: position, problems })
  }
  const labelOf = personLabels(
    call,
    broken.map(({ person }) => person),
  )
  return broken
    .flatMap(({ place, ...promise }): BrokenPromise[] => {
      const request = findRequest(call, place.request)
      if (request === null) return []
      const { personName, nativeName } = labelOf(promise.person)
      return [
        {
          ...promise,
          ...{ personName, nativeName, positionTitle: place.title },
          ...{ request: request.id, requestTitle: request.title, state: request.state },
        },
      ]
    })
    .sort((a, b) => Number(isInTheWay(b)) - Number(isInTheWay(a)) || compareDates(a.from, b.from))
}

function promisesOf(call: CallContext, of: PromisesOf): Promised[] {
  const ended = new Set(overRequests.all(call.sqlite))
  const deployed = liveDeploymentRows(call, of).flatMap((row): Promised[] =>
    row.to < call.today || ended.has(row.request) ? [] : [placed(row)],
  )
  const windows = new Map<Id, { from: string; to: string } | null>()
  const spanOf = (id: Id): { from: string; to: string } | null => {
    const known = windows.get(id)
    if (known !== undefined) return known
    const position = findPosition(call, id)
    const span = position && certainSpan(position.windows)
    windows.set(id, span)
    return span
  }
  const promised = promisedByCandidacy.all(call.sqlite, { ...of }).flatMap((row): Promised[] => {
    const span = spanOf(row.position)
    return span === null || span.to < call.today ? [] : [{ ...row, ...span, deployment: null }]
  })
  return [...deployed, ...promised]
}

function placed(row: DeploymentRow): Promised {
  const promise = row.status === 'deployed' ? 'deployed' : 'planned'
  const { person, position, from, to } = row
  return { person, position, promise, from, to, deployment: row }
}

/** Judges promises; what several of them share is made ready once. */
function judgeOfPromises(call: CallContext, columns: RosterColumns) {
  const positions = new Map<Id, StoredPosition | null>()
  const contexts = new Map<Id, ReturnType<typeof contextFor>>()
  const plain = new Map<string, PreparedMatch>()
  const setAside = new Set(withOverrides.all(call.sqlite))
  const positionOf = (id: Id): StoredPosition | null => {
    let position = positions.get(id)
    if (position === undefined) positions.set(id, (position = findPosition(call, id)))
    return position
  }

  const over = new Map<Id, NationalitiesOver | null>()
  const overIn = (id: Id): NationalitiesOver | null => {
    let known = over.get(id)
    if (known === undefined) {
      const request = findRequest(call, id)
      over.set(id, (known = request && nationalitiesOver(call, request)))
    }
    return known
  }

  const preparedFor = (position: StoredPosition, person: Id, draft: MatchDraft | null) => {
    let base = contexts.get(position.id)
    if (!base) contexts.set(position.id, (base = contextFor(call, position, [], null)))
    const context = draft ? withDraft(base, draft) : base
    if (setAside.has(`${position.id} ${person}`)) {
      const candidacy = findCandidacyOf(call, position.id, person)
      const overrides = (candidacy?.overrides ?? []).map((each) => ({ ...each, person }))
      return prepareMatch(columns, { ...context, overrides })
    }
    const days = draft?.windows.map(({ from, to }) => `${from} ${to}`).join(' ') ?? ''
    const key = `${position.id} ${days}`
    let prepared = plain.get(key)
    if (!prepared) plain.set(key, (prepared = prepareMatch(columns, context)))
    return prepared
  }

  const problemsOf = (position: StoredPosition, promised: Promised): PromiseProblem[] => {
    const row = columns.rowOf.get(promised.person)
    if (row === undefined) return []
    const draft = promised.deployment ? draftFor(position, promised.deployment) : null
    const prepared = preparedFor(position, promised.person, draft)
    const unmet = unmetMusts(prepared, row).map(({ criterion, result }): PromiseProblem => ({
      criterion: criterion.key,
      kind: criterion.kind,
      strength: 'must',
      asked: criterion.head.asked,
      evidence: result.evidence,
      earlierReason: result.earlierReason,
    }))
    const isOffered = unmet.some(({ kind }) => kind === 'offer')
    const warned = { columns, row, promised, prepared }
    return [
      ...windowsProblem(position, promised),
      ...unmet,
      ...tentativeDays(warned),
      ...lapsedClearances(warned),
      ...(isOffered ? [] : offerWarnings(warned)),
      ...overNationality(call, promised, overIn(position.request)),
    ]
  }
  return { positionOf, problemsOf }
}

function windowsProblem(
  { windows }: StoredPosition,
  { deployment, from, to }: Promised,
): PromiseProblem[] {
  if (!deployment) return []
  const held = windowsHeld(windows, deployment)
  if (held === 'within') return []
  return [
    {
      ...{ criterion: 'windows', kind: 'windows', strength: 'must', earlierReason: null },
      asked: phrase('promises.windows', { windows: listOf(windows.map(windowAsked), 'and') }),
      evidence: phrase('promises.outside', { held, period: { period: [from, to] } }),
    },
  ]
}
