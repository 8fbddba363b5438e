import type { ContributionRow } from '#shared/contract/fund-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  balancesOf,
  type Contribution,
  type DeploymentCost,
  deploymentCost,
  type StoredContribution,
} from '#shared/domain/fund.ts'
import { phrase } from '#shared/text/index.ts'
import { z } from 'zod'
import type { CallContext, Handlers } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import type { Reading } from '../../store/access.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
import {
  changeContribution,
  changeFund,
  findContribution,
  findFund,
  insertContribution,
  insertFund,
  listContributions,
  listFunds,
  removeContribution,
  removeFund,
} from '../../store/repositories/funds.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound, expectNew, expectVersion, refused } from '../../store/repositories/stored.ts'
import { selectRows } from '../../store/statement.ts'

const costsOf = selectRows<{ costs: string; status: string }, [of: { request: Id | null }]>(
  `SELECT deployment.costs, deployment.status FROM deployment
   JOIN position ON position.id = deployment.position
   WHERE deployment.costs <> '[]' AND (@request IS NULL OR position.request = @request)`,
)

/** Funds, what came into them, and what deployments cost. */
export const fundHandlers = {
  'fund.list': (_params, call) => {
    const costs = listCosts(call, null)
    const all = listContributions(call, {})
    return listFunds(call).map((fund) => {
      const given = all.filter((each) => each.fund === fund.id)
      return {
        ...fund,
        balances: balancesOf(
          given,
          costs.filter((cost) => cost.fund === fund.id),
        ),
        contributions: given.length,
      }
    })
  },

  'fund.save': ({ fund, version }, call) => {
    const before = findFund(call, fund.id)
    if (version === null) {
      expectNew(before, 'fund')
      insertFund(call, fund)
    } else {
      const stored = expectFound(before, 'fund')
      expectVersion(call, 'fund', stored, version)
      changeFund(call, stored, fund)
    }
    call.describe(phrase('changes.fundChanged', { name: fund.name }))
    return expectFound(findFund(call, fund.id), 'fund')
  },

  'fund.remove': ({ id, version }, call) => {
    const stored = expectFound(findFund(call, id), 'fund')
    expectVersion(call, 'fund', stored, version)
    const isUsed =
      listContributions(call, { fund: id }).length > 0 ||
      listCosts(call, null).some((cost) => cost.fund === id)
    if (isUsed) throw refused('fundUsed')
    removeFund(call, stored)
    call.describe(phrase('changes.fundChanged', { name: stored.name }))
    return { removed: id }
  },

  'contribution.list': (of, call) => contributionRows(call, listContributions(call, of)),

  'contribution.save': ({ contribution, version }, call) => {
    const fund = expectFound(findFund(call, contribution.fund), 'fund')
    refuseContribution(call, contribution)
    const before = findContribution(call, contribution.id)
    if (version === null) {
      expectNew(before, 'contribution')
      insertContribution(call, contribution)
    } else {
      const stored = expectFound(before, 'contribution')
      expectVersion(call, 'contribution', stored, version)
      changeContribution(call, stored, contribution)
    }
    call.describe(phrase('changes.contributionChanged', { name: fund.name }))
    return expectFound(findContribution(call, contribution.id), 'contribution')
  },

  'contribution.remove': ({ id, version }, call) => {
    const stored = expectFound(findContribution(call, id), 'contribution')
    expectVersion(call, 'contribution', stored, version)
    const { name } = expectFound(findFund(call, stored.fund), 'fund')
    removeContribution(call, stored)
    call.describe(phrase('changes.contributionChanged', { name }))
    return { removed: id }
  },

  'funding.ofRequest': ({ request }, call) => {
    const costs = listCosts(call, request)
    const given = listContributions(call, { request })
    const names = new Map(listFunds(call).map(({ id, name }) => [id, name]))
    const used = new Set<Id | null>([
      ...given.map(({ fund }) => fund),
      ...costs.map(({ fund }) => fund),
    ])
    return [...used].map((fund) => ({
      fund,
      name: fund === null ? null : (names.get(fund) ?? ''),
      balances: balancesOf(
        given.filter((each) => each.fund === fund),
        costs.filter((cost) => cost.fund === fund),
      ),
    }))
  },

  'deployment.setCosts': ({ deployments, costs }, call) => {
    let changed = 0
    for (const id of new Set(deployments)) {
      const before = expectFound(findDeployment(call, id), 'deployment')
      for (const { fund } of costs) if (fund !== null) expectFound(findFund(call, fund), 'fund')
      changeDeployment(call, before, { ...before, costs })
      changed += 1
    }
    call.describe(phrase('changes.costsChanged', { deployments: changed }))
    return { changed }
  },
} satisfies Handlers<
  | 'fund.list'
  | 'fund.save'
  | 'fund.remove'
  | 'contribution.list'
  | 'contribution.save'
  | 'contribution.remove'
  | 'funding.ofRequest'
  | 'deployment.setCosts'
>

/** Costs of the deployments of a request, or of all; what was only planned of a cancelled one is none. */
export function listCosts({ sqlite }: Reading, request: Id | null): DeploymentCost[] {
  return costsOf.all(sqlite, { request }).flatMap(({ costs, status }) =>
    z
      .array(deploymentCost)
      .parse(JSON.parse(costs))
      .map((cost) => (status === 'cancelled' ? { ...cost, planned: null } : cost)),
  )
}

function refuseContribution(call: CallContext, of: Contribution): void {
  const problems = [
    ...(of.provider === null && (of.contributor ?? '') === ''
      ? [{ field: 'contribution.contributor', message: phrase('problems.required') }]
      : []),
    ...(of.receivedOn !== null && of.receivedOn < of.pledgedOn
      ? [{ field: 'contribution.receivedOn', message: phrase('problems.beforePledged') }]
      : []),
    ...(of.position !== null && findPosition(call, of.position)?.request !== of.request
      ? [{ field: 'contribution.position', message: phrase('problems.goneFromRoster') }]
      : []),
  ]
  if (problems.length > 0) throw expectedFailure('invalid', 'valuesClash', undefined, problems)
}

function contributionRows(call: Reading, rows: readonly StoredContribution[]): ContributionRow[] {
  const providers = providersOf(call.sqlite)
  const funds = new Map(listFunds(call).map(({ id, name }) => [id, name]))
  return rows.map((row) => ({
    ...row,
    from: (row.provider === null ? row.contributor : providers.get(row.provider)?.name) ?? '',
    fundName: funds.get(row.fund) ?? '',
    requestTitle: row.request === null ? null : (findRequest(call, row.request)?.title ?? null),
    positionTitle: row.position === null ? null : (findPosition(call, row.position)?.title ?? null),
  }))
}
