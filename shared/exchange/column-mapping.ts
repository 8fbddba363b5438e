import { z } from 'zod'
import { formScales } from '../catalogue/index.ts'
import { shortText } from '../domain/common.ts'
import { levelScales } from '../domain/language.ts'
import { phraseSchema } from '../text/index.ts'

/** How day and month stand in a column of dates written as text. */
export const dateOrder = z.enum(['dmy', 'mdy', 'ymd'])

/**
 * What moments of programs stand for in a column of days: the day that began then east of Greenwich, or the
 * day as it is written.
 */
export const instantReading = z.enum(['east', 'written'])
export type InstantReading = z.infer<typeof instantReading>

/** The scale that the levels of a column are written in: one that records keep, or steps of forms. */
export const columnScale = z.enum([...levelScales, ...formScales])
export type ColumnScale = z.infer<typeof columnScale>

/** Which part of a whole name comes first, where neither a comma nor capitals say it. */
export const nameOrder = z.enum(['givenFirst', 'familyFirst'])
export type NameOrder = z.infer<typeof nameOrder>

/**
 * What a column may do to people who are on the roster already: its values take the place of ours, ours
 * stay, or it fills what is empty.
 */
export const knownChoice = z.enum(['theirs', 'fill', 'ours'])
export type KnownChoice = z.infer<typeof knownChoice>

/** A column of the file and the field it fills; null is left out. */
export const columnMapping = z.object({
  column: z.int().min(0),
  header: shortText,
  field: shortText.nullable(),
  dateOrder: dateOrder.nullable(),
  /** Of a column of days with moments that may be either; left out of any other. */
  instants: instantReading.exactOptional(),
  /** Of a column of levels; null where every cell says its scale itself. */
  scale: columnScale.nullable(),
  /** Left out, its values take the place of ours. */
  known: knownChoice.exactOptional(),
})
export type ColumnMapping = z.infer<typeof columnMapping>

/**
 * How far a proposal can be trusted: header and values agree; one of them says it and nothing speaks
 * against it; somebody should look.
 */
export const certainty = z.enum(['sure', 'likely', 'unsure'])
export type Certainty = z.infer<typeof certainty>

/** Why a column was taken for what its mapping says, or left out. */
export const columnProposal = z.object({
  column: z.int().min(0),
  certainty,
  why: phraseSchema,
})
export type ColumnProposal = z.infer<typeof columnProposal>
