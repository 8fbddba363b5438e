import { assessment } from '#shared/domain/assessment.ts'
import { budget } from '#shared/domain/budget.ts'
import { candidacy } from '#shared/domain/candidacy.ts'
import type { ExchangeContents } from '#shared/domain/exchange.ts'
import { person } from '#shared/domain/person.ts'
import { position } from '#shared/domain/position.ts'
import { provider } from '#shared/domain/provider.ts'
import { recommendation } from '#shared/domain/recommendation.ts'
import { request } from '#shared/domain/request.ts'
import type { ShareRecord } from '#shared/exchange/share-file.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import {
  changeAssessment,
  findAssessment,
  insertAssessment,
} from '../../store/repositories/assessments.ts'
import { changeBudget, findBudget, insertBudget } from '../../store/repositories/budgets.ts'
import {
  changeCandidacy,
  findCandidacy,
  insertCandidacy,
} from '../../store/repositories/candidacies.ts'
import type { ExchangedRecord } from '../../store/repositories/exchanges.ts'
import { changePerson, findPerson, insertPeople } from '../../store/repositories/people.ts'
import { changePosition, findPosition, insertPosition } from '../../store/repositories/positions.ts'
import { changeProvider, findProvider, insertProvider } from '../../store/repositories/providers.ts'
import {
  changeRecommendation,
  findRecommendation,
  insertRecommendation,
} from '../../store/repositories/recommendations.ts'
import { changeRequest, findRequest, insertRequest } from '../../store/repositories/requests.ts'
import { saveSkill } from '../../store/repositories/skills.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { digestOf } from './compare-records.ts'
import { contentsOf } from './gather-share.ts'
import type { JudgedRecord } from './judge-share.ts'

/** What somebody decided about one record. */
export interface RecordDecision {
  readonly entity: ShareRecord['entity']
  readonly id: string
  /** Whether a new record comes in at all. */
  readonly take: boolean
  /** Fields whose value of theirs is taken; the others stay as they are here. */
  readonly theirs: readonly string[]
}

export interface AppliedShare {
  readonly added: ExchangeContents
  readonly changed: ExchangeContents
  /** Records that came in or were compared, for the list of what was exchanged. */
  readonly records: readonly ExchangedRecord[]
}

/** Records written between two breaths. */
const CHUNK = 20

/**
 * Writes what was decided, in the transaction of the call. Without a word new records come in, possible
 * duplicates do not, fields that changed there alone are taken, and conflicts stay as they are here.
 */
export async function applyShare(
  call: CallContext,
  judged: readonly JudgedRecord[],
  decisions: readonly RecordDecision[],
  file: string,
  task: TaskControl,
): Promise<AppliedShare> {
  const decided = new Map(decisions.map((each) => [`${each.entity}:${each.id}`, each]))
  const left = new Set<string>()
  const added: JudgedRecord['incoming'][] = []
  const changed: JudgedRecord['incoming'][] = []
  const records: ExchangedRecord[] = []
  for (const [at, each] of judged.entries()) {
    const { incoming, state, fields, kept } = each
    const key = `${incoming.entity}:${incoming.record.id}`
    const decision = decided.get(key)
    const isNew = state === 'new' || state === 'duplicate'
    // What people refer to comes in with them.
    const isNeeded = incoming.entity === 'skill' || incoming.entity === 'provider'
    const isTaken = isNeeded || (decision?.take ?? state === 'new')
    if (isNew && isTaken && !hangsOn(incoming, left)) {
      insert(call, incoming, file)
      added.push(incoming)
      records.push({ entity: incoming.entity, id: incoming.record.id })
    } else if (isNew || state === 'erased' || state === 'orphan') left.add(key)
    else {
      const theirs = new Set(
        decision?.theirs ?? fields.filter(({ kind }) => kind === 'taken').map(({ field }) => field),
      )
      const taken = fields.filter(({ field }) => theirs.has(field))
      if (taken.length > 0) {
        change(call, incoming, new Set(taken.map(({ field }) => field)))
        changed.push(incoming)
      }
      records.push({
        ...{ entity: incoming.entity, id: incoming.record.id },
        declined: {
          ...kept,
          ...Object.fromEntries(
            fields.flatMap(({ field, theirs: value }) =>
              theirs.has(field) ? [] : [[field, digestOf(value)]],
            ),
          ),
        },
      })
    }
    if (at % CHUNK !== CHUNK - 1) continue
    task.progress('host.stageWriting', at + 1, judged.length)
    await task.breathe()
  }
  for (const indexed of refreshSteps(call.sqlite)) {
    task.progress('host.stageIndexing', indexed, null)
    await task.breathe()
  }
  call.touch('all', 'all')
  return { added: contentsOf(added), changed: contentsOf(changed), records }
}

/** True where what it belongs to was left out. */
function hangsOn(incoming: ShareRecord, left: ReadonlySet<string>): boolean {
  if ('request' in incoming.record) return left.has(`request:${incoming.record.request}`)
  if (incoming.entity !== 'candidacy') return false
  const { person: of, position: on } = incoming.record
  return left.has(`person:${of}`) || left.has(`position:${on}`)
}

function insert(call: CallContext, { entity, record }: ShareRecord, file: string): void {
  switch (entity) {
    case 'skill':
      return saveSkill(call, null, record)
    case 'provider':
      return insertProvider(call, record)
    case 'person':
      return insertPeople(call, [{ person: record, provenance: { file, row: null }, batch: null }])
    case 'request':
      return insertRequest(call, record)
    case 'position':
      return insertPosition(call, record)
    case 'candidacy':
      return insertCandidacy(call, record)
    case 'assessment':
      return insertAssessment(call, record)
    case 'recommendation':
      return insertRecommendation(call, record)
    case 'budget':
      return insertBudget(call, record)
  }
}

/** Gives what stands here the values of theirs in some fields; everything else stays. */
function change(
  call: CallContext,
  { entity, record }: ShareRecord,
  fields: ReadonlySet<string>,
): void {
  const given = Object.fromEntries(Object.entries(record).filter(([field]) => fields.has(field)))
  const { id } = record
  if (entity === 'provider') {
    const before = findProvider(call, id)
    if (before) changeProvider(call, before, provider.parse({ ...before, ...given }))
  } else if (entity === 'person') {
    const before = findPerson(call, id)
    if (before)
      changePerson(call, before, {
        ...person.parse({ ...before, ...given }),
        provenance: before.provenance,
      })
  } else if (entity === 'request') {
    const before = findRequest(call, id)
    if (before) changeRequest(call, before, request.parse({ ...before, ...given }), null)
  } else if (entity === 'position') {
    const before = findPosition(call, id)
    if (before) changePosition(call, before, position.parse({ ...before, ...given }))
  } else if (entity === 'candidacy') {
    const before = findCandidacy(call, id)
    if (before) changeCandidacy(call, before, candidacy.parse({ ...before, ...given }))
  } else if (entity === 'assessment') {
    const before = findAssessment(call, id)
    if (before) changeAssessment(call, before, assessment.parse({ ...before, ...given }))
  } else if (entity === 'recommendation') {
    const before = findRecommendation(call, id)
    if (before) changeRecommendation(call, before, recommendation.parse({ ...before, ...given }))
  } else if (entity === 'budget') {
    const before = findBudget(call, id)
    if (before) changeBudget(call, before, budget.parse({ ...before, ...given }))
  }
}
