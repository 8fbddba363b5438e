import { v7 as uuid } from 'uuid'
import type { ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { insertLetter } from '../../store/repositories/letters.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { changeAsk, insertAsk, listAsks } from '../../store/repositories/provider-asks.ts'
import { setCandidacy } from '../staffing/candidacy.ts'
import { refuseBarred } from './refuse-barred.ts'

type Kept = ReadParamsOf<'letter.keep'>

/** Whoever was not asked yet; everybody else has come further or left. */
const notAsked: ReadonlySet<CandidacyStatus> = new Set(['considered', 'shortlisted', 'reserve'])

/** Keeps that letters were written, and what follows of it, in the transaction of the call. */
export async function keepLetters(call: CallContext, of: Kept): Promise<ResultOf<'letter.keep'>> {
  let [moved, asked] = [0, 0]
  for (const letter of of.letters) {
    refuseBarred(call, letter.kind, letter.people)
    insertLetter(call, { id: uuid(), ...letter })
    if (letter.kind === 'nominationRequest') asked += askProvider(call, letter, of)
    if (letter.kind === 'reminder') remind(call, letter)
  }
  if (of.move)
    for (const { position, person } of of.about) {
      const status = findCandidacyOf(call, position, person)?.status ?? 'considered'
      if (!notAsked.has(status)) continue
      await setCandidacy(call, { position, person, status: 'availabilityAsked', reason: null })
      moved += 1
    }
  const [first] = of.letters
  if (first)
    call.describe(
      phrase('changes.lettersWritten', {
        ...{ letters: of.letters.length, kind: letterKindPhrase(first.kind) },
      }),
    )
  return { kept: of.letters.length, moved, asked }
}

/** One ask for each position the letter is about. */
function askProvider(
  call: CallContext,
  { request, position, provider, people }: Kept['letters'][number],
  { about, dueOn, posts }: Kept,
): number {
  if (request === null || provider === null) return 0
  const named = about.filter(({ person }) => people.includes(person))
  const places = new Set<Id>([
    ...named.map((each) => each.position),
    ...(position === null ? [] : [position]),
  ])
  for (const place of places) {
    insertAsk(call, {
      ...{ id: uuid(), request, position: place, provider, direction: 'asked' },
      ...{ askedOn: call.today, dueOn, posts: named.length === 0 ? posts : null },
      people: named
        .filter((each) => each.position === place)
        .map(({ person }) => ({ person, answer: 'open', other: null, answeredOn: null })),
      ...{ reminders: [], reference: null, note: null, closedOn: null },
    })
  }
  return places.size
}

function remind(call: CallContext, { request, position, provider }: Kept['letters'][number]): void {
  if (provider === null) return
  for (const ask of listAsks(call, { request, provider, open: true })) {
    if (position !== null && ask.position !== position) continue
    if (findPosition(call, ask.position) === null || ask.reminders.includes(call.today)) continue
    changeAsk(call, ask, { ...ask, reminders: [...ask.reminders, call.today] })
  }
}
