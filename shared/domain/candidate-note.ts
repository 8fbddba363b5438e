import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, requiredText, stamps } from './common.ts'

/** A restricted note on a candidate: of an interview, or of a written assessment. */
export const candidateNote = z.object({
  id,
  candidacy: id,
  person: id,
  kind: z.enum(['interview', 'assessment']),
  writtenOn: dateOnly,
  author: requiredText,
  text: longText.min(1),
})
export type CandidateNote = z.infer<typeof candidateNote>

export const storedCandidateNote = candidateNote.extend(stamps.shape)
export type StoredCandidateNote = z.infer<typeof storedCandidateNote>
