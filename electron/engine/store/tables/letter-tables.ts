import type { CandidateNote } from '#shared/domain/candidate-note.ts'
import type { Letter } from '#shared/domain/letter.ts'
import type { ProviderAsk } from '#shared/domain/provider-ask.ts'
import type { Fixed, StampColumns } from './columns.ts'

/** The office's own words of a kind of letter in a language; its id names both. */
export interface LetterTemplateTable extends StampColumns {
  id: string
  subject: string
  body: string
}

/** A letter that was written; whom it is about stands as a JSON list of ids. */
export interface LetterTable extends StampColumns {
  id: Fixed<string>
  kind: Fixed<Letter['kind']>
  language: Fixed<Letter['language']>
  request: Fixed<string | null>
  position: Fixed<string | null>
  provider: string | null
  people: Fixed<string>
  way: Fixed<Letter['way']>
  by_user: Fixed<string>
}

/** What was asked of a provider for a position, or offered by it. */
export interface ProviderAskTable extends StampColumns {
  id: string
  request: string
  position: string
  provider: string
  direction: ProviderAsk['direction']
  asked_on: string
  due_on: string | null
  posts: number | null
  /** JSON list of people with what was answered. */
  people: string
  /** JSON list of days. */
  reminders: string
  reference: string | null
  note: string | null
  closed_on: string | null
}

/** Restricted. */
export interface CandidateNoteTable extends StampColumns {
  id: string
  candidacy: string
  person: string
  kind: CandidateNote['kind']
  written_on: string
  author: string
  text: string
}

/** People asked together whether they are free on some days. */
export interface AvailabilityRoundTable extends StampColumns {
  id: string
  name: string
  from_date: string
  to_date: string
  asked_on: string
  due_on: string | null
  /** JSON list of people with what was answered. */
  people: string
  closed_on: string | null
}

/** What is written to people and providers, and of people in confidence. */
export interface LetterTables {
  letter_template: LetterTemplateTable
  letter: LetterTable
  provider_ask: ProviderAskTable
  candidate_note: CandidateNoteTable
  availability_round: AvailabilityRoundTable
}
