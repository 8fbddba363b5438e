import type { z } from 'zod'
import { aliasCalls } from './alias-calls.ts'
import { assessmentCalls } from './assessment-calls.ts'
import { recommendationCalls } from './recommendation-calls.ts'
import { budgetCalls } from './budget-calls.ts'
import { documentCalls } from './document-calls.ts'
import { availabilityCalls } from './availability-calls.ts'
import { appCalls } from './app-calls.ts'
import { candidacyCalls } from './candidacy-calls.ts'
import { decisionCalls } from './decision-calls.ts'
import { checklistCalls } from './checklist-calls.ts'
import type { Call } from './define.ts'
import { deploymentCalls } from './deployment-calls.ts'
import { changeCalls } from './change-calls.ts'
import { draftCalls } from './draft-calls.ts'
import { duplicateCalls } from './duplicate-calls.ts'
import { elsewhereCalls, elsewhereHostCalls } from './elsewhere-calls.ts'
import { exchangeCalls } from './exchange-calls.ts'
import { fundCalls } from './fund-calls.ts'
import { handOverCalls } from './hand-over-calls.ts'
import { hostCalls } from './host-calls.ts'
import { correspondenceCalls } from './correspondence-calls.ts'
import { letterCalls } from './letter-calls.ts'
import { manyCalls } from './many-calls.ts'
import { matchCalls } from './match-calls.ts'
import { backupCalls } from './backup-calls.ts'
import { recoveryCalls, recoveryHostCalls } from './recovery-calls.ts'
import { reportCalls } from './report-calls.ts'
import { outgoingCalls } from './outgoing-calls.ts'
import { requestCalls } from './request-calls.ts'
import { providerCalls } from './provider-calls.ts'
import { rosterChoiceCalls } from './roster-choice-calls.ts'
import { retentionCalls } from './retention-calls.ts'
import { rosterCalls } from './roster-calls.ts'
import { teamCalls } from './team-calls.ts'
import { todayCalls } from './today-calls.ts'

/** Every call the engine answers, once. */
export const engineContract = {
  ...appCalls,
  ...recoveryCalls,
  ...backupCalls,
  ...elsewhereCalls,
  ...changeCalls,
  ...rosterCalls,
  ...providerCalls,
  ...availabilityCalls,
  ...manyCalls,
  ...retentionCalls,
  ...reportCalls,
  ...requestCalls,
  ...letterCalls,
  ...deploymentCalls,
  ...candidacyCalls,
  ...checklistCalls,
  ...fundCalls,
  ...budgetCalls,
  ...assessmentCalls,
  ...recommendationCalls,
  ...documentCalls,
  ...correspondenceCalls,
  ...matchCalls,
  ...teamCalls,
  ...todayCalls,
  ...decisionCalls,
  ...outgoingCalls,
  ...exchangeCalls,
  ...handOverCalls,
  ...aliasCalls,
  ...duplicateCalls,
  ...draftCalls,
} as const satisfies Record<string, Call>

/** Every call the host answers, once. */
export const hostContract = {
  ...hostCalls,
  ...recoveryHostCalls,
  ...elsewhereHostCalls,
  ...rosterChoiceCalls,
} as const satisfies Record<string, Call>

/** Every call there is. */
export const contract = { ...engineContract, ...hostContract } as const

export type CallName = keyof typeof contract
export type EngineCallName = keyof typeof engineContract
export type HostCallName = keyof typeof hostContract
/** Calls of the engine that the host completes, and answers itself while the engine cannot. */
export type CompletedByHost = {
  [N in EngineCallName]: (typeof engineContract)[N] extends { readonly completedByHost: true }
    ? N
    : never
}[EngineCallName]

/** What a caller may pass: defaults may be left out. */
export type ParamsOf<N extends CallName> = z.input<(typeof contract)[N]['params']>
/** What a handler gets after validation. */
export type ReadParamsOf<N extends CallName> = z.output<(typeof contract)[N]['params']>
export type ResultOf<N extends CallName> = z.output<(typeof contract)[N]['result']>

/** What is declared of a call, whichever it is. */
export const callOf = (name: CallName): Call => contract[name]

/** True for a name the contract has, of the engine or of the host. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(contract, name)
}
