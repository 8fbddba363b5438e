import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Contribution, Fund, StoredContribution, StoredFund } from '#shared/domain/fund.ts'
import type { Reading, Writing } from '../access.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { ContributionTable, FundTable } from '../tables/request-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { stampsOf } from './person-row.ts'
import { flagOf, newStamps, nextStamps } from './stored.ts'

type FundRecord = Selectable<FundTable>
type ContributionRecord = Selectable<ContributionTable>

const funds = selectRows<FundRecord>('SELECT * FROM fund ORDER BY name COLLATE NOCASE, id')
const fundById = selectRows<FundRecord, [id: Id]>('SELECT * FROM fund WHERE id = ?')
const fundRemoval = changeRows<[id: Id]>('DELETE FROM fund WHERE id = ?')

const contributions = selectRows<
  ContributionRecord,
  [of: { fund: Id | null; provider: Id | null; request: Id | null }]
>(
  `SELECT * FROM contribution
   WHERE (@fund IS NULL OR fund = @fund) AND (@provider IS NULL OR provider = @provider)
     AND (@request IS NULL OR request = @request)
   ORDER BY pledged_on DESC, id`,
)
const contributionById = selectRows<ContributionRecord, [id: Id]>(
  'SELECT * FROM contribution WHERE id = ?',
)
const contributionRemoval = changeRows<[id: Id]>('DELETE FROM contribution WHERE id = ?')

/** Every fund by name. */
export function listFunds({ sqlite }: Reading): StoredFund[] {
  return funds.all(sqlite).map(fromFundRow)
}

export function findFund({ sqlite }: Reading, id: Id): StoredFund | null {
  const row = fundById.get(sqlite, id)
  return row === undefined ? null : fromFundRow(row)
}

export function insertFund(call: Writing, fund: Fund, stamps: Stamps = newStamps(call)): void {
  insertRow(call.sqlite, 'fund', { ...toFundRow(fund), ...stamps })
  recordHistory(call, 'fund', fund.id, null, fund)
}

export function changeFund(call: Writing, before: StoredFund, after: Fund): void {
  if (!recordHistory(call, 'fund', after.id, before, after)) return
  updateRow(call.sqlite, 'fund', { ...toFundRow(after), ...nextStamps(call, before) })
}

export function removeFund(call: Writing, fund: StoredFund): void {
  recordHistory(call, 'fund', fund.id, fund, null)
  fundRemoval.run(call.sqlite, fund.id)
}

/** Contributions to a fund, of a provider, for a request, or all (all null), the newest pledge first. */
export function listContributions(
  { sqlite }: Reading,
  of: { readonly fund?: Id | null; readonly provider?: Id | null; readonly request?: Id | null },
): StoredContribution[] {
  return contributions
    .all(sqlite, { fund: null, provider: null, request: null, ...of })
    .map(fromContributionRow)
}

export function findContribution({ sqlite }: Reading, id: Id): StoredContribution | null {
  const row = contributionById.get(sqlite, id)
  return row === undefined ? null : fromContributionRow(row)
}

export function insertContribution(
  call: Writing,
  contribution: Contribution,
  stamps: Stamps = newStamps(call),
): void {
  insertRow(call.sqlite, 'contribution', { ...toContributionRow(contribution), ...stamps })
  recordHistory(call, 'contribution', contribution.id, null, contribution)
}

export function changeContribution(
  call: Writing,
  before: StoredContribution,
  after: Contribution,
): void {
  if (!recordHistory(call, 'contribution', after.id, before, after)) return
  updateRow(call.sqlite, 'contribution', {
    ...toContributionRow(after),
    ...nextStamps(call, before),
  })
}

export function removeContribution(call: Writing, contribution: StoredContribution): void {
  recordHistory(call, 'contribution', contribution.id, contribution, null)
  contributionRemoval.run(call.sqlite, contribution.id)
}

const toFundRow = ({ id, name, notes, closed }: Fund) => ({
  ...{ id, name, notes },
  closed: flagOf(closed),
})

const fromFundRow = (row: FundRecord): StoredFund => ({
  ...{ id: row.id, name: row.name, notes: row.notes, closed: row.closed === 1 },
  ...stampsOf(row),
})

const toContributionRow = (of: Contribution) => ({
  ...{ id: of.id, fund: of.fund, provider: of.provider, contributor: of.contributor },
  ...{ amount: of.amount, currency: of.currency },
  ...{ pledged_on: of.pledgedOn, received_on: of.receivedOn },
  ...{ request: of.request, position: of.position, notes: of.notes },
})

const fromContributionRow = (row: ContributionRecord): StoredContribution => ({
  ...{ id: row.id, fund: row.fund, provider: row.provider, contributor: row.contributor },
  ...{ amount: row.amount, currency: row.currency },
  ...{ pledgedOn: row.pledged_on, receivedOn: row.received_on },
  ...{ request: row.request, position: row.position, notes: row.notes },
  ...stampsOf(row),
})
