import type { Database } from '../sqlite.ts'
import { exchangeSql } from './0001-initial/exchange-sql.ts'
import { requestSql } from './0001-initial/request-sql.ts'
import { rosterSql } from './0001-initial/roster-sql.ts'

/** The whole data model. Frozen once released: later changes are migrations of their own. */
export function initial(db: Database): void {
  db.exec(rosterSql)
  db.exec(requestSql)
  db.exec(exchangeSql)
}
