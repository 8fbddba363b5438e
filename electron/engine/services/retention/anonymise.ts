import { anonymous } from '#shared/domain/anonymous.ts'
import type { Id } from '#shared/domain/common.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { findNames } from '#shared/search/find-names.ts'
import type { CallContext } from '../../call-context.ts'
import { randomHex } from '../../random.ts'
import { changeCandidacy, listCandidacies } from '../../store/repositories/candidacies.ts'
import { notesOf, removeCandidateNote } from '../../store/repositories/candidate-notes.ts'
import { changeDeployment, listDeployments } from '../../store/repositories/deployments.ts'
import { eraseTracesOf, marksAnywhereOf } from '../../store/repositories/erasures.ts'
import { listEvaluations, removeEvaluation } from '../../store/repositories/evaluations.ts'
import { eraseAnswersOf } from '../../store/repositories/duplicate-answers.ts'
import { changePerson } from '../../store/repositories/people.ts'
import { eraseMergesOf, mergedInto } from '../../store/repositories/person-merges.ts'
import { changeRows, selectRows } from '../../store/statement.ts'

/** What is written where something was said that named the person. */
const SAID = '—'

interface Reason {
  readonly number: number
  readonly reason: string
}

const reasonsOf = {
  candidacy: {
    read: selectRows<Reason, [person: Id]>(
      `SELECT number, candidacy_event.reason FROM candidacy_event
       JOIN candidacy ON candidacy.id = candidacy_event.candidacy
       WHERE candidacy.person = ? AND candidacy_event.reason IS NOT NULL`,
    ),
    write: changeRows<[of: { number: number; reason: string }]>(
      'UPDATE candidacy_event SET reason = @reason WHERE number = @number',
    ),
  },
  deployment: {
    read: selectRows<Reason, [person: Id]>(
      `SELECT number, deployment_event.reason FROM deployment_event
       JOIN deployment ON deployment.id = deployment_event.deployment
       WHERE deployment.person = ? AND deployment_event.reason IS NOT NULL`,
    ),
    write: changeRows<[of: { number: number; reason: string }]>(
      'UPDATE deployment_event SET reason = @reason WHERE number = @number',
    ),
  },
} as const

const originGone = changeRows<[person: Id]>(
  'UPDATE person SET provenance_file = NULL, provenance_row = NULL WHERE id = ?',
)

/**
 * Takes from a record, and from all that is kept beside it, who it is about: see `anonymous`. Candidacies and
 * deployments stay with their days and steps; reasons stay where they do not name the person. In steps of a few
 * milliseconds.
 */
export function* anonymise(call: CallContext, person: StoredPerson): Generator<void> {
  const { id } = person
  const { names } = findNames(marksAnywhereOf(call, id))
  const unnamed = (text: string): string => (names(text) ? SAID : text)
  for (const candidacy of listCandidacies(call, { person: id })) {
    for (const note of notesOf(call, candidacy.id)) removeCandidateNote(call, note)
    changeCandidacy(call, candidacy, {
      ...candidacy,
      remark: null,
      reason: candidacy.reason === null ? null : unnamed(candidacy.reason),
      overrides: candidacy.overrides.map((each) => ({ ...each, reason: unnamed(each.reason) })),
    })
  }
  for (const evaluation of listEvaluations(call, { deployment: null, person: id }))
    removeEvaluation(call, evaluation)
  for (const deployment of listDeployments(call, { person: id }))
    changeDeployment(call, deployment, {
      ...deployment,
      reason: deployment.reason === null ? null : unnamed(deployment.reason),
      ...{ arrivalFlight: null, departureFlight: null },
    })
  for (const { read, write } of Object.values(reasonsOf))
    for (const { number, reason } of read.all(call.sqlite, id))
      if (names(reason)) write.run(call.sqlite, { number, reason: SAID })
  changePerson(call, person, { ...anonymous(person, randomHex(3).toUpperCase()), provenance: null })
  originGone.run(call.sqlite, id)
  // Whoever was merged into the person is the person.
  for (const each of [id, ...mergedInto(call, id)]) yield* eraseTracesOf(call, each)
  eraseMergesOf(call, id)
  eraseAnswersOf(call, id)
}
