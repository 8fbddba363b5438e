import type { TakingBack } from '#shared/contract/exchange-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import { listOf, type Phrase, phrase, type TextKey } from '#shared/text/index.ts'
import { cutText } from '#shared/text/clean-text.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import type { Reading } from '../../store/access.ts'
import {
  changeImportBatch,
  changeSetsOfImport,
  fileOfImport,
  findImportBatch,
  type ImportedPerson,
  peopleOfImport,
  providersMadeBy,
} from '../../store/repositories/import-batches.ts'
import { wholeHistory } from '../../store/repositories/history.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { selectValues } from '../../store/statement.ts'
import { type Kept, standsAs } from '../changes/kept-state.ts'
import { records } from '../changes/records.ts'

/** People taken back in one go: a few milliseconds of work with the index of the search. */
const CHUNK = 20

/** Named at the most; the rest are counted. */
const MOST_NAMED = 500

/** What becomes of one person of the list. */
interface PersonBack {
  readonly id: Id
  /** The person goes. */
  readonly goes: boolean
  /** What stood before, of the fields that nobody changed since; null where nothing is put back. */
  readonly values: Kept | null
  /** What stays, and why. */
  readonly why: readonly Phrase[]
}

/** All that taking an import back does. */
interface Plan {
  readonly file: string
  readonly people: readonly PersonBack[]
  readonly providers: readonly Id[]
  readonly told: TakingBack
}

const usersOf = selectValues<Id, [of: { id: Id }]>(
  'SELECT DISTINCT person FROM offer WHERE provider = @id',
)

const otherUses = selectValues<number, [of: { id: Id }]>(
  `SELECT (SELECT count(*) FROM nomination WHERE provider = @id)
    + (SELECT count(*) FROM deployment WHERE provider = @id)
    + (SELECT count(*) FROM served_post WHERE provider = @id)
    + (SELECT count(*) FROM contribution WHERE provider = @id)`,
)

/** What taking an import back would do now. Throws `notFound`, and `refused` where it is taken back. */
export function wouldTakeBack(call: CallContext, batch: Id): Plan {
  const file = expectFound(fileOfImport(call, batch), 'importBatch')
  if (findImportBatch(call, batch)?.takenBackAt !== null) throw refused('importTakenBack')
  const sets = new Set(changeSetsOfImport(call, batch))
  const imported = peopleOfImport(call, batch)
  const people = imported.map((person) =>
    person.added ? backOfAdded(call, person, sets) : backOfUpdated(call, person, sets),
  )
  const free = new Set(
    people.filter(({ goes, values }) => goes || givesOffersBack(values)).map(({ id }) => id),
  )
  const providers = [...sets]
    .flatMap((set) => providersMadeBy(call, set))
    .filter(({ id, after }) => {
      const current = records.provider.find(call, id)
      return (
        current !== null &&
        standsAs(current, JSON.parse(after ?? '{}') as Kept, records.provider.fields) &&
        otherUses.get(call.sqlite, { id }) === 0 &&
        usersOf.all(call.sqlite, { id }).every((user) => free.has(user))
      )
    })
  const stays = people.flatMap(({ id, why }, at) => {
    const person = imported[at]
    return why.length === 0 || person === undefined
      ? []
      : [{ person: id, name: cutText(personName(person), 300), why: [...why] }]
  })
  return {
    file,
    people,
    providers: providers.map(({ id }) => id),
    told: {
      removed: people.filter(({ goes }) => goes).length,
      restored: people.filter(({ values }) => values !== null).length,
      providers: providers.map(({ name }) => name).toSorted(),
      stays: stays.slice(0, MOST_NAMED),
      staysFound: stays.length,
    },
  }
}

/** Does what {@link wouldTakeBack} tells, in the change set of the call. */
export async function takeImportBack(
  call: CallContext,
  batch: Id,
  task: TaskControl,
): Promise<TakingBack> {
  const { file, people, providers, told } = wouldTakeBack(call, batch)
  for (const [at, { id, goes, values }] of people.entries()) {
    if (goes) records.person.remove(call, id)
    else if (values !== null) records.person.change(call, id, values)
    if (at % CHUNK !== CHUNK - 1) continue
    task.progress('host.stageUndo', at + 1, people.length)
    await task.breathe()
  }
  for (const indexed of refreshSteps(call.sqlite)) {
    task.progress('host.stageIndexing', indexed, people.length)
    await task.breathe()
  }
  // After the people, so that undoing, which begins with the last, has them before their offers.
  for (const id of providers) records.provider.remove(call, id)
  const stored = expectFound(findImportBatch(call, batch), 'importBatch')
  changeImportBatch(call, stored, { ...stored, takenBackAt: call.now })
  const { removed, restored } = told
  call.describe(phrase('changes.importTakenBack', { file, removed, restored }))
  return told
}

/** Somebody the list added: goes, unless something came of them since. */
function backOfAdded(call: CallContext, person: ImportedPerson, sets: ReadonlySet<Id>): PersonBack {
  const why = [
    ...(person.candidacies > 0 ? [phrase('exchange.staysCandidacy')] : []),
    ...(person.deployments > 0 ? [phrase('exchange.staysDeployment')] : []),
    ...(isChangedSince(call, person, sets) ? [phrase('exchange.staysChanged')] : []),
  ]
  return { id: person.id, goes: why.length === 0, values: null, why }
}

function isChangedSince(
  call: Reading & CallContext,
  person: ImportedPerson,
  sets: ReadonlySet<Id>,
) {
  if (sets.has(person.changedBy)) return false
  const { after } = statesOf(call, person.id, sets)
  const current = findPerson(call, person.id)
  return current !== null && !standsAs(current, after, records.person.fields)
}

/** Somebody the list updated: each field gets back what stood, unless it was changed since. */
function backOfUpdated(
  call: CallContext,
  person: ImportedPerson,
  sets: ReadonlySet<Id>,
): PersonBack {
  const { before, after, fields } = statesOf(call, person.id, sets)
  const current = findPerson(call, person.id)
  const isSince = (field: string): boolean =>
    current === null || !standsAs(current, after, partnersOf(field))
  const [since, back] = [fields.filter(isSince), fields.filter((field) => !isSince(field))]
  return {
    id: person.id,
    goes: false,
    values:
      back.length === 0
        ? null
        : Object.fromEntries(back.map((field) => [field, before[field] ?? null])),
    why:
      since.length === 0
        ? []
        : [
            phrase('exchange.staysFields', {
              fields: listOf(since.filter((field) => field !== PRECISION).map(fieldWords), 'comma'),
            }),
          ],
  }
}

const PRECISION = 'birthDatePrecision'

/** A birth date and how far it is known say nothing without each other. */
function partnersOf(field: string): readonly string[] {
  return field === 'birthDate' || field === PRECISION ? ['birthDate', PRECISION] : [field]
}

function fieldWords(field: string): Phrase {
  return phrase(`person.${field}` as TextKey)
}

interface States {
  /** What stood before the import, in the fields it changed. */
  readonly before: Kept
  /** What stood after it: in full of somebody it added, else in the fields it changed. */
  readonly after: Kept
  readonly fields: readonly string[]
}

/** What an import made of a record, over all of its rows that speak of it. */
function statesOf(call: Reading, id: Id, sets: ReadonlySet<Id>): States {
  let [before, after]: [Kept, Kept] = [{}, {}]
  const fields = new Set<string>()
  for (const row of wholeHistory(call, 'person', id)) {
    if (!sets.has(row.changeSet)) continue
    const nothing = Object.fromEntries(row.fields.map((field) => [field, null]))
    // The first row says what stood before, the last one what stood after.
    before = { ...nothing, ...(row.before as Kept | null), ...before }
    after = { ...after, ...nothing, ...(row.after as Kept | null) }
    for (const field of row.fields) fields.add(field)
  }
  return { before, after, fields: [...fields] }
}

function givesOffersBack(values: Kept | null): boolean {
  return values !== null && 'offers' in values
}
