import type { DocumentKind } from '#shared/domain/document.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const keys = {
  letter: 'attached.kindLetter',
  termsOfReference: 'attached.kindTermsOfReference',
  call: 'attached.kindCall',
  evidence: 'attached.kindEvidence',
  approvalNote: 'attached.kindApprovalNote',
  assessmentReport: 'attached.kindAssessmentReport',
  agreement: 'attached.kindAgreement',
  resultsReport: 'attached.kindResultsReport',
  curriculumVitae: 'attached.kindCurriculumVitae',
  certificate: 'attached.kindCertificate',
  other: 'attached.kindOther',
} as const satisfies Record<DocumentKind, TextKey>

/** What a document is to the work. */
export const documentKindWords = (kind: DocumentKind): string => t(keys[kind])
