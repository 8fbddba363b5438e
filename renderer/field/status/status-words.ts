import {
  candidacyStatusPhrase,
  isRequestStatus,
  requestStatusPhrase,
} from '#shared/domain/status-phrases.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Precondition, RequestStatus } from '#shared/domain/request.ts'
import { t, type TextKey, words } from '#renderer/text/text.ts'
import type { BadgeTone } from '#renderer/ui/Badge.tsx'

/** The name of a step of a request. */
export const requestStatusWords = (status: RequestStatus): string =>
  words(requestStatusPhrase(status))

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

/** The step of a status event in words; an unknown one as it is written. */
export const stepWords = (status: string): string =>
  isRequestStatus(status) ? requestStatusWords(status) : status

/** The name of a step of a candidacy. */
export const candidacyWords = (status: CandidacyStatus): string =>
  words(candidacyStatusPhrase(status))

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
