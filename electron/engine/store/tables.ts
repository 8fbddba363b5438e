import type { ExchangeTables } from './tables/exchange-tables.ts'
import type { LetterTables } from './tables/letter-tables.ts'
import type { RequestTables } from './tables/request-tables.ts'
import type { RosterTables } from './tables/roster-tables.ts'

/**
 * Every table of the store. Columns follow shared/domain in snake_case;
 * `from` and `to` are words of SQL, so periods stand in `from_date` and `to_date` (inclusive).
 */
export interface Tables extends RosterTables, RequestTables, LetterTables, ExchangeTables {}
