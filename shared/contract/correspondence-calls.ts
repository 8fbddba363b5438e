import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { candidateNote, storedCandidateNote } from '../domain/candidate-note.ts'
import { id, longText, shortText } from '../domain/common.ts'
import {
  letter,
  letterGrouping,
  letterKind,
  letterTemplate,
  storedLetter,
} from '../domain/letter.ts'
import { askAnswer, askState, providerAsk, storedProviderAsk } from '../domain/provider-ask.ts'
import { letterFields } from '../correspondence/letter-fields.ts'
import { locale, phraseSchema } from '../text/index.ts'
import { mutation, output, query } from './define.ts'
import { fileToken } from './exchange-calls.ts'

/** Somebody a letter is about, and for which position. */
const about = z.object({ position: id, person: id })

const addresses = z.array(shortText).max(2000)

/** A letter filled in, ready to be read through. */
export const mergedLetter = z.object({
  /** Provider it goes to; null where it goes to people. */
  provider: id.nullable(),
  /** Who it goes to, by name. */
  addressee: z.string(),
  about: z.array(about),
  to: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  /** Fields of which nothing is known: they stand in the text as written. */
  unfilled: z.array(z.enum(letterFields)),
  /** What stands between braces and is no field. */
  unknown: z.array(z.string()),
})
export type MergedLetter = z.infer<typeof mergedLetter>

export const askRow = storedProviderAsk.extend({
  providerName: z.string(),
  positionTitle: z.string(),
  requestTitle: z.string(),
  state: askState,
  /** Of everybody it names, asked or named instead; the name is empty where they are gone. */
  names: z.record(z.string(), z.string()),
})
export type AskRow = z.infer<typeof askRow>

export const letterRow = storedLetter.extend({
  providerName: z.string().nullable(),
  positionTitle: z.string().nullable(),
  /** Names of the people it is about, in their order; of whoever is gone, an empty one. */
  names: z.array(z.string()),
})
export type LetterRow = z.infer<typeof letterRow>

const answered = z.object({
  moved: z.int(),
  /** Whose candidacy could not be moved along, and why. */
  stayed: z.array(z.object({ personName: z.string(), problems: z.array(phraseSchema) })),
})

export const correspondenceCalls = {
  /**
   * The words of a kind of letter in a language: the office's own (`own`), or those of the program.
   */
  'letter.template': query(
    'letter',
    z.object({ kind: letterKind, language: locale }),
    letterTemplate.extend({ own: z.boolean() }),
  ),
  /** Gives a kind of letter other words; null lets those of the program hold again. */
  'letter.saveTemplate': mutation(
    ['letter', 'history'],
    z.object({ kind: letterKind, language: locale, template: letterTemplate.nullable() }),
    letterTemplate,
  ),
  /**
   * Letters filled in with what the roster knows, one for each person, each provider (whoever nobody
   * offers is written to alone), or one for all. `providers` are written to as well though no person is
   * named. `template` tries other words than those kept. Changes nothing. Fails with `notFound`, and with
   * `refused` where a letter that puts somebody forward is about one who is not to be proposed.
   */
  'letter.merge': query(
    'letter',
    z.object({
      kind: letterKind,
      language: locale,
      request: id,
      about: z.array(about).max(2000),
      providers: z.array(id).max(500).default([]),
      /** The position asked about, where nobody is named. */
      position: id.nullable().default(null),
      /** How many people are wanted. */
      posts: z.int().positive().nullable().default(null),
      dueOn: dateOnly.nullable().default(null),
      question: longText.nullable().default(null),
      grouping: letterGrouping,
      template: letterTemplate.nullable().default(null),
    }),
    z.array(mergedLetter),
  ),
  /**
   * Keeps that letters were written, in one change set. With `move`, candidates who were not yet asked
   * become "availability asked"; a request for nominations is kept as asked of each provider with the
   * day it is due; a reminder is noted with what is awaited of each provider. Fails with `refused` as `letter.merge` does.
   */
  'letter.keep': mutation(
    ['letter', 'candidacy', 'match', 'request', 'person', 'history', 'app'],
    z.object({
      letters: z
        .array(letter.omit({ id: true }))
        .min(1)
        .max(2000),
      move: z.boolean(),
      dueOn: dateOnly.nullable().default(null),
      posts: z.int().positive().nullable().default(null),
      /** Whom each letter is about, for which position. */
      about: z.array(about).max(2000).default([]),
    }),
    z.object({ kept: z.int(), moved: z.int(), asked: z.int() }),
  ),
  /** Letters that were written, the newest first, at most 500; those given must all fit. */
  'letter.list': query(
    'letter',
    z.object({
      request: id.nullable().default(null),
      person: id.nullable().default(null),
      provider: id.nullable().default(null),
    }),
    z.array(letterRow),
  ),
  /**
   * Writes letters to a file: `docx` and `txt` hold all of them, a page each; `eml` holds one message
   * that a mail program opens to be sent. Fails with `invalid` where `eml` is asked for several.
   */
  'letter.write': output(
    z.object({
      letters: z
        .array(
          z.object({
            to: addresses,
            bcc: addresses,
            addressee: z.string().max(1000),
            subject: z.string().max(1000),
            body: z.string().max(200_000),
          }),
        )
        .min(1)
        .max(2000),
      language: locale,
      format: z.enum(['docx', 'txt', 'eml']),
      to: fileToken,
    }),
    z.object({ rows: z.int() }),
  ),
  /**
   * What was asked of providers and offered by them, what is awaited first, by the day it is due; those
   * given must all fit. `state` is as of today: `overdue` is counted for reminders.
   */
  'ask.list': query(
    'letter',
    z.object({
      request: id.nullable().default(null),
      provider: id.nullable().default(null),
      /** Only what names this person. */
      person: id.nullable().default(null),
      /** Only what is still awaited. */
      open: z.boolean().default(false),
    }),
    z.array(askRow),
  ),
  /**
   * Keeps what was asked of a provider (version null), or changes it: another day, a reminder, closed
   * without an answer. Fails with `notFound` and `conflict`.
   */
  'ask.save': mutation(
    ['letter', 'history', 'app'],
    z.object({ ask: providerAsk, version: z.int().positive().nullable() }),
    storedProviderAsk,
  ),
  /**
   * What a provider answered of some people it was asked for, or whom it names (`people` not asked for
   * are added). `yes` nominates them under this provider, `no` ends the candidacy as declined with
   * `reason`, `other` does both: `other` is nominated instead. The answer is kept in any case; whose
   * candidacy a rule does not let move is told. Fails with `notFound` and `conflict`.
   */
  'ask.answer': mutation(
    ['letter', 'candidacy', 'match', 'request', 'person', 'history', 'app'],
    z.object({
      id,
      version: z.int().positive(),
      people: z.array(id).min(1).max(2000),
      answer: askAnswer.exclude(['open']),
      other: id.nullable().default(null),
      reason: longText.nullable().default(null),
    }),
    answered,
  ),
  /**
   * Keeps that a provider offers people for a position unasked, and nominates them under it. Whom a rule
   * stands against is considered and told. Fails with `notFound`.
   */
  'ask.offer': mutation(
    ['letter', 'candidacy', 'match', 'request', 'person', 'history', 'app'],
    z.object({
      position: id,
      provider: id,
      people: z.array(id).min(1).max(2000),
      reference: shortText.nullable(),
      note: longText.nullable(),
    }),
    answered,
  ),
  /** How many restricted notes there are on a candidate; what they say is asked for apart. */
  'candidateNote.count': query(
    'candidacy',
    z.object({ candidacy: id }),
    z.object({ notes: z.int() }),
  ),
  /**
   * The restricted notes on a candidate, the oldest first. That they were asked for is kept in the history
   * of the person. Fails with `notFound`.
   */
  'candidateNote.read': mutation(
    ['history'],
    z.object({ candidacy: id }),
    z.object({ notes: z.array(storedCandidateNote) }),
  ),
  /** Writes (version null) or changes a restricted note. Fails with `notFound` and `conflict`. */
  'candidateNote.save': mutation(
    ['candidacy', 'history'],
    z.object({ note: candidateNote, version: z.int().positive().nullable() }),
    storedCandidateNote,
  ),
  /** Removes a restricted note. Fails with `notFound`. */
  'candidateNote.remove': mutation(
    ['candidacy', 'history'],
    z.object({ id }),
    z.object({ removed: id }),
  ),
}
