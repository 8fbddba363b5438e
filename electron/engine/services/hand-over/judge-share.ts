import { foldText } from '#shared/catalogue/fold-text.ts'
import { assessment } from '#shared/domain/assessment.ts'
import { budget } from '#shared/domain/budget.ts'
import { candidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { person, personName } from '#shared/domain/person.ts'
import { position } from '#shared/domain/position.ts'
import type { Provider } from '#shared/domain/provider.ts'
import { provider } from '#shared/domain/provider.ts'
import { recommendation } from '#shared/domain/recommendation.ts'
import { request } from '#shared/domain/request.ts'
import { restrictedFields } from '#shared/domain/restricted.ts'
import type { FieldDifference, ShareRecord, ShareState } from '#shared/exchange/share-file.ts'
import type { Phrase } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { findAssessment } from '../../store/repositories/assessments.ts'
import { findBudget, findBudgetOf } from '../../store/repositories/budgets.ts'
import { findCandidacy, findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { erasedSubjects } from '../../store/repositories/erasures.ts'
import { lastExchangeOf } from '../../store/repositories/exchanges.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findProvider, listProviders } from '../../store/repositories/providers.ts'
import { findRecommendation } from '../../store/repositories/recommendations.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { findSkill, listSkills } from '../../store/repositories/skills.ts'
import { findOnRoster, type PossibleDuplicate } from '../lists/find-duplicates.ts'
import { differences, digestOf, type LastExchange } from './compare-records.ts'
import type { OpenShare } from './share-bytes.ts'

/** An incoming record, with ids of things that are here under other ids put right, and what it is to the roster. */
export interface JudgedRecord {
  readonly incoming: ShareRecord
  readonly label: string
  readonly state: ShareState
  readonly fields: readonly FieldDifference[]
  /** Digests of values of theirs that stay as they are here without asking, by field. */
  readonly kept: Readonly<Record<string, string>>
  /** People of this roster a new person may be the same as, and why. */
  readonly alike: readonly {
    readonly person: Id
    readonly name: string
    readonly why: readonly Phrase[]
  }[]
}

type Judging = Pick<CallContext, 'sqlite' | 'today' | 'pairs'>

/** Compares every record of a hand-over with the roster as it is. Writes nothing. */
export async function judgeShare(
  call: Judging,
  { header, records }: OpenShare,
  erasedHere: readonly Id[],
  task: TaskControl,
): Promise<JudgedRecord[]> {
  const strangers = records.flatMap(({ entity, record }) =>
    entity === 'person' && findPerson(call, keptIdOf(call, record.id)) === null ? [record] : [],
  )
  const found = await findOnRoster(call, strangers, async (done) => {
    task.progress('host.stageChecking', done, strangers.length)
    await task.breathe()
  })
  const alikeOf = new Map(strangers.map(({ id }, place) => [id, found[place] ?? []]))
  const judge = openJudge(call, header.restricted, erasedHere, (id) => alikeOf.get(id) ?? [])
  const judged: JudgedRecord[] = []
  for (const record of records) {
    judged.push(judge(record))
    task.progress('host.stageChecking', judged.length, records.length)
    await task.breathe()
  }
  return judged
}

function openJudge(
  call: Judging,
  restricted: boolean,
  erasedHere: readonly Id[],
  alikeOf: (theirs: Id) => readonly PossibleDuplicate[],
): (record: ShareRecord) => JudgedRecord {
  const erased = new Set([...erasedSubjects(call), ...erasedHere])
  const skills = new Set(listSkills(call).map(({ id }) => id))
  const byName = new Map(listProviders(call).map((each) => [providerKey(each), each.id]))
  /** Providers that are here under another id: theirs to ours. */
  const providers = new Map<Id, Id>()
  /** What comes in, and what people call it. */
  const coming = new Map<string, string>()

  const told = (
    incoming: ShareRecord,
    label: string,
    state: ShareState,
    fields: readonly FieldDifference[] = [],
    alike: JudgedRecord['alike'] = [],
  ): JudgedRecord => {
    if (state !== 'erased' && state !== 'orphan')
      coming.set(`${incoming.entity}:${incoming.record.id}`, label)
    return { incoming, label, state, fields, kept: {}, alike }
  }

  const compared = (
    incoming: ShareRecord,
    label: string,
    ours: object | null,
    fields: readonly string[],
  ): JudgedRecord => {
    if (ours === null) return told(incoming, label, 'new')
    const all = differences(
      ours as Readonly<Record<string, unknown>>,
      incoming.record,
      fields.filter((field) => field !== 'id'),
      lastOf(call, incoming),
    )
    const differing = all.filter((each): each is FieldDifference => each.kind !== 'kept')
    const state = differing.some(({ kind }) => kind === 'conflict')
      ? 'conflict'
      : differing.length > 0
        ? 'changed'
        : 'same'
    const kept = all.flatMap(({ field, theirs, kind }) =>
      kind === 'kept' ? [[field, digestOf(theirs)] as const] : [],
    )
    return { ...told(incoming, label, state, differing), kept: Object.fromEntries(kept) }
  }

  const nameOf = (entity: 'person' | 'request', id: Id): string =>
    coming.get(`${entity}:${id}`) ?? nameHere(call, entity, id)

  /** A record of a request, which is left out where the request is neither here nor coming in. */
  const ofRequest = (
    incoming: Extract<ShareRecord, { record: { request: Id } }>,
    label: string,
    ours: object | null,
    fields: readonly string[],
  ): JudgedRecord => {
    const { request: of } = incoming.record
    const isHere = coming.has(`request:${of}`) || findRequest(call, of) !== null
    return isHere ? compared(incoming, label, ours, fields) : told(incoming, label, 'orphan')
  }

  const judges: {
    readonly [E in ShareRecord['entity']]: (
      record: Extract<ShareRecord, { entity: E }>['record'],
    ) => JudgedRecord
  } = {
    skill(record) {
      const ours = findSkill(call, record.id)
      skills.add(record.id)
      return told({ entity: 'skill', record }, record.name, ours === null ? 'new' : 'same')
    },
    provider(record) {
      const incoming = { entity: 'provider', record } as const
      const ours = findProvider(call, record.id)
      if (ours !== null) return compared(incoming, record.name, ours, Object.keys(provider.shape))
      const known = byName.get(providerKey(record))
      if (known === undefined) return told(incoming, record.name, 'new')
      providers.set(record.id, known)
      return told(incoming, record.name, 'same')
    },
    person(theirs) {
      const record = {
        ...theirs,
        // Who was merged into somebody else here is that person.
        id: keptIdOf(call, theirs.id),
        offers: theirs.offers.map((offer) => ({
          ...offer,
          provider: providers.get(offer.provider) ?? offer.provider,
        })),
        // A skill that another version of the program knows cannot be kept here.
        skills: theirs.skills.filter(({ skill }) => skills.has(skill)),
      }
      const incoming = { entity: 'person', record } as const
      const label = personName(record)
      if (erased.has(record.id) || erased.has(theirs.id)) return told(incoming, '', 'erased')
      // Whether somebody is to be proposed here is for this office to say.
      const hidden: ReadonlySet<string> = new Set([
        'notProposed',
        ...(restricted ? [] : restrictedFields),
      ])
      const fields = Object.keys(person.shape).filter((field) => !hidden.has(field))
      const ours = findPerson(call, record.id)
      if (ours !== null) return compared(incoming, label, ours, fields)
      const alike = alikeOf(theirs.id).flatMap(({ person: of, name, why }) =>
        of === null ? [] : [{ person: of, name, why }],
      )
      return told(incoming, label, alike.length > 0 ? 'duplicate' : 'new', [], alike)
    },
    request(record) {
      const ours = findRequest(call, record.id)
      return compared({ entity: 'request', record }, record.title, ours, Object.keys(request.shape))
    },
    position(record) {
      const incoming = { entity: 'position', record } as const
      const ours = findPosition(call, record.id)
      return ofRequest(incoming, record.title, ours, Object.keys(position.shape))
    },
    candidacy(theirs) {
      const here = findCandidacy(call, theirs.id)
      const of = keptIdOf(call, theirs.person)
      const ours = here ?? findCandidacyOf(call, theirs.position, of)
      const record = { ...theirs, person: of, id: ours?.id ?? theirs.id }
      const incoming = { entity: 'candidacy', record } as const
      const label = nameOf('person', of)
      const has = (entity: 'person' | 'position', id: Id): boolean =>
        coming.has(`${entity}:${id}`) ||
        (entity === 'person' ? findPerson(call, id) : findPosition(call, id)) !== null
      if (!has('person', record.person) || !has('position', record.position))
        return told(incoming, label, 'orphan')
      return compared(incoming, label, ours, Object.keys(candidacy.shape))
    },
    assessment(record) {
      const ours = findAssessment(call, record.id)
      const label = nameOf('request', record.request)
      return ofRequest({ entity: 'assessment', record }, label, ours, Object.keys(assessment.shape))
    },
    recommendation(record) {
      const incoming = { entity: 'recommendation', record } as const
      const label = [record.number, record.text].filter((each) => each !== null).join(' ')
      const ours = findRecommendation(call, record.id)
      return ofRequest(incoming, label, ours, Object.keys(recommendation.shape))
    },
    budget(theirs) {
      // A request has one budget, whoever estimated it.
      const ours = findBudget(call, theirs.id) ?? findBudgetOf(call, theirs.request)
      const record = { ...theirs, id: ours?.id ?? theirs.id }
      const label = nameOf('request', record.request)
      return ofRequest({ entity: 'budget', record }, label, ours, Object.keys(budget.shape))
    },
  }
  return ({ entity, record }) => (judges[entity] as (of: typeof record) => JudgedRecord)(record)
}

function providerKey({ name, kind }: Pick<Provider, 'name' | 'kind'>): string {
  return `${kind} ${foldText(name)}`
}

/** What a person or a request of this roster is called; empty where it is not here. */
function nameHere(call: Judging, entity: 'person' | 'request', id: Id): string {
  if (entity === 'request') return findRequest(call, id)?.title ?? ''
  const found = findPerson(call, id)
  return found === null ? '' : personName(found)
}

/** How a record stood here when it was exchanged last, from its history. */
function lastOf(call: Judging, { entity, record: { id } }: ShareRecord): LastExchange {
  const last = lastExchangeOf(call, { entity, id })
  if (last === null) return { base: null, declined: {} }
  let base: Readonly<Record<string, unknown>> | null = null
  for (const { seq, action, fields, after } of wholeHistory(call, entity, id)) {
    if (seq > last.seq) break
    const cleared = Object.fromEntries(fields.map((field) => [field, null]))
    const before: object = base ?? {}
    base = action === 'removed' ? null : { ...before, ...cleared, ...(after as object | null) }
  }
  return { base, declined: last.declined }
}
