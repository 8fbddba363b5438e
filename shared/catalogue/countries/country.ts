/** UN M49 subregions, each with its region. */
export const subregions = {
  'northern-africa': 'africa',
  'western-africa': 'africa',
  'eastern-africa': 'africa',
  'middle-africa': 'africa',
  'southern-africa': 'africa',
  'northern-america': 'americas',
  caribbean: 'americas',
  'central-america': 'americas',
  'south-america': 'americas',
  'central-asia': 'asia',
  'eastern-asia': 'asia',
  'south-eastern-asia': 'asia',
  'southern-asia': 'asia',
  'western-asia': 'asia',
  'eastern-europe': 'europe',
  'northern-europe': 'europe',
  'southern-europe': 'europe',
  'western-europe': 'europe',
  'australia-new-zealand': 'oceania',
  melanesia: 'oceania',
  micronesia: 'oceania',
  polynesia: 'oceania',
} as const

export type Subregion = keyof typeof subregions
export type Region = (typeof subregions)[Subregion]

/** UN M49 regions. */
export const regions = [
  'africa',
  'americas',
  'asia',
  'europe',
  'oceania',
] as const satisfies readonly Region[]

/** The subregions in their order. */
export const subregionNames = Object.keys(subregions) as readonly Subregion[]

/**
 * UN regional groups of Member States by their abbreviations: African, Asia-Pacific, Eastern European,
 * Latin American and Caribbean, Western European and Others.
 */
export const regionalGroups = ['AG', 'APG', 'EEG', 'GRULAC', 'WEOG'] as const

export type RegionalGroup = (typeof regionalGroups)[number]

/** The group of an abbreviation, or null where it is none. */
export const regionalGroupOf = (abbreviation: string): RegionalGroup | null =>
  regionalGroups.find((each) => each === abbreviation) ?? null

/** Standing in the United Nations; "other" are areas that are no Member and no observer State. */
export type CountryStatus = 'member' | 'observer' | 'other'

/** Languages the catalogue's own words exist in. */
export type CatalogueLanguage = 'en' | 'fr' | 'es'

export interface Country {
  /** ISO 3166-1 codes. */
  readonly alpha2: string
  readonly alpha3: string
  /** UN M49 code, three digits; null where the United Nations has assigned none. */
  readonly m49: string | null
  readonly status: CountryStatus
  /** Null for observers and other areas, which belong to no group. */
  readonly group: RegionalGroup | null
  readonly region: Region
  readonly subregion: Subregion
  readonly name: Readonly<Record<CatalogueLanguage, string>>
  /** English adjective of nationality: "Moroccan". */
  readonly demonym: string
  /** French, Spanish and older English ones, for reading. */
  readonly demonyms: readonly string[]
  /** Alpha-2 codes of countries that share a land border. */
  readonly neighbours: readonly string[]
  readonly otherNames: readonly string[]
}
