/**
 * Where a request reaches the United Nations. Source: General Assembly resolution 52/129,
 * paragraphs 9 and 11; the focal point is today the Under-Secretary-General for Political and
 * Peacebuilding Affairs, supported by the Electoral Assistance Division.
 */
export const requestChannels = ['ead', 'undp', 'ohchr', 'unv', 'other'] as const

export type RequestChannel = (typeof requestChannels)[number]

/**
 * Organs that usually sign a request. It must come from one able to bind the State. Source: United
 * Nations, "How to request electoral assistance".
 */
export const requestOrgans = [
  'head-of-state',
  'head-of-government',
  'foreign-affairs',
  'electoral-body',
  'parliament',
  'permanent-mission',
] as const

export type RequestOrgan = (typeof requestOrgans)[number]
