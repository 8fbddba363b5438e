import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Offers that hold on a day: made, not withdrawn, not run out. */
export function offersValidOn(db: Kysely<Tables>, day: string) {
  return db
    .selectFrom('offer')
    .where((where) =>
      where.and([
        where.or([where('offered_on', 'is', null), where('offered_on', '<=', day)]),
        where.or([where('withdrawn_on', 'is', null), where('withdrawn_on', '>', day)]),
        where.or([where('valid_until', 'is', null), where('valid_until', '>=', day)]),
      ]),
    )
}
