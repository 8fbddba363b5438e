import { z } from 'zod'
import { id, instant, requiredText, shortText } from '../domain/common.ts'
import { exchangeContents, exchangeRow } from '../domain/exchange.ts'
import { LONGEST_PASSPHRASE, newPassphrase } from '../domain/passphrase.ts'
import { fieldDifference, sharedEntities, shareState, shareStates } from '../exchange/share-file.ts'
import { phraseSchema } from '../text/index.ts'
import { action, areas, long, mutation, output, query, usesUp } from './define.ts'
import { fileToken } from './exchange-calls.ts'

/**
 * What is handed over: some people, a request with its positions, needs assessments, recommendations and
 * budget, or everything.
 */
const scope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('people'), ids: z.array(id).min(1).max(100_000) }),
  z.object({ kind: z.literal('request'), id }),
  z.object({ kind: z.literal('everything') }),
])
export type ShareScope = z.infer<typeof scope>

/** A record that comes in, and what it is to this roster. */
export const shareRow = z.object({
  entity: z.enum(sharedEntities),
  id: z.string(),
  /** What people call it; empty for somebody who was erased here. */
  label: shortText,
  state: shareState,
  fields: z.array(fieldDifference),
  /** People of this roster a new person may be the same as, and why. */
  alike: z.array(z.object({ person: id, name: shortText, why: z.array(phraseSchema) })),
})
export type ShareRow = z.infer<typeof shareRow>

/** What somebody decided about a record: whether a new one comes in, and whose value stands, field by field. */
export const shareDecision = z.object({
  entity: z.enum(sharedEntities),
  id: z.string().max(300),
  take: z.boolean(),
  /** Fields whose value of theirs is taken; the others stay as they are here. */
  theirs: z.array(shortText).max(100),
})
export type ShareDecision = z.infer<typeof shareDecision>

export const handOverCalls = {
  /**
   * What left the roster and what came in, apart from lists, newest first, 500 at the most: lists with
   * restricted fields, packages, hand-overs, documents. With `of` only what held that record.
   */
  'exchange.list': query(
    'exchange',
    z.object({ of: id.nullable().default(null) }),
    z.array(exchangeRow),
  ),
  /**
   * Writes everything the roster holds as an open, documented archive: a file a table (JSON Lines), a schema
   * each, what it all means. It is not encrypted. That it was written is kept in the history. Fails with
   * `cancelled`, `diskFull`, `readOnly` or `inUse`; no half file is left.
   */
  'export.package': long(
    output(z.object({ to: fileToken, task: id }), z.object({ rows: z.int(), people: z.int() })),
  ),
  /**
   * Makes a roster of such an archive and lays it ready; the present one is kept as a copy. It takes the
   * roster's place with `host.recover`. `changes` are rows of history, `firstBreak` the first that does not
   * fit the chain (null when all do), `erasedHere` people who were erased on this computer and will be again,
   * `anonymousHere` those who were made anonymous and will be again. Fails with `unreadable`, `tooLarge`,
   * `newerStore`, `diskFull` and `cancelled`; nothing has changed then.
   */
  'package.open': long(
    mutation(
      ['backup'],
      z.object({ file: fileToken, task: id }),
      z.object({
        people: z.int(),
        requests: z.int(),
        positions: z.int(),
        candidacies: z.int(),
        providers: z.int(),
        changes: z.int(),
        writtenAt: instant,
        writtenBy: shortText,
        schemaVersion: z.int(),
        firstBreak: z.int().nullable(),
        erasedHere: z.int(),
        anonymousHere: z.int(),
      }),
    ),
  ),
  /** How many of each kind of thing a hand-over would hold. Fails with `notFound`. */
  'share.contents': query(
    'exchange',
    z.object({ scope, candidacies: z.boolean() }),
    exchangeContents,
  ),
  /**
   * Writes part of the roster, or all of it, sealed under a passphrase in the age format: providers and
   * skills that people refer to go with them; deployments, decisions and the history do not. Passport and
   * emergency data only where asked for. That it was written, for whom and what for is kept in the history
   * before the file is there. Fails with `refused` where it would be empty, `notFound`, `cancelled`,
   * `diskFull`, `readOnly` or `inUse`.
   */
  'share.save': long(
    output(
      z.object({
        to: fileToken,
        task: id,
        passphrase: newPassphrase,
        scope,
        candidacies: z.boolean(),
        restricted: z.boolean(),
        counterpart: requiredText,
        purpose: requiredText,
      }),
      z.object({ contents: exchangeContents, bytes: z.int() }),
    ),
  ),
  /** Whether a file is a sealed hand-over, by its first line, and no list. */
  'share.isOne': query('list', z.object({ file: fileToken }), z.object({ share: z.boolean() })),
  /**
   * Opens a hand-over with its passphrase and keeps it at hand for 15 minutes; `again` is true where the same
   * one came in before. Fails with `wrongKey`, `unreadable` (no hand-over, damaged, sealed otherwise, or
   * asking for more work than is done for a stranger's file), `tooLarge`, `newerStore` and `cancelled`.
   */
  'share.unlock': long(
    action(
      z.object({
        file: fileToken,
        task: id,
        passphrase: z.string().min(1).max(LONGEST_PASSPHRASE),
      }),
      z.object({
        at: instant,
        by: shortText,
        counterpart: shortText,
        purpose: shortText,
        restricted: z.boolean(),
        contents: exchangeContents,
        again: z.boolean(),
      }),
    ),
  ),
  /**
   * Dry run: every record of an opened hand-over, compared with the roster as it is; what needs somebody's
   * word first. Writes nothing. Fails with `notFound` where it was let go of, and `cancelled`.
   */
  'share.preview': long(
    query(
      'list',
      z.object({
        file: fileToken,
        task: id,
        only: shareState.nullable(),
        offset: z.int().min(0),
        limit: z.int().min(1).max(500),
      }),
      z.object({
        counts: z.record(z.enum(shareStates), z.int()),
        found: z.int(),
        rows: z.array(shareRow),
      }),
    ),
  ),
  /**
   * Takes an opened hand-over in, in one transaction and one change set that can be undone. Without a
   * decision new records come in, possible duplicates do not, what changed there alone is taken, and
   * conflicts stay as they are here. Fails as `share.preview` does; nothing has changed then.
   */
  'share.apply': usesUp(
    long(
      mutation(
        areas,
        z.object({ file: fileToken, task: id, decisions: z.array(shareDecision).max(500_000) }),
        z.object({ exchange: id, added: exchangeContents, changed: exchangeContents }),
      ),
    ),
    ({ file }) => file,
  ),
  /** Lets go of an opened hand-over that is not going to come in; `closed` is false when there was none. */
  'share.close': action(z.object({ file: fileToken }), z.object({ closed: z.boolean() })),
}
