/**
 * Regional and intergovernmental bodies that observe elections or provide experts, with the seat
 * as alpha-2 code. Source: endorsers of the Declaration of Principles for International Election
 * Observation (2005) and the bodies' own sites.
 */
export const regionalBodies = [
  { id: 'au', short: 'AU', name: 'African Union', seat: 'ET' },
  { id: 'ecowas', short: 'ECOWAS', name: 'Economic Community of West African States', seat: 'NG' },
  { id: 'eccas', short: 'ECCAS', name: 'Economic Community of Central African States', seat: 'GA' },
  { id: 'eac', short: 'EAC', name: 'East African Community', seat: 'TZ' },
  { id: 'igad', short: 'IGAD', name: 'Intergovernmental Authority on Development', seat: 'DJ' },
  { id: 'sadc', short: 'SADC', name: 'Southern African Development Community', seat: 'BW' },
  {
    id: 'icglr',
    short: 'ICGLR',
    name: 'International Conference on the Great Lakes Region',
    seat: 'BI',
  },
  {
    id: 'comesa',
    short: 'COMESA',
    name: 'Common Market for Eastern and Southern Africa',
    seat: 'ZM',
  },
  { id: 'oas', short: 'OAS', name: 'Organization of American States', seat: 'US' },
  { id: 'caricom', short: 'CARICOM', name: 'Caribbean Community', seat: 'GY' },
  {
    id: 'uniore',
    short: 'UNIORE',
    name: 'Inter-American Union of Electoral Organizations',
    seat: 'CR',
  },
  { id: 'parlacen', short: 'PARLACEN', name: 'Central American Parliament', seat: 'GT' },
  {
    id: 'odihr',
    short: 'OSCE/ODIHR',
    name: 'OSCE Office for Democratic Institutions and Human Rights',
    seat: 'PL',
  },
  { id: 'eu', short: 'EU', name: 'European Union', seat: 'BE' },
  { id: 'coe', short: 'CoE', name: 'Council of Europe', seat: 'FR' },
  { id: 'cis', short: 'CIS', name: 'Commonwealth of Independent States', seat: 'BY' },
  { id: 'sco', short: 'SCO', name: 'Shanghai Cooperation Organisation', seat: 'CN' },
  { id: 'asean', short: 'ASEAN', name: 'Association of Southeast Asian Nations', seat: 'ID' },
  { id: 'pif', short: 'PIF', name: 'Pacific Islands Forum', seat: 'FJ' },
  { id: 'melanesian', short: 'MSG', name: 'Melanesian Spearhead Group', seat: 'VU' },
  { id: 'las', short: 'LAS', name: 'League of Arab States', seat: 'EG' },
  { id: 'oic', short: 'OIC', name: 'Organisation of Islamic Cooperation', seat: 'SA' },
  { id: 'oif', short: 'OIF', name: 'Organisation internationale de la Francophonie', seat: 'FR' },
  { id: 'commonwealth', short: 'ComSec', name: 'Commonwealth Secretariat', seat: 'GB' },
  { id: 'cplp', short: 'CPLP', name: 'Community of Portuguese Language Countries', seat: 'PT' },
] as const

export type RegionalBodyId = (typeof regionalBodies)[number]['id']
