import { z } from 'zod'
import { id, instant, shortText } from '../domain/common.ts'
import { exchangeRow } from '../domain/exchange.ts'
import { long, mutation, output, query } from './define.ts'
import { fileToken } from './exchange-calls.ts'

export const handOverCalls = {
  /**
   * What left the roster and what came in, apart from lists, newest first, 500 at the most: lists with
   * restricted fields, packages, hand-overs.
   */
  'exchange.list': query('exchange', z.object({}), z.array(exchangeRow)),
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
   * fit the chain (null when all do), `erasedHere` people who were erased on this computer and will be again.
   * Fails with `unreadable`, `tooLarge`, `newerStore`, `diskFull` and `cancelled`; nothing has changed then.
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
      }),
    ),
  ),
}
