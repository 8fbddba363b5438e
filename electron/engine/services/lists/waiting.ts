import { z } from 'zod'
import type { ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { WaitingRow as ShownRow } from '#shared/contract/exchange-calls.ts'
import { problem } from '#shared/domain/problem.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import { findNamedProvider } from '#shared/exchange/guess-provider.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import { stayingFields } from '#shared/exchange/staying-fields.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { Reading } from '../../store/access.ts'
import { findPerson, insertPeople } from '../../store/repositories/people.ts'
import { findProvider, insertProvider, listProviders } from '../../store/repositories/providers.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import {
  findWaitingRow,
  listWaitingRows,
  readWaitingRow,
  settleWaitingRow,
  type WaitingRow,
} from '../../store/repositories/waiting-rows.ts'
import { findOnRoster, type PossibleDuplicate } from './find-duplicates.ts'
import { fieldsBrought, joinPerson, leftByJoining } from './join-person.ts'

type Decided = ParamsOf<'import.settle'>['rows'][number]

/** The rows on the desk, each with whom it may be as the roster is now. */
export async function waitingRows(
  call: Pick<CallContext, 'sqlite' | 'pairs'>,
  page: { readonly batch: Id | null; readonly offset: number; readonly limit: number },
): Promise<ResultOf<'import.waiting'>> {
  const { rows, found } = listWaitingRows(call, page)
  // Rows that wait are compared with the roster, not with each other.
  const like = await findOnRoster(
    call,
    rows.map(({ draft }) => draftOf(draft.person)),
  )
  return { rows: rows.map((row, place) => shownRow(call, row, like[place] ?? [])), found }
}

function shownRow(
  call: Reading,
  row: WaitingRow,
  duplicates: readonly PossibleDuplicate[],
): ShownRow {
  const { person, choices } = row.draft
  const draft = draftOf(person)
  const [only, ...others] = duplicates
  const stored =
    only && only.person !== null && others.length === 0 ? findPerson(call, only.person) : null
  const keep = stored === null ? [] : stayingFields(choices, stored)
  return {
    ...{ id: row.id, batch: row.batch, file: row.file, row: row.row, person },
    name: cutText(personName(person), 300),
    cells: row.cells.flatMap((text, column) =>
      text.trim() === '' ? [] : [{ header: cutText(row.headers[column] ?? '', 300), text }],
    ),
    problems: [
      ...keptProblems.parse(JSON.parse(row.problems)),
      ...(stored === null ? [] : leftByJoining(stored, draft, keep)),
    ].map((each) => ({ ...each, row: row.row })),
    duplicates: duplicates.map(({ person: like, row: other, name, why }) => ({
      ...{ person: like, row: other, name: cutText(name, 300), why: [...why] },
    })),
    ...(stored === null
      ? { brings: [], stays: [] }
      : fieldsBrought(stored, draft, offerOf(person), keep)),
    choices,
  }
}

const keptProblems = z.array(problem.pick({ field: true, message: true }))

/** Decides rows that wait, in the change set of the call. */
export function settleRows(
  call: CallContext,
  decided: readonly Decided[],
): ResultOf<'import.settle'> {
  const counts = { added: 0, updated: 0, skipped: 0 }
  for (const { id, decision, person: target, keep = null } of decided) {
    const before = expectFound(findWaitingRow(call, id), 'importRow')
    if (before.outcome !== 'waiting') throw refused('rowDecided')
    const row = expectFound(readWaitingRow(call, id), 'importRow')
    const [outcome, person] =
      decision === 'skip'
        ? (['skipped', null] as const)
        : decision === 'add'
          ? (['added', added(call, row)] as const)
          : (['updated', updated(call, row, target, keep)] as const)
    settleWaitingRow(call, before, { id, outcome, person })
    counts[outcome] += 1
  }
  call.describe(phrase('changes.rowsSettled', counts))
  return counts
}

function added(call: CallContext, row: WaitingRow): Id {
  const person = withStandingOffers(call, row)
  insertPeople(call, [{ person, provenance: { file: row.file, row: row.row }, batch: row.batch }])
  return person.id
}

function updated(
  call: CallContext,
  row: WaitingRow,
  target: Id | null,
  keep: readonly string[] | null,
): Id {
  const stored = expectFound(target === null ? null : findPerson(call, target), 'person')
  const person = withStandingOffers(call, row)
  const staying = keep ?? stayingFields(row.draft.choices, stored)
  joinPerson(call, stored, draftOf(person), offerOf(person), staying)
  return stored.id
}

/**
 * The person of a row with offers of providers there are: one that the row brings is made now, unless
 * the roster has it by that name by now; one that was removed since offers nobody.
 */
function withStandingOffers(
  call: CallContext,
  { draft: { person, provider } }: WaitingRow,
): Person {
  const offers = person.offers.flatMap((offer): Offer[] => {
    if (findProvider(call, offer.provider) !== null) return [offer]
    if (provider?.id !== offer.provider) return []
    const named = findNamedProvider(provider.name, provider, listProviders(call))
    if (named) return [{ ...offer, provider: named.id }]
    insertProvider(call, provider)
    return [offer]
  })
  return { ...person, offers }
}

function offerOf({ offers }: Person): Offer | null {
  return offers[0] ?? null
}

/** A person as a row states them: what a list can say, without identity and offers. */
function draftOf({ id: _id, offers: _offers, notProposed: _mark, ...facts }: Person): PersonDraft {
  return {
    ...facts,
    offer: { provider: null, providerKind: null, offeredOn: null, validUntil: null },
  }
}
