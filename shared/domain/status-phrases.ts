import type { FollowUp } from './recommendation.ts'
import { type Phrase, phrase, type TextKey } from '../text/phrase.ts'
import type { CandidacyStatus } from './candidacy.ts'
import type { DecisionKind } from './decision.ts'
import type { DeploymentStatus } from './deployment.ts'
import { type RequestStatus, requestStatuses } from './request.ts'

const requestKeys = {
  received: 'requests.statusReceived',
  underReview: 'requests.statusUnderReview',
  needsAssessment: 'requests.statusNeedsAssessment',
  approved: 'requests.statusApproved',
  staffing: 'requests.statusStaffing',
  staffed: 'requests.statusStaffed',
  inTheField: 'requests.statusInTheField',
  closed: 'requests.statusClosed',
  declined: 'requests.statusDeclined',
  withdrawn: 'requests.statusWithdrawn',
  stoodDown: 'requests.statusStoodDown',
} as const satisfies Record<RequestStatus, TextKey>

const candidacyKeys = {
  considered: 'requests.candidacyConsidered',
  shortlisted: 'requests.candidacyShortlisted',
  availabilityAsked: 'requests.candidacyAvailabilityAsked',
  confirmedAvailable: 'requests.candidacyConfirmedAvailable',
  nominated: 'requests.candidacyNominated',
  selected: 'requests.candidacySelected',
  reserve: 'requests.candidacyReserve',
  notSelected: 'requests.candidacyNotSelected',
  declined: 'requests.candidacyDeclined',
  withdrawn: 'requests.candidacyWithdrawn',
} as const satisfies Record<CandidacyStatus, TextKey>

const deploymentKeys = {
  planned: 'deployments.statusPlanned',
  deployed: 'deployments.statusDeployed',
  completed: 'deployments.statusCompleted',
  curtailed: 'deployments.statusCurtailed',
  cancelled: 'deployments.statusCancelled',
} as const satisfies Record<DeploymentStatus, TextKey>

/** The name of a step of a request. */
export function requestStatusPhrase(status: RequestStatus): Phrase {
  return phrase(requestKeys[status])
}

/** Whether a text is the code of a status of a request, as events and the history keep it. */
export function isRequestStatus(status: string): status is RequestStatus {
  return requestStatuses.some((each) => each === status)
}

/** The name of a step of a candidacy. */
export function candidacyStatusPhrase(status: CandidacyStatus): Phrase {
  return phrase(candidacyKeys[status])
}

/** The name of a step of a deployment. */
export function deploymentStatusPhrase(status: DeploymentStatus): Phrase {
  return phrase(deploymentKeys[status])
}

/** What a decision was. */
export function decisionKindPhrase(kind: DecisionKind): Phrase {
  return phrase('decisions.kind', { kind })
}

/** What became of a recommendation, in words. */
export function followUpPhrase(followUp: FollowUp): Phrase {
  return phrase('recommendations.state', { followUp })
}
