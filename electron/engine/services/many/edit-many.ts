import { expectedFailure } from '#shared/contract/failure.ts'
import { MOST_REFUSED_NAMED, type WouldEdit } from '#shared/contract/many-calls.ts'
import { type BulkEdit, type Edited, editPerson, listsEdited } from '#shared/domain/bulk-edit.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import type { Problem } from '#shared/domain/problem.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { listOf, phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { newId } from '../../random.ts'
import { providersOf } from '../../roster/store-words.ts'
import { changePeople, findPeopleByIds } from '../../store/repositories/people.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { chosenIds } from './chosen.ts'

/** People read and written in one go: about 20 ms. */
const CHUNK = 100

/** Names beside a reason why people stay as they are. */
const NAMED = 3

/** What an edit would do with the people chosen. Throws as {@link editMany} does. */
export async function wouldEdit(
  call: CallContext,
  chosen: ChosenPeople,
  edit: BulkEdit,
  task: TaskControl,
): Promise<WouldEdit> {
  refuseEdit(call, edit)
  const reasons = new Map<string, { why: Phrase; people: number; names: string[] }>()
  const refused: WouldEdit['refused'] = []
  let [changed, refusedFound] = [0, 0]
  await forEach(call, { chosen, edit }, task, 'host.stageReading', (people) => {
    for (const person of people) {
      const edited = editPerson(person, edit, newId)
      const name = cutText(personName(person), 300)
      if (edited.outcome === 'changed') changed += 1
      else if (edited.outcome === 'refused') {
        refusedFound += 1
        if (refused.length < MOST_REFUSED_NAMED)
          refused.push({ person: person.id, name, why: edited.why })
      } else {
        const key = JSON.stringify(edited.why)
        const of = reasons.get(key) ?? { why: edited.why, people: 0, names: [] }
        if (of.names.length < NAMED) of.names.push(name)
        reasons.set(key, { ...of, people: of.people + 1 })
      }
    }
  })
  return { changed, same: [...reasons.values()], refused, refusedFound }
}

/** Makes the edit of everybody chosen, in the transaction of the call: all of it stands, or nothing. */
export async function editMany(
  call: CallContext,
  chosen: ChosenPeople,
  edit: BulkEdit,
  task: TaskControl,
): Promise<Record<Edited['outcome'], number>> {
  refuseEdit(call, edit)
  const counts = { changed: 0, same: 0, refused: 0 }
  await forEach(call, { chosen, edit }, task, 'host.stageWriting', (people) => {
    const changes: { before: StoredPerson; after: StoredPerson }[] = []
    for (const before of people) {
      const edited = editPerson(before, edit, newId)
      counts[edited.outcome] += 1
      if (edited.outcome === 'changed')
        changes.push({ before, after: { ...before, ...edited.after } })
    }
    changePeople(call, changes)
  })
  for (const done of refreshSteps(call.sqlite)) {
    task.progress('host.stageIndexing', done, counts.changed)
    await task.breathe()
  }
  call.describe(wordsOf(call, edit, counts.changed))
  return counts
}

/** Goes through the people chosen in chunks, breathing between them. */
async function forEach(
  call: CallContext,
  { chosen, edit }: { readonly chosen: ChosenPeople; readonly edit: BulkEdit },
  task: TaskControl,
  stage: 'host.stageReading' | 'host.stageWriting',
  work: (people: readonly StoredPerson[]) => void,
): Promise<void> {
  const ids = await chosenIds(call, chosen)
  const lists = new Set(listsEdited[edit.what])
  for (let from = 0; from < ids.length; from += CHUNK) {
    const chunk: readonly Id[] = ids.slice(from, from + CHUNK)
    const byId = new Map(findPeopleByIds(call, chunk, lists).map((person) => [person.id, person]))
    work(chunk.flatMap((id) => byId.get(id) ?? []))
    task.progress(stage, Math.min(from + CHUNK, ids.length), ids.length)
    await task.breathe()
  }
}

/** What stands against an edit, whoever it is made of. */
function refuseEdit(call: CallContext, edit: BulkEdit): void {
  const problems = problemsOf(call, edit)
  if (problems.length > 0) throw expectedFailure('invalid', 'invalidValues', undefined, problems)
}

function problemsOf({ sqlite, today }: CallContext, edit: BulkEdit): Problem[] {
  const gone = (field: string, provider: Id): Problem[] =>
    providersOf(sqlite).has(provider)
      ? []
      : [{ field: `edit.${field}`, message: phrase('problems.goneFromRoster') }]
  switch (edit.what) {
    case 'confirm':
    case 'consent':
      return edit.on > today ? [{ field: 'edit.on', message: phrase('problems.dayToCome') }] : []
    case 'offerAdd':
      return [
        ...gone('provider', edit.provider),
        ...(edit.validUntil !== null && edit.validUntil < edit.offeredOn
          ? [{ field: 'edit.validUntil', message: phrase('problems.endsBeforeStart') }]
          : []),
      ]
    case 'offerMove':
      return [
        ...gone('to', edit.to),
        ...(edit.from === edit.to
          ? [{ field: 'edit.to', message: phrase('problems.sameProvider') }]
          : []),
      ]
    default:
      return []
  }
}

/** What was done, as the change set keeps it. */
function wordsOf({ sqlite }: CallContext, edit: BulkEdit, people: number): Phrase {
  const nameOf = (provider: Id): string => providersOf(sqlite).get(provider)?.name ?? ''
  switch (edit.what) {
    case 'confirm':
      return phrase('changes.manyConfirmed', { people, date: { date: edit.on } })
    case 'categoryAdd':
      return phrase('changes.manyCategoryAdded', { people, category: edit.category })
    case 'categoryRemove':
      return phrase('changes.manyCategoryRemoved', { people, category: edit.category })
    case 'tagAdd':
      return phrase('changes.manyTagAdded', { people, tags: listOf(edit.tags, 'and') })
    case 'tagRemove':
      return phrase('changes.manyTagRemoved', { people, tag: edit.tag })
    case 'offerAdd':
      return phrase('changes.manyOffered', { people, provider: nameOf(edit.provider) })
    case 'offerEnd':
      return phrase('changes.manyOfferEnded', {
        ...{ people, provider: nameOf(edit.provider), date: { date: edit.on } },
      })
    case 'offerMove':
      return phrase('changes.manyOfferMoved', {
        ...{ people, from: nameOf(edit.from), to: nameOf(edit.to) },
      })
    case 'note':
      return phrase('changes.manyNoted', { people })
    case 'availability':
      return phrase('changes.manyAvailability', {
        ...{ people, state: edit.state, period: { period: [edit.from, edit.to] } },
      })
    case 'consent':
      return phrase('changes.manyConsent', { people, date: { date: edit.on } })
    case 'retention':
      return edit.until === null
        ? phrase('changes.manyKept', { people })
        : phrase('changes.manyKeptUntil', { people, date: { date: edit.until } })
  }
}
