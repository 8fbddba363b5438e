/**
 * Kinds of electoral assistance. Source: General Assembly resolution 52/129 and the categories of
 * the Secretary-General's reports and policy directives on electoral assistance.
 */
export const assistanceKinds = [
  { id: 'technical-assistance', name: 'Technical assistance' },
  { id: 'observation', name: 'Observation' },
  { id: 'observer-coordination', name: 'Coordination and support of international observers' },
  { id: 'national-observers', name: 'Support to national observers' },
  { id: 'organization', name: 'Organization and conduct' },
  { id: 'supervision', name: 'Supervision' },
  { id: 'verification', name: 'Verification' },
  { id: 'certification', name: 'Certification' },
  { id: 'expert-panel', name: 'Expert panel or expert monitoring' },
  { id: 'needs-assessment', name: 'Needs-assessment mission' },
  { id: 'post-election', name: 'Post-election assistance' },
  { id: 'follow-and-report', name: 'Follow and report' },
] as const

const byId = new Map<string, string>(assistanceKinds.map(({ id, name }) => [id, name]))

/** The name of a kind of assistance; an unknown id is shown as it is. */
export const assistanceKindName = (id: string): string => byId.get(id) ?? id
