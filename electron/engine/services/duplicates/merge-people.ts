import { v7 as newId } from 'uuid'
import { overlaps } from '#shared/calendar/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import { candidateNote } from '#shared/domain/candidate-note.ts'
import type { CandidacyStatus, StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { joinRecords, type SingleField } from '#shared/duplicates/join-records.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { Reading } from '../../store/access.ts'
import { notesOf, changeCandidateNote } from '../../store/repositories/candidate-notes.ts'
import {
  changeCandidacy,
  listCandidacies,
  removeCandidacy,
} from '../../store/repositories/candidacies.ts'
import { changeDocument, listDocumentsAbout } from '../../store/repositories/documents.ts'
import { changeDeployment, listDeployments } from '../../store/repositories/deployments.ts'
import { changePerson, removePerson } from '../../store/repositories/people.ts'
import { insertMerge } from '../../store/repositories/person-merges.ts'

/** How far a candidacy has come; exits come last of all. */
const STEPS: readonly CandidacyStatus[] = [
  'considered',
  'shortlisted',
  'availabilityAsked',
  'reserve',
  'confirmedAvailable',
  'nominated',
  'selected',
]

/**
 * Makes one record of two in the change set of the call: candidacies, deployments and all that the
 * record that goes says follow, and its id leads to the one that stays.
 *
 * Fails with `refused` where both are deployed on the same days: that is two people, or a deployment
 * to correct first.
 */
export function mergePeople(
  call: CallContext,
  kept: StoredPerson,
  gone: StoredPerson,
  fromGone: ReadonlySet<SingleField>,
): void {
  refuseTwoPlaces(call, kept, gone)
  const { person, others } = joinRecords(kept, gone, fromGone)
  moveCandidacies(call, kept.id, gone.id)
  for (const document of listDocumentsAbout(call, gone.id))
    changeDocument(call, document, {
      ...document,
      owner: document.owner === gone.id ? kept.id : document.owner,
      person: kept.id,
    })
  for (const deployment of listDeployments(call, { person: gone.id }))
    changeDeployment(call, deployment, { ...deployment, person: kept.id })
  // Rows of its lists keep their ids, so the record goes before the other takes them over.
  removePerson(call, gone, null)
  changePerson(call, kept, { ...person, provenance: kept.provenance })
  insertMerge(call, {
    ...{ id: newId(), person: kept.id, gone: gone.id, changeSet: call.changeSet },
    others,
  })
  call.touch([kept.id, gone.id])
}

/** True where both are deployed on the same days. */
export function areInTwoPlaces(call: Reading, one: Id, other: Id): boolean {
  const standing = (person: Id) =>
    listDeployments(call, { person }).filter(({ status }) => status !== 'cancelled')
  const theirs = standing(other)
  return (
    theirs.length > 0 && standing(one).some((own) => theirs.some((each) => overlaps(own, each)))
  )
}

function refuseTwoPlaces(call: CallContext, kept: StoredPerson, gone: StoredPerson): void {
  if (!areInTwoPlaces(call, kept.id, gone.id)) return
  throw expectedFailure('refused', 'mergeTwoPlaces', undefined, [
    {
      field: 'deployment',
      message: phrase('problems.undoStands', {
        name: `${personName(kept)}; ${personName(gone)}`,
      }),
    },
  ])
}

/** For one position somebody stands once: the candidacy that came further stays. */
function moveCandidacies(call: CallContext, kept: Id, gone: Id): void {
  const own = new Map(listCandidacies(call, { person: kept }).map((each) => [each.position, each]))
  for (const candidacy of listCandidacies(call, { person: gone })) {
    const other = own.get(candidacy.position)
    if (other === undefined) {
      changeCandidacy(call, candidacy, { ...candidacy, person: kept })
      moveNotes(call, candidacy, { id: candidacy.id, person: kept })
    } else if (STEPS.indexOf(candidacy.status) > STEPS.indexOf(other.status)) {
      giveWay(call, other, candidacy)
      changeCandidacy(call, candidacy, { ...candidacy, person: kept })
      moveNotes(call, candidacy, { id: candidacy.id, person: kept })
    } else giveWay(call, candidacy, other)
  }
}

function giveWay(call: CallContext, candidacy: StoredCandidacy, to: StoredCandidacy): void {
  const { person, position } = candidacy
  for (const deployment of listDeployments(call, { person, position }))
    if (deployment.candidacy === candidacy.id)
      changeDeployment(call, deployment, { ...deployment, candidacy: to.id })
  moveNotes(call, candidacy, to)
  removeCandidacy(call, candidacy)
}

/** What was noted in confidence of a candidate goes along. */
function moveNotes(
  call: CallContext,
  { id }: Pick<StoredCandidacy, 'id'>,
  to: Pick<StoredCandidacy, 'id' | 'person'>,
): void {
  for (const note of notesOf(call, id))
    changeCandidateNote(call, note, {
      ...candidateNote.parse(note),
      ...{ candidacy: to.id, person: to.person },
    })
}
