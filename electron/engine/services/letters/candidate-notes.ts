import { personName } from '#shared/domain/person.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  notesOf,
  changeCandidateNote,
  findCandidateNote,
  insertCandidateNote,
  recordReading,
  removeCandidateNote,
} from '../../store/repositories/candidate-notes.ts'
import { findCandidacy } from '../../store/repositories/candidacies.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { expectFound, expectVersion, refused } from '../../store/repositories/stored.ts'

/** Restricted notes on candidates: what they say is shown to whoever asks, and the asking is kept. */
export const candidateNoteHandlers = {
  'candidateNote.count': ({ candidacy }, call) => ({ notes: notesOf(call, candidacy).length }),

  'candidateNote.read': ({ candidacy }, call) => {
    const of = expectFound(findCandidacy(call, candidacy), 'candidacy')
    const notes = notesOf(call, candidacy)
    for (const note of notes) recordReading(call, note)
    const name = nameOf(call, of.person)
    call.describe(phrase('changes.notesRead', { name }), { final: true })
    return { notes }
  },

  'candidateNote.save': ({ note, version }, call) => {
    const of = expectFound(findCandidacy(call, note.candidacy), 'candidacy')
    if (of.person !== note.person) throw refused('notAsked')
    const before = findCandidateNote(call, note.id)
    if (version === null) insertCandidateNote(call, note)
    else {
      const stored = expectFound(before, 'candidateNote')
      expectVersion(call, 'candidateNote', stored, version)
      changeCandidateNote(call, stored, note)
    }
    call.describe(phrase('changes.noteChanged', { name: nameOf(call, of.person) }))
    return expectFound(findCandidateNote(call, note.id), 'candidateNote')
  },

  'candidateNote.remove': ({ id }, call) => {
    const stored = expectFound(findCandidateNote(call, id), 'candidateNote')
    removeCandidateNote(call, stored)
    call.describe(phrase('changes.noteChanged', { name: nameOf(call, stored.person) }))
    return { removed: id }
  },
} satisfies Handlers<
  'candidateNote.count' | 'candidateNote.read' | 'candidateNote.save' | 'candidateNote.remove'
>

function nameOf(call: CallContext, person: string): string {
  return personName(expectFound(findPerson(call, person), 'person'))
}
