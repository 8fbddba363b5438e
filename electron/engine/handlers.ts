import { type EngineCallName, engineContract } from '#shared/contract/contract.ts'
import type { Handlers } from './call-context.ts'
import type { EngineParts } from './engine-parts.ts'
import { aliasHandlers } from './services/lists/aliases.ts'
import { appHandlers } from './services/app/app.ts'
import { assessmentHandlers } from './services/assessment.ts'
import { availabilityHandlers } from './services/availability/availability.ts'
import { roundHandlers } from './services/availability/rounds.ts'
import { whoIsFreeHandlers } from './services/availability/who-is-free.ts'
import { backupHandlers } from './services/app/backup.ts'
import { changeHandlers } from './services/changes/changes.ts'
import { checklistHandlers } from './services/staffing/checklist.ts'
import { evaluationHandlers } from './services/staffing/evaluations.ts'
import { budgetHandlers } from './services/staffing/budgets.ts'
import { fundHandlers } from './services/staffing/funds.ts'
import { candidacyHandlers } from './services/staffing/candidacy.ts'
import { decisionHandlers } from './services/staffing/decisions.ts'
import { deploymentHandlers } from './services/staffing/deployment.ts'
import { layoutHandlers } from './services/outgoing/layouts.ts'
import { outgoingHandlers } from './services/outgoing/outgoing.ts'
import { duplicateHandlers } from './services/duplicates/duplicates.ts'
import { draftHandlers } from './services/changes/drafts.ts'
import { documentHandlers } from './services/document.ts'
import { erasureHandlers } from './services/roster/erase-person.ts'
import { namedElsewhereHandlers } from './services/roster/named-elsewhere.ts'
import { exportHandlers } from './services/exports/export.ts'
import { handOverHandlers } from './services/hand-over/hand-over.ts'
import { historyHandlers } from './services/history.ts'
import { importHandlers } from './services/lists/import.ts'
import { moveHandlers } from './services/staffing/move-candidacies.ts'
import { reserveHandlers } from './services/staffing/reserves.ts'
import { askHandlers } from './services/letters/asks.ts'
import { candidateNoteHandlers } from './services/letters/candidate-notes.ts'
import { letterHandlers } from './services/letters/letters.ts'
import { manyHandlers } from './services/many/many.ts'
import { matchHandlers } from './services/match/match.ts'
import { newRequestHandlers } from './services/new-request.ts'
import { copyHandlers } from './services/app/copies.ts'
import { elsewhereHandlers } from './services/app/elsewhere.ts'
import { recoveryHandlers } from './services/app/recovery.ts'
import { packageHandlers } from './services/exports/package.ts'
import { measuresHandlers } from './services/measures.ts'
import { personHandlers } from './services/roster/person.ts'
import { savedSearchHandlers } from './services/roster/saved-searches.ts'
import { positionHandlers } from './services/position.ts'
import { promiseHandlers } from './services/staffing/promise.ts'
import { providerHandlers } from './services/providers/provider.ts'
import { recommendationHandlers } from './services/recommendation.ts'
import { reportHandlers } from './services/reports/reports.ts'
import { requestHandlers } from './services/request.ts'
import { retentionHandlers } from './services/retention/retention.ts'
import { rosterHandlers } from './services/roster/roster.ts'
import { skillHandlers } from './services/skill.ts'
import { taskHandlers } from './services/task.ts'
import { todayHandlers } from './services/today/today.ts'
import { teamHandlers } from './services/team/team.ts'

/** A handler for every call of the engine's contract: one that is missing does not compile. */
export type Registry = Handlers<EngineCallName>

export function createHandlers(parts: EngineParts): Registry {
  return {
    ...aliasHandlers,
    ...appHandlers(parts),
    ...assessmentHandlers,
    ...recommendationHandlers,
    ...availabilityHandlers,
    ...whoIsFreeHandlers,
    ...roundHandlers,
    ...backupHandlers(parts),
    ...copyHandlers(parts),
    ...elsewhereHandlers(parts),
    ...candidacyHandlers,
    ...moveHandlers,
    ...reserveHandlers,
    ...letterHandlers,
    ...askHandlers,
    ...candidateNoteHandlers,
    ...changeHandlers,
    ...checklistHandlers,
    ...decisionHandlers,
    ...deploymentHandlers,
    ...documentHandlers,
    ...draftHandlers,
    ...duplicateHandlers,
    ...erasureHandlers(parts),
    ...namedElsewhereHandlers,
    ...evaluationHandlers,
    ...exportHandlers,
    ...fundHandlers,
    ...budgetHandlers,
    ...handOverHandlers(parts),
    ...historyHandlers,
    ...importHandlers(parts),
    ...manyHandlers,
    ...matchHandlers,
    ...measuresHandlers,
    ...newRequestHandlers,
    ...layoutHandlers,
    ...outgoingHandlers,
    ...packageHandlers(parts),
    ...personHandlers,
    ...savedSearchHandlers,
    ...positionHandlers,
    ...promiseHandlers,
    ...providerHandlers,
    ...recoveryHandlers(parts),
    ...reportHandlers,
    ...requestHandlers,
    ...retentionHandlers,
    ...rosterHandlers,
    ...skillHandlers,
    ...taskHandlers(parts),
    ...teamHandlers,
    ...todayHandlers,
  }
}

/**
 * Throws when a call of the contract has no handler or a handler no call: what the types promise
 * holds for the running program too (a bundle may mix versions).
 */
export function checkRegistry(handlers: Readonly<Record<string, unknown>>): void {
  const asked = Object.keys(engineContract)
  const missing = asked.filter((name) => typeof handlers[name] !== 'function')
  const strange = Object.keys(handlers).filter((name) => !Object.hasOwn(engineContract, name))
  if (missing.length > 0 || strange.length > 0)
    throw new Error(
      `handlers and contract do not fit: missing [${missing.join(', ')}], not in the contract [${strange.join(', ')}]`,
    )
}
