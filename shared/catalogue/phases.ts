/**
 * Ids of the phases of the electoral process in order of time. Source: General Assembly resolution
 * 52/129, paragraph 7 (registration, pre-election, campaign, election day, announcement of results),
 * with the preparation and the post-election phase of paragraphs 4 to 6.
 */
export const phases = [
  'preparation',
  'registration',
  'pre-election',
  'campaign',
  'election-day',
  'results',
  'post-election',
] as const

export type Phase = (typeof phases)[number]
