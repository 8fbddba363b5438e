import type { Id } from '#shared/domain/common.ts'
import { type LetterKind, proposingKinds } from '#shared/domain/letter.ts'
import { marksNotProposed } from '#shared/domain/not-proposed.ts'
import { personName } from '#shared/domain/person.ts'
import { listOf } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { refused } from '../../store/repositories/stored.ts'

/** Of more people the rest are counted. */
const NAMED = 3

/** No letter puts somebody forward who is marked as not to be proposed: fails with `refused`, which names them. */
export function refuseBarred(call: CallContext, kind: LetterKind, people: readonly Id[]): void {
  if (!proposingKinds.has(kind)) return
  const barred = [...new Set(people)].flatMap((id) => {
    const found = findPerson(call, id)
    return found !== null && marksNotProposed(found.notProposed, call.today)
      ? [personName(found)]
      : []
  })
  if (barred.length > 0)
    throw refused('notToBeProposed', { name: listOf(barred, 'semicolon', NAMED) })
}
