import { z } from 'zod'
import {
  answerGiven,
  availabilityRound,
  MOST_ASKED,
  storedAvailabilityRound,
} from '../domain/availability-round.ts'
import { availabilityState } from '../domain/availability.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, shortText } from '../domain/common.ts'
import { letter, letterTemplate } from '../domain/letter.ts'
import { letterFields } from '../correspondence/letter-fields.ts'
import { chosenPeople } from '../search/chosen-people.ts'
import { locale, phraseSchema } from '../text/index.ts'
import { availabilityStroke, MOST_STROKES } from '../domain/paint-availability.ts'
import { cefrLevel, languageMode } from '../domain/language.ts'
import { storedPerson } from '../domain/person.ts'
import { weekStates } from '../matching/week-states.ts'
import { problemKey } from '../domain/problem-of-issue.ts'
import { rosterQuery } from '../search/roster-query.ts'
import { long, mutation, output, query } from './define.ts'
import { fileToken } from './exchange-calls.ts'

/** Weeks asked about: from a day on, seven days each. */
const weeksAsked = {
  query: rosterQuery,
  from: dateOnly,
  weeks: z.int().min(1).max(53),
}

const weekState = z.enum(weekStates)

export const availabilityPerson = z.object({
  id,
  familyName: shortText,
  givenName: shortText.nullable(),
  nativeName: shortText.nullable(),
  secondNativeName: shortText.nullable(),
  /** One for each week asked. */
  weeks: z.array(weekState),
})
export type AvailabilityPerson = z.infer<typeof availabilityPerson>

export const availabilityGroup = z.object({
  /** A skill, a language code or a category; "everybody" is the first line. */
  key: z.string(),
  /** People of the query who belong to it. */
  people: z.int(),
  /** Of them, those free on all seven days of each week. */
  free: z.array(z.int()),
})
export type AvailabilityGroup = z.infer<typeof availabilityGroup>

/** A round with who is asked, by name; the name is empty where they are gone. */
export const roundRow = storedAvailabilityRound.extend({
  people: z.array(
    availabilityRound.shape.people.element.extend({
      name: z.string(),
      email: shortText.nullable(),
      providerName: z.string().nullable(),
      providerEmail: shortText.nullable(),
    }),
  ),
})
export type RoundRow = z.infer<typeof roundRow>

/** What goes out about a round: the first letter, or a reminder to whoever has not answered. */
const roundLetterKind = letter.shape.kind.extract(['roundAsk', 'roundReminder'])
export type RoundLetterKind = z.infer<typeof roundLetterKind>

/** A letter about a round, filled in, to a provider or (null) to those whom nobody offers. */
export const roundLetter = z.object({
  provider: id.nullable(),
  to: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  /** Fields of which nothing is known: they stand in the text as written. */
  unfilled: z.array(z.enum(letterFields)),
})
export type RoundLetter = z.infer<typeof roundLetter>

/** Days and what is declared of them: null where nothing is. */
const declaredDays = z.object({
  from: dateOnly,
  to: dateOnly,
  state: availabilityState.nullable(),
})
export type DeclaredDays = z.infer<typeof declaredDays>

/** One row of a sheet that came back, as it was read. */
export const sheetRowRead = z.object({
  /** From 1, as the file counts. */
  row: z.int(),
  /** By the record; by the sheet where it is nobody asked. */
  name: z.string(),
  written: z.array(z.string()),
  /** What would be kept; null where the row is in doubt. */
  given: answerGiven.nullable(),
  /** Why it is not taken as it stands. */
  doubt: phraseSchema.nullable(),
  notes: z.array(phraseSchema),
  /** What is declared of the days asked, and what would be. */
  before: z.array(declaredDays),
  after: z.array(declaredDays),
})
export type SheetRowRead = z.infer<typeof sheetRowRead>

const changedByRounds = ['letter', 'history', 'app'] as const

export const availabilityCalls = {
  /** Rounds of asking who is free, what is awaited first, at most 500; with how many have not answered. */
  'round.list': query(
    'letter',
    z.object({}),
    z.array(
      storedAvailabilityRound.omit({ people: true }).extend({ asked: z.int(), open: z.int() }),
    ),
  ),
  /** One round with everybody it asks. Fails with `notFound`. */
  'round.get': query('letter', z.object({ id }), roundRow),
  /**
   * Begins to ask people who were chosen, each through the provider of the first offer that holds today.
   * Fails with `invalid` where that is nobody, or more than 2,000.
   */
  'round.begin': mutation(
    changedByRounds,
    availabilityRound
      .pick({ id: true, name: true, from: true, to: true, dueOn: true })
      .extend({ chosen: chosenPeople })
      .refine(({ from, to }) => from <= to, {
        message: problemKey('problems.endsBeforeStart'),
        path: ['to'],
      }),
    z.object({ id, asked: z.int() }),
  ),
  /**
   * Keeps what people answered: their availability on the days asked, their remarks, and that they
   * confirmed their record today, with the name of the round as the source, in one change. Fails with
   * `notFound`, `conflict`, and with `refused` where the round is closed: `late` takes the answers
   * nevertheless, and keeps that they came late.
   */
  'round.answer': mutation(
    [...changedByRounds, 'person', 'candidacy', 'deployment', 'match'],
    z.object({
      id,
      version: z.int().positive(),
      answers: z.array(answerGiven).min(1).max(MOST_ASKED),
      late: z.boolean().default(false),
    }),
    roundRow,
  ),
  /**
   * Letters about a round to each provider with somebody who has not answered, and one to those whom
   * nobody offers, of whom none sees the others. `template` tries other words than those kept. Fails with
   * `notFound`.
   */
  'round.letters': query(
    'letter',
    z.object({
      id,
      kind: roundLetterKind,
      language: locale,
      template: letterTemplate.nullable().default(null),
    }),
    z.array(roundLetter),
  ),
  /**
   * Keeps that letters about a round were written today: whom they name was asked then, or reminded where
   * they had been asked before. One change. Fails with `notFound` and `conflict`.
   */
  'round.written': mutation(
    changedByRounds,
    letter.pick({ language: true, way: true }).extend({
      id,
      version: z.int().positive(),
      kind: roundLetterKind,
      /** To whom letters went; null for those whom nobody offers. */
      providers: z.array(id.nullable()).min(1).max(MOST_ASKED),
    }),
    roundRow,
  ),
  /**
   * Writes what goes out about a round: the sheet of a provider (XLSX, a row for each person who has not
   * answered), a message to it with the sheet attached (.eml, which a mail program opens to be sent), or
   * both for every provider in a zip. `rows` counts the people. Fails with `notFound`, and with `invalid`
   * where nobody is left to answer.
   */
  'round.write': output(
    z.object({
      id,
      language: locale,
      to: fileToken,
      of: z.discriminatedUnion('what', [
        z.object({ what: z.literal('sheet'), provider: id }),
        z.object({
          ...{ what: z.literal('message'), provider: id },
          ...{ subject: shortText, body: longText },
        }),
        z.object({ what: z.literal('all'), kind: roundLetterKind }),
      ]),
    }),
    z.object({ rows: z.int() }),
  ),
  /**
   * Reads a sheet of a round that came back, and changes nothing: what each row with an answer says and
   * would change, and which are in doubt. `empty` counts rows that were left as they went out. Fails as
   * `import.inspect` does, and with `unreadable` where the file is no such sheet.
   */
  'round.readSheet': long(
    query(
      'list',
      z.object({ id, file: fileToken, task: id }),
      z.object({
        file: shortText,
        rows: z.array(sheetRowRead).max(2 * MOST_ASKED),
        empty: z.int(),
      }),
    ),
  ),
  /** Renames a round, moves its due day, closes it or opens it again. Fails with `notFound` and `conflict`. */
  'round.change': mutation(
    changedByRounds,
    availabilityRound
      .pick({ id: true, name: true, dueOn: true })
      .extend({ version: z.int().positive(), closed: z.boolean() }),
    roundRow,
  ),
  /** Removes a round; what was answered stays with the people. Fails with `notFound` and `conflict`. */
  'round.remove': mutation(
    changedByRounds,
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /** Who of a query is free when, week by week, one page of people in the order of names. */
  'availability.people': query(
    'person',
    z.object({ ...weeksAsked, offset: z.int().min(0), limit: z.int().min(1).max(500) }),
    z.object({ rows: z.array(availabilityPerson), found: z.int() }),
  ),
  /**
   * How many of a query are free on all days of each week, of everybody and by skill (with those below
   * it), language (at a level or better) or category; groups nobody belongs to are left out.
   */
  'availability.groups': query(
    'person',
    z.object({
      ...weeksAsked,
      by: z.enum(['skill', 'language', 'category']),
      /** What counts as knowing a language. */
      level: cefrLevel.default(1),
      mode: languageMode.default('spoken'),
    }),
    z.object({ everybody: availabilityGroup, groups: z.array(availabilityGroup) }),
  ),
  /**
   * Paints strokes over what a person declared, in their order, and with `confirm` keeps that the record
   * was confirmed today: one change, whatever else of the record it finds. Days no stroke touches stay as
   * they are. Fails with `notFound`, and with `conflict` when somebody changed the record since the version
   * given: strokes can be painted over the newest one as they are.
   */
  'availability.set': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({
      person: id,
      version: z.int().positive(),
      strokes: z.array(availabilityStroke).max(MOST_STROKES),
      confirm: z.boolean(),
    }),
    storedPerson,
  ),
}
