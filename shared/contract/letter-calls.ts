import { z } from 'zod'
import { dateOnly } from '../calendar/index.ts'
import { id, requiredText, shortText } from '../domain/common.ts'
import { position, storedPosition } from '../domain/position.ts'
import { positionTemplate, storedPositionTemplate } from '../domain/position-template.ts'
import { request, storedRequest } from '../domain/request.ts'
import { requirement } from '../domain/requirement.ts'
import { LONGEST_LETTER } from '../letter/index.ts'
import { fileToken } from './exchange-calls.ts'
import { long, mutation, query } from './define.ts'

/** Positions one request is created with, at most. */
const MOST_POSITIONS = 100

export const letterCalls = {
  /**
   * The text of a letter in a file: a document of Word, a PDF document, an e-mail or plain text, as far as it
   * is read; `cut` where there is more. Fails with `unreadable` (another kind of file, damaged, protected, without text) and
   * `tooLarge`, each with what to do, and with `cancelled`.
   */
  'letter.open': long(
    query(
      'list',
      z.object({ file: fileToken, task: id }),
      z.object({ name: shortText, text: z.string().max(LONGEST_LETTER), cut: z.boolean() }),
    ),
  ),
  /**
   * Creates a request with its positions as one change. `letter` is what it was read from, kept as its
   * document: the file where it came in one, else the text. Fails as `request.save` and `position.save` do, with nothing written.
   */
  'request.create': mutation(
    ['request', 'match', 'document', 'history', 'app'],
    z.object({
      request,
      positions: z.array(position).max(MOST_POSITIONS),
      letter: z
        .object({
          name: requiredText,
          text: z.string().min(1).max(LONGEST_LETTER),
          /** The day it bears. */
          datedOn: dateOnly.nullable(),
          file: fileToken.nullable(),
        })
        .nullable()
        .default(null),
    }),
    storedRequest,
  ),
  /**
   * Asks the same of several positions as one change: each gets the requirements that it does not ask yet.
   * `changed` counts the positions that differ now. Fails with `notFound`.
   */
  'position.askAlso': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({
      positions: z.array(id).min(1).max(MOST_POSITIONS),
      requirements: z.array(requirement).min(1).max(100),
    }),
    z.object({ changed: z.int(), positions: z.array(storedPosition) }),
  ),
  /** The office's own library of positions, those retired among them, by title. */
  'positionTemplate.list': query('request', z.object({}), z.array(storedPositionTemplate)),
  /**
   * Adds (version null) or changes a position of the office's own library; one that is retired is no longer
   * offered. Positions made from it stay as they are. Fails with `conflict` and `notFound`.
   */
  'positionTemplate.save': mutation(
    ['request', 'history'],
    z.object({ template: positionTemplate, version: z.int().positive().nullable() }),
    storedPositionTemplate,
  ),
}
