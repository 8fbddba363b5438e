/**
 * Ids of the kinds of electoral assistance. Source: General Assembly resolution 52/129 and the
 * categories of the Secretary-General's reports and policy directives on electoral assistance.
 */
export const assistanceKinds = [
  'technical-assistance',
  'observation',
  'observer-coordination',
  'national-observers',
  'organization',
  'supervision',
  'verification',
  'certification',
  'expert-panel',
  'needs-assessment',
  'post-election',
  'follow-and-report',
  // Paragraphs 8 and 9: what the High Commissioner for Human Rights and UNDP are asked for.
  'human-rights',
  'governance',
] as const

export type AssistanceKind = (typeof assistanceKinds)[number]
