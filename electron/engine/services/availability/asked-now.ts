import type { AskedPerson, AvailabilityRound } from '#shared/domain/availability-round.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Reading } from '../../store/access.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { selectValues } from '../../store/statement.ts'

const stillThere = selectValues<Id, [ids: string]>(
  'SELECT id FROM person WHERE id IN (SELECT value FROM json_each(?))',
)

/**
 * Whom a round asks as the roster stands: two records that became one are one, answered where one of them
 * was; whoever left the roster without an answer is asked no more. The ids are those of the records now.
 */
export function askedNow(
  call: Reading,
  { people }: Pick<AvailabilityRound, 'people'>,
): AskedPerson[] {
  const there = new Set(stillThere.all(call.sqlite, JSON.stringify(people.map(({ id }) => id))))
  const byId = new Map<Id, AskedPerson>()
  for (const each of people) {
    const id = there.has(each.id) ? each.id : keptIdOf(call, each.id)
    const before = byId.get(id)
    if (before === undefined || before.answer === 'open') byId.set(id, { ...each, id })
  }
  const known = new Set(stillThere.all(call.sqlite, JSON.stringify([...byId.keys()])))
  return [...byId.values()].filter(({ id, answer }) => answer !== 'open' || known.has(id))
}
