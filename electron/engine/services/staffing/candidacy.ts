import { v7 as uuid } from 'uuid'
import {
  candidacySteps,
  isCandidacyExit,
  needsEligibility,
} from '#shared/domain/candidacy-steps.ts'
import type { Candidacy, CandidacyStatus, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { MatchDraft, StoredPosition } from '#shared/domain/position.ts'
import type { Id } from '#shared/domain/common.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import { personName } from '#shared/domain/person.ts'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import { phrase } from '#shared/text/index.ts'
import { decisionOfStatus } from '#shared/domain/decision.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  changeCandidacy,
  findCandidacy,
  findCandidacyOf,
  insertCandidacy,
  listCandidacies,
} from '../../store/repositories/candidacies.ts'
import { findDeployment, listDeployments } from '../../store/repositories/deployments.ts'
import { listCandidacyEvents } from '../../store/repositories/events.ts'
import { insertNomination } from '../../store/repositories/nominations.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'
import { draftFor } from './deployment-dates.ts'
import { candidacyRows } from './candidacy-rows.ts'
import { lapsedOverrides } from './lapsed-overrides.ts'
import { decidedOf } from './decided-of.ts'
import { refuseOverRequest } from './free-people.ts'
import { withinPosts } from './over-posts.ts'
import { questionFor } from './eligibility.ts'
import { type DecidedAs, judgeForDecision, keepDecision } from './keep-decision.ts'
import { reservePlaceAt } from './reserves.ts'
import { reasonFor } from '../reason.ts'

export const candidacyHandlers = {
  'candidacy.list': async (of, call) => {
    const candidacies = listCandidacies(call, of)
    const lapsed = await lapsedOverrides(call, candidacies)
    return candidacyRows(call, candidacies).map((row) => ({
      ...row,
      lapsed: lapsed.get(row.id) ?? [],
    }))
  },

  'candidacy.set': ({ overPosts, ...step }, call) => {
    const position = expectFound(findPosition(call, step.position), 'position')
    return withinPosts(call, [position], overPosts, () => setCandidacy(call, step))
  },

  'candidacy.override': async ({ position, person, criterion, reason, deployment }, call) => {
    const place = expectFound(findPosition(call, position), 'position')
    const name = personName(expectFound(findPerson(call, person), 'person'))
    const before = findCandidacyOf(call, position, person)
    const why = reason === '' ? null : reason
    if (why !== null && criterion === 'notProposed') throw refused('markHolds')
    const draft = draftOf(call, place, deployment)
    const question =
      why === null ? null : await questionFor(call, { position: place, person, draft }, criterion)
    if (why !== null && question === null) throw refused('notAsked')
    const others = (before?.overrides ?? []).filter((each) => each.criterion !== criterion)
    const given = { by: call.user, at: call.now, question }
    const overrides = why === null ? others : [...others, { criterion, reason: why, ...given }]
    const judged = await judgeForDecision(call, { position: place, person, overrides, draft })
    const candidacy = before?.id ?? uuid()
    if (before) changeCandidacy(call, before, { ...before, overrides })
    else {
      refuseOverRequest(call, place.request)
      insertCandidacy(call, {
        ...{ id: candidacy, position, person, overrides },
        ...{ status: 'considered', reason: null, remark: null, reservePlace: null },
      })
    }
    // Taking back what was never set aside decides nothing.
    const wasAside = others.length < (before?.overrides.length ?? 0)
    if (why !== null || wasAside)
      keepDecision(call, judged, {
        ...{ candidacy, kind: why === null ? 'askedAgain' : 'setAside', reason: why },
      })
    call.describe(phrase(why === null ? 'changes.setAsideBack' : 'changes.setAside', { name }))
    call.touch([person])
    return expectFound(findCandidacyOf(call, position, person), 'candidacy')
  },

  'candidacy.events': ({ id }, call) => {
    expectFound(findCandidacy(call, id), 'candidacy')
    return listCandidacyEvents(call, id)
  },

  'candidacy.reasons': ({ position }, call) => {
    expectFound(findPosition(call, position), 'position')
    return decidedOf(call, position)
  },
} satisfies Handlers<
  | 'candidacy.list'
  | 'candidacy.set'
  | 'candidacy.override'
  | 'candidacy.events'
  | 'candidacy.reasons'
>

/** The dates that an override is given for, where they are those of a deployment. */
function draftOf(
  call: CallContext,
  position: StoredPosition,
  deployment: Id | null,
): MatchDraft | null {
  if (deployment === null) return null
  return draftFor(position, expectFound(findDeployment(call, deployment), 'deployment'))
}

interface Step {
  readonly position: Id
  readonly person: Id
  readonly status: CandidacyStatus
  readonly reason: string | null
  /** The caller has judged the person by the dates that count. */
  readonly judged?: boolean
  /** The caller keeps the decision. */
  readonly kept?: boolean
  /** What the decision is called where the step alone does not say it. */
  readonly as?: DecidedAs
  /** Under whose offer the person is put forward, where it is known. */
  readonly provider?: Id
}

/** Puts a person forward or moves the candidacy along, in the transaction of the call. */
export async function setCandidacy(
  call: CallContext,
  {
    position: positionId,
    person,
    status,
    reason,
    judged = false,
    kept = false,
    as,
    provider,
  }: Step,
): Promise<StoredCandidacy> {
  const position = expectFound(findPosition(call, positionId), 'position')
  const record = expectFound(findPerson(call, person), 'person')
  const name = personName(record)
  const before = findCandidacyOf(call, positionId, person)
  const why = reasonFor(isCandidacyExit(status), reason)
  if (!isCandidacyExit(status) && before?.status !== status) {
    refuseOverRequest(call, position.request)
    if (marksNotProposed(record.notProposed, call.today)) throw refused('notToBeProposed', { name })
  }
  if (before) refuseStep(call, before, status)
  const onlyEligible = !judged && needsEligibility(status) && before?.status !== status
  const kind = kept || before?.status === status ? null : (as?.kind ?? decisionOfStatus(status))
  const decided =
    kind === null
      ? null
      : await judgeForDecision(call, {
          ...{ position, person, record, overrides: before?.overrides ?? [] },
          team: as?.team ?? null,
          onlyEligible,
        })
  const after: Candidacy = {
    ...(before ?? { id: uuid(), position: positionId, person, remark: null, overrides: [] }),
    ...{ status, reason: why },
    reservePlace: reservePlaceAt(call, before ?? { position: positionId }, status),
  }
  if (before) changeCandidacy(call, before, after)
  else insertCandidacy(call, after)
  if (decided && kind) keepDecision(call, decided, { candidacy: after.id, kind, reason: why })
  if (status === 'nominated' && before?.status !== status)
    insertNomination(call, {
      ...{ id: uuid(), candidacy: after.id, person, reference: null },
      provider: provider ?? onlyProvider(call, person),
      nominatedOn: call.today,
    })
  call.describe(
    phrase('changes.candidacySet', {
      name,
      title: position.title,
      status: candidacyStatusPhrase(status),
    }),
  )
  call.touch([person])
  return expectFound(findCandidacyOf(call, positionId, person), 'candidacy')
}

function refuseStep(call: CallContext, before: StoredCandidacy, status: CandidacyStatus): void {
  if (before.status === status) return
  if (!candidacySteps(before.status).includes(status)) throw refused('outOfTheRunning')
  const deployed = listDeployments(call, { position: before.position, person: before.person })
  if (before.status === 'selected' && deployed.some((each) => isLiveDeployment(each.status)))
    throw refused('deploymentCame')
}

const providersOffering = selectValues<Id, [person: Id]>(
  'SELECT DISTINCT provider FROM offer WHERE person = ? AND withdrawn_on IS NULL',
)

/** Under whose offer a person is put forward, where only one provider can be meant. */
function onlyProvider({ sqlite }: CallContext, person: Id): Id | null {
  const [only, ...others] = providersOffering.all(sqlite, person)
  return only !== undefined && others.length === 0 ? only : null
}
