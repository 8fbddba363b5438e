import type { Party } from '#shared/domain/request.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const keys = {
  lead: 'requests.partyLead',
  partner: 'requests.partyPartner',
  counterpart: 'requests.partyCounterpart',
} as const satisfies Record<Party['role'], TextKey>

/** What somebody has to do with a request. */
export const partyRoleWords = (role: Party['role']): string => t(keys[role])
