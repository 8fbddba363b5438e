import { daysBetween } from '#shared/calendar/index.ts'
import {
  builtInItems,
  checklistOf,
  type ClearanceEvidence,
  type DeploymentChecklist,
  isOfRecord,
  itemsWith,
} from '#shared/domain/checklist.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { explainRow } from '#shared/matching/index.ts'
import { type PreparedMatch, prepareMatch } from '#shared/matching/match.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import {
  findChecklistItem,
  listChecklistItems,
  removeChecklistItem,
  saveChecklistItem,
} from '../../store/repositories/checklist-items.ts'
import { changeDeployment, findDeployment } from '../../store/repositories/deployments.ts'
import { measuresOf } from '../../store/repositories/measures.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound, refused } from '../../store/repositories/stored.ts'
import { selectRows, selectValues } from '../../store/statement.ts'
import { everyDayOf } from './deployment-dates.ts'
import { deploymentRowsOf, liveDeploymentRows } from './deployment-rows.ts'
import { contextFor } from './eligibility.ts'

const passports = selectRows<{ id: Id; passportExpiresOn: string | null }, [ids: string]>(
  `SELECT id, passport_expires_on AS passportExpiresOn FROM person
   WHERE id IN (SELECT value FROM json_each(?))`,
)

const settledSomewhere = selectValues<1, [item: string]>(
  `SELECT 1 FROM deployment, json_each(deployment.checks) AS settled
   WHERE settled.value ->> 'item' = ? LIMIT 1`,
)

export const checklistHandlers = {
  'checklist.items': (_params, call) => itemsWith(listChecklistItems(call)),

  'checklist.saveItem': ({ item }, call) => {
    const isBuiltIn = builtInItems.some((each) => each === item.id)
    if (isBuiltIn !== (item.name === null)) throw refused('itemName')
    saveChecklistItem(call, item)
    call.describe(phrase('changes.checklistChanged'))
    return item
  },

  'checklist.removeItem': ({ id }, call) => {
    const item = expectFound(findChecklistItem(call, id), 'checklistItem')
    if (settledSomewhere.get(call.sqlite, id) !== undefined) throw refused('itemSettled')
    removeChecklistItem(call, item)
    call.describe(phrase('changes.checklistChanged'))
    return { removed: id }
  },

  'checklist.list': async ({ request, deployment, onlyMissing }, call) => {
    const rows =
      deployment === null
        ? liveDeploymentRows(call, { request, person: null, position: null })
        : deploymentRowsOf(call, [deployment])
    const lists = await checklistsOf(call, rows)
    return onlyMissing ? lists.filter(({ missing }) => missing > 0) : lists
  },

  'checklist.settle': ({ deployments, item: id, state }, call) => {
    const item = itemsWith(listChecklistItems(call)).find((each) => each.id === id)
    const { id: known } = expectFound(item, 'checklistItem')
    if (isOfRecord(known) && state === 'done') throw refused('itemOfRecord')
    let changed = 0
    for (const of of new Set(deployments)) {
      const before = expectFound(findDeployment(call, of), 'deployment')
      const stood = before.checks.find((check) => check.item === known)
      if ((stood?.state ?? null) === state) continue
      const others = before.checks.filter((check) => check.item !== known)
      const checks =
        state === null ? others : [...others, { item: known, state, by: call.user, at: call.now }]
      changeDeployment(call, before, { ...before, checks })
      changed += 1
    }
    call.describe(phrase('changes.checklistSettled', { deployments: changed }))
    return { changed }
  },
} satisfies Handlers<
  | 'checklist.items'
  | 'checklist.saveItem'
  | 'checklist.removeItem'
  | 'checklist.list'
  | 'checklist.settle'
>

/** The checklists of some deployments, each against the items of the office and the record of its person. */
async function checklistsOf(
  call: CallContext,
  rows: readonly DeploymentRow[],
): Promise<DeploymentChecklist[]> {
  const items = itemsWith(listChecklistItems(call))
  const { passportMonths } = measuresOf(call)
  const expiries = new Map(
    passports
      .all(call.sqlite, JSON.stringify(rows.map(({ person }) => person)))
      .map((person) => [person.id, person]),
  )
  const clearancesOf = await judgeOfClearances(call)
  const positions = new Map<Id, StoredPosition | null>()
  return rows.flatMap((row): DeploymentChecklist[] => {
    let position = positions.get(row.position)
    if (position === undefined)
      positions.set(row.position, (position = findPosition(call, row.position)))
    const person = expiries.get(row.person)
    if (position === null || person === undefined) return []
    const lines = checklistOf(items, {
      ...{ position, person, to: row.to, passportMonths, checks: row.checks },
      clearances: clearancesOf(position, row),
    })
    const { id, personName, nativeName, positionTitle, request, requestTitle } = row
    const { from, to, status } = row
    return [
      {
        deployment: {
          ...{ id, person: row.person, personName, nativeName, position: row.position },
          ...{ positionTitle, request, requestTitle, from, to, status },
        },
        lines,
        missing: lines.filter(({ state }) => state === 'missing').length,
        daysLeft: daysBetween(call.today, from),
      },
    ]
  })
}

/** Clearances that positions ask, judged by the rule of every match for the days of a deployment. */
async function judgeOfClearances(
  call: CallContext,
): Promise<(position: StoredPosition, row: DeploymentRow) => ClearanceEvidence> {
  const columns = await call.roster.columns()
  const prepared = new Map<string, PreparedMatch>()
  return (position, { person, from, to }) => {
    const requirements = position.requirements.filter(
      ({ kind, strength }) => kind === 'clearance' && strength === 'must',
    )
    const row = columns.rowOf.get(person)
    if (requirements.length === 0 || row === undefined) return []
    const key = `${position.id} ${from} ${to}`
    let match = prepared.get(key)
    if (match === undefined) {
      const draft = { ...everyDayOf(position, { from, to }), requirements }
      match = prepareMatch(columns, contextFor(call, position, [], draft))
      prepared.set(key, match)
    }
    const asked = new Set(requirements.map(({ id }) => id))
    return explainRow(match, row)
      .results.filter(({ key: criterion }) => asked.has(criterion))
      .map(({ verdict, evidence }) => ({ met: verdict === 'met', evidence }))
  }
}
