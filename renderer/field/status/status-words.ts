import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Precondition, RequestStatus } from '#shared/domain/request.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import type { BadgeTone } from '#renderer/ui/Badge.tsx'

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

/** The name of a step of a request. */
export const requestStatusWords = (status: RequestStatus): string => t(requestKeys[status])

/** The colour of a step: under way, done or ended. */
export const requestStatusTone = (status: RequestStatus): BadgeTone => {
  switch (status) {
    case 'received':
    case 'underReview':
    case 'needsAssessment':
      return 'unknown'
    case 'approved':
    case 'staffing':
      return 'accent'
    case 'staffed':
    case 'inTheField':
      return 'met'
    case 'closed':
      return 'plain'
    case 'declined':
    case 'withdrawn':
    case 'stoodDown':
      return 'not'
  }
}

const isRequestStatus = (status: string): status is RequestStatus =>
  Object.hasOwn(requestKeys, status)

/** The step of a status event in words; an unknown one as it is written. */
export const stepWords = (status: string): string =>
  isRequestStatus(status) ? requestStatusWords(status) : status

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

/** The name of a step of a candidacy. */
export const candidacyWords = (status: CandidacyStatus): string => t(candidacyKeys[status])

export const candidacyTone = (status: CandidacyStatus): BadgeTone => {
  switch (status) {
    case 'considered':
      return 'plain'
    case 'shortlisted':
    case 'availabilityAsked':
    case 'confirmedAvailable':
    case 'nominated':
      return 'accent'
    case 'selected':
      return 'met'
    case 'reserve':
      return 'unknown'
    case 'notSelected':
    case 'declined':
    case 'withdrawn':
      return 'not'
  }
}

const preconditionKeys = {
  adequateTime: 'requests.preconditionAdequateTime',
  freeAndFair: 'requests.preconditionFreeAndFair',
  reporting: 'requests.preconditionReporting',
} as const satisfies Record<Precondition['kind'], TextKey>

/** The name of a precondition of resolution 52/129, paragraph 4. */
export const preconditionWords = (kind: Precondition['kind']): string => t(preconditionKeys[kind])
