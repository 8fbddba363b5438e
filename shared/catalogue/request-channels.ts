/**
 * Where a request reaches the United Nations. Source: General Assembly resolution 52/129,
 * paragraphs 9 and 11; the focal point is today the Under-Secretary-General for Political and
 * Peacebuilding Affairs, supported by the Electoral Assistance Division.
 */
export const requestChannels = [
  { id: 'ead', short: 'EAD', name: 'Electoral Assistance Division' },
  { id: 'undp', short: 'UNDP', name: 'United Nations Development Programme' },
  { id: 'ohchr', short: 'OHCHR', name: 'Office of the High Commissioner for Human Rights' },
  { id: 'unv', short: 'UNV', name: 'United Nations Volunteers' },
  { id: 'other', short: 'Other', name: 'Another channel' },
] as const

/**
 * Organs that usually sign a request. It must come from one able to bind the State. Source: United
 * Nations, "How to request electoral assistance".
 */
export const requestOrgans = [
  'Head of State',
  'Head of Government',
  'Ministry of Foreign Affairs',
  'Electoral management body',
  'Parliament',
  'Permanent Mission to the United Nations',
] as const

const byId = new Map<string, string>(requestChannels.map(({ id, short }) => [id, short]))

/** The abbreviation of a channel; an unknown id is shown as it is. */
export const requestChannelName = (id: string): string => byId.get(id) ?? id
