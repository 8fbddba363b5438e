/**
 * Regional and intergovernmental bodies that observe elections or provide experts, with the seat
 * as alpha-2 code. Source: endorsers of the Declaration of Principles for International Election
 * Observation (2005) and the bodies' own sites.
 */
export const regionalBodies = [
  { id: 'au', short: 'AU', seat: 'ET' },
  { id: 'ecowas', short: 'ECOWAS', seat: 'NG' },
  { id: 'eccas', short: 'ECCAS', seat: 'GA' },
  { id: 'eac', short: 'EAC', seat: 'TZ' },
  { id: 'igad', short: 'IGAD', seat: 'DJ' },
  { id: 'sadc', short: 'SADC', seat: 'BW' },
  { id: 'icglr', short: 'ICGLR', seat: 'BI' },
  { id: 'comesa', short: 'COMESA', seat: 'ZM' },
  { id: 'oas', short: 'OAS', seat: 'US' },
  { id: 'caricom', short: 'CARICOM', seat: 'GY' },
  { id: 'uniore', short: 'UNIORE', seat: 'CR' },
  { id: 'parlacen', short: 'PARLACEN', seat: 'GT' },
  { id: 'odihr', short: 'OSCE/ODIHR', seat: 'PL' },
  { id: 'eu', short: 'EU', seat: 'BE' },
  { id: 'coe', short: 'CoE', seat: 'FR' },
  { id: 'cis', short: 'CIS', seat: 'BY' },
  { id: 'sco', short: 'SCO', seat: 'CN' },
  { id: 'asean', short: 'ASEAN', seat: 'ID' },
  { id: 'pif', short: 'PIF', seat: 'FJ' },
  { id: 'melanesian', short: 'MSG', seat: 'VU' },
  { id: 'las', short: 'LAS', seat: 'EG' },
  { id: 'oic', short: 'OIC', seat: 'SA' },
  { id: 'oif', short: 'OIF', seat: 'FR' },
  { id: 'commonwealth', short: 'ComSec', seat: 'GB' },
  { id: 'cplp', short: 'CPLP', seat: 'PT' },
] as const

export type RegionalBodyId = (typeof regionalBodies)[number]['id']
