import type { ResultOf } from '#shared/contract/contract.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { evidencePhrase, sideOf } from '#shared/duplicates/evidence-phrase.ts'
import { differingFields } from '#shared/duplicates/join-records.ts'
import type { Evidence } from '#shared/duplicates/judge-pair.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers, TaskControl } from '../../call-context.ts'
import { askedPairs } from '../../duplicates/open-pairs.ts'
import type { ComparedRoster, RosterPair } from '../../duplicates/pair-memory.ts'
import { answerPair, pairKey, readAnswers } from '../../store/repositories/duplicate-answers.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findMerge, listMerges } from '../../store/repositories/person-merges.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { refreshSteps } from '../../store/search/refresh.ts'
import { areInTwoPlaces, mergePeople } from './merge-people.ts'
import { splitPeople } from './split-people.ts'

const MOST_LIKE = 20

function shown(evidence: readonly Evidence[]): ShownPair['evidence'] {
  return evidence.map((each) => ({ says: evidencePhrase(each), side: sideOf(each) }))
}

function shownPair(
  call: CallContext,
  { one, other, certainty, evidence }: RosterPair,
): ShownPair[] {
  const [a, b] = [findPerson(call, one), findPerson(call, other)]
  if (a === null || b === null) return []
  return [
    {
      ...{ one, other, certainty, evidence: shown(evidence) },
      ...{ oneName: personName(a), otherName: personName(b) },
      agrees: differingFields(a, b).length === 0,
    },
  ]
}

/** Most that are merged at once; the next are there when these are done. */
const MOST_SAFE = 20_000

/** Everybody compared with everybody; how far that is is told as the progress of a task. */
function compared(call: CallContext, control: TaskControl): Promise<ComparedRoster> {
  return call.pairs.compared(async (done, total) => {
    control.progress('host.stageComparing', done, total)
    await control.breathe()
  })
}

export const duplicateHandlers = {
  'duplicates.page': async ({ person, certainty, offset, limit, task }, call) => {
    const roster = await (task === null ? call.pairs.known() : compared(call, call.task(task)))
    const isOf = ({ one, other }: RosterPair): boolean =>
      person === null || one === person || other === person
    const asked = askedPairs(call, (roster?.pairs() ?? []).filter(isOf))
    const counts = { certain: 0, probable: 0, possible: 0, later: asked.later.length }
    for (const pair of asked.open) counts[pair.certainty] += 1
    const open = asked.open.filter((pair) => certainty === null || pair.certainty === certainty)
    const page = open.slice(offset, offset + limit).flatMap((pair) => shownPair(call, pair))
    return { compared: roster !== null, pairs: page, found: open.length, counts }
  },

  'duplicates.like': async ({ person }, call) => {
    const roster = await call.pairs.compared()
    const answers = readAnswers(call)
    const [found = []] = await roster.find([person])
    return found
      .flatMap(({ person: like, certainty, evidence }) => {
        if (like === person.id) return []
        if (answers.get(pairKey(like, person.id))?.answer === 'apart') return []
        const stored = findPerson(call, like)
        if (stored === null) return []
        const { birthDate } = stored
        return [
          {
            ...{ person: like, name: personName(stored), birthDate, certainty },
            evidence: shown(evidence),
          },
        ]
      })
      .slice(0, MOST_LIKE)
  },

  'duplicates.answer': ({ one, other, answer, until }, call) => {
    for (const id of [one, other]) expectFound(findPerson(call, id), 'person')
    answerPair(call, pairKey(one, other), answer === null ? null : { answer, until })
    // Whose records they are stands in the history, from which it can be erased.
    call.describe(phrase('changes.pairAnswered', { answer: answer ?? 'open' }))
    return { answered: true as const }
  },

  'duplicates.stop': (_params, call) => {
    call.pairs.stop(expectedFailure('cancelled', 'cancelled'))
    return { stopped: true as const }
  },

  'duplicates.safe': async ({ task }, call) => {
    const control = call.task(task)
    const { pairs } = await compared(call, control)
    const certain = askedPairs(call, pairs()).open.filter((pair) => pair.certainty === 'certain')
    const taken = new Set<Id>()
    const safe: ResultOf<'duplicates.safe'> = []
    for (const [place, { one, other }] of certain.entries()) {
      control.progress('host.stageChecking', place, certain.length)
      await control.breathe()
      if (taken.has(one) || taken.has(other)) continue
      const [a, b] = [findPerson(call, one), findPerson(call, other)]
      if (a === null || b === null || differingFields(a, b).length > 0) continue
      if (areInTwoPlaces(call, one, other)) continue
      taken.add(one).add(other)
      safe.push({ one, other, oneName: personName(a), otherName: personName(b) })
    }
    return safe.slice(0, MOST_SAFE)
  },

  'duplicates.merge': async ({ pairs, task }, call) => {
    const control = call.task(task)
    const find = (id: Id): StoredPerson => expectFound(findPerson(call, id), 'person')
    for (const [place, { keep, gone, fromGone }] of pairs.entries()) {
      mergePeople(call, find(keep), find(gone), new Set(fromGone))
      control.progress('host.stageMerging', place + 1, pairs.length)
      await control.breathe()
    }
    for (const indexed of refreshSteps(call.sqlite)) {
      control.progress('host.stageIndexing', indexed, null)
      await control.breathe()
    }
    const [first] = pairs
    call.describe(
      pairs.length === 1 && first
        ? phrase('changes.peopleMerged', { name: personName(find(first.keep)) })
        : phrase('changes.pairsMerged', { pairs: pairs.length }),
    )
    return { merged: pairs.length }
  },

  'duplicates.merges': ({ person }, call) => listMerges(call, person),

  'duplicates.split': ({ id }, call) => {
    const merge = expectFound(findMerge(call, id), 'personMerge')
    splitPeople(call, merge)
    return { split: merge.gone }
  },
} satisfies Handlers<
  | 'duplicates.page'
  | 'duplicates.stop'
  | 'duplicates.safe'
  | 'duplicates.like'
  | 'duplicates.answer'
  | 'duplicates.merge'
  | 'duplicates.merges'
  | 'duplicates.split'
>
