import type { Database } from '../sqlite.ts'
import { initial } from './0001-initial.ts'
import { search } from './0002-search.ts'
import { retention } from './0003-retention.ts'
import { secondNativeName } from './0004-second-native-name.ts'
import { changeSets } from './0005-change-sets.ts'
import { asideQuestions } from './0006-aside-questions.ts'
import { precision } from './0007-precision.ts'
import { decisions } from './0008-decisions.ts'
import { rowIds } from './0009-row-ids.ts'
import { unknownKind } from './0010-unknown-kind.ts'
import { exchanges } from './0011-exchanges.ts'
import { importDesk } from './0012-import-desk.ts'
import { mergedPeople } from './0013-merged-people.ts'
import { declinedValues } from './0014-declined-values.ts'
import { ownMeasures } from './0015-measures.ts'
import { deploymentDetails } from './0016-deployment-details.ts'
import { noDuplicateKeys } from './0017-no-duplicate-keys.ts'
import { candidacyRemarks } from './0018-candidacy-remarks.ts'
import { teamRules } from './0019-team-rules.ts'
import { funds } from './0020-funds.ts'
import { requestRecords } from './0021-request-records.ts'
import { letters } from './0022-letters.ts'
import { providerRecords } from './0023-provider-records.ts'
import { searchContacts } from './0024-search-contacts.ts'
import { historyKinds } from './0025-history-kinds.ts'
import { drafts } from './0026-drafts.ts'
import { indexWhatChanged } from './0027-index-what-changed.ts'
import { finding } from './0028-finding.ts'
import { historyRemoved } from './0029-history-removed.ts'
import { limits } from './0030-limits.ts'
import { availabilityRounds } from './0031-availability-rounds.ts'
import { reservePlaces } from './0032-reserve-places.ts'
import { tags } from './0033-tags.ts'
import { formerNames } from './0034-former-names.ts'
import { passportMonths } from './0035-passport-months.ts'
import { recommendations } from './0036-recommendations.ts'
import { budgets } from './0037-budgets.ts'
import { searchParts } from './0038-search-parts.ts'
import { orderIndexes } from './0039-order-indexes.ts'
import { formerNameOrder } from './0040-former-name-order.ts'
import { ordersOfDays } from './0041-orders-of-days.ts'
import { backupDays } from './0042-backup-days.ts'

/**
 * One step of the schema. Runs inside the transaction of the upgrade: it must not begin or commit,
 * and must not use `statement.ts` (whose statements are those of the newest schema, not of the step).
 */
export type Migration = (db: Database) => void

/** Every step in order; the store's `user_version` is how many of them it has seen. */
export const migrations: readonly Migration[] = [
  initial,
  search,
  retention,
  secondNativeName,
  changeSets,
  asideQuestions,
  precision,
  decisions,
  rowIds,
  unknownKind,
  exchanges,
  importDesk,
  mergedPeople,
  declinedValues,
  ownMeasures,
  deploymentDetails,
  noDuplicateKeys,
  candidacyRemarks,
  teamRules,
  funds,
  requestRecords,
  letters,
  providerRecords,
  searchContacts,
  historyKinds,
  drafts,
  indexWhatChanged,
  finding,
  historyRemoved,
  limits,
  availabilityRounds,
  reservePlaces,
  tags,
  formerNames,
  passportMonths,
  recommendations,
  budgets,
  searchParts,
  orderIndexes,
  formerNameOrder,
  ordersOfDays,
  backupDays,
]
