import { expectedFailure } from '#shared/contract/failure.ts'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { Candidacy, CandidacyStatus, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { byReservePlace } from '#shared/domain/reserves.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import type { Reading } from '../../store/access.ts'
import { changeCandidacy, listCandidacies } from '../../store/repositories/candidacies.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { selectValues } from '../../store/statement.ts'

const lastPlace = selectValues<number, [position: Id]>(
  `SELECT coalesce(max(reserve_place), 0) FROM candidacy WHERE position = ? AND status = 'reserve'`,
)

/** Where a candidacy stands among the reserves once it has a status: who joins them stands last. */
export function reservePlaceAt(
  { sqlite }: Reading,
  before: Pick<Candidacy, 'position'> & Partial<Candidacy>,
  status: CandidacyStatus,
): number | null {
  if (status !== 'reserve') return null
  if (before.status === 'reserve') return before.reservePlace ?? null
  return (lastPlace.get(sqlite, before.position) ?? 0) + 1
}

/** Those in reserve for a position, the first to be asked first. */
export function reservesOf(call: Reading, position: Id): StoredCandidacy[] {
  return listCandidacies(call, { position })
    .filter(({ status }) => status === 'reserve')
    .toSorted(byReservePlace)
}

export const reserveHandlers = {
  'candidacy.order': orderReserves,
} satisfies Handlers<'candidacy.order'>

function orderReserves(
  { position: id, people }: ReadParamsOf<'candidacy.order'>,
  call: CallContext,
): ResultOf<'candidacy.order'> {
  const { title } = expectFound(findPosition(call, id), 'position')
  const byPerson = new Map(reservesOf(call, id).map((each) => [each.person, each]))
  const ordered = [...new Set(people)].flatMap((person) => byPerson.get(person) ?? [])
  if (ordered.length !== byPerson.size || people.length !== byPerson.size)
    throw expectedFailure('conflict', 'reservesChanged')
  let changed = 0
  for (const [at, each] of ordered.entries()) {
    if (each.reservePlace === at + 1) continue
    changeCandidacy(call, each, { ...each, reservePlace: at + 1 })
    changed += 1
  }
  call.describe(phrase('changes.reservesOrdered', { title }))
  return { changed }
}
