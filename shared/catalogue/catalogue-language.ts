import type { CatalogueLanguage } from './countries/country.ts'

const known = new Map<string, CatalogueLanguage | null>()

/** The language of the catalogue for a locale ("fr-CA" is "fr"), or null where it has none. */
export const catalogueLanguage = (locale: string): CatalogueLanguage | null => {
  // Asked for every name that a document holds, of the few locales there are.
  const before = known.get(locale)
  if (before !== undefined) return before
  const [language] = locale.toLowerCase().split('-')
  const found = language === 'en' || language === 'fr' || language === 'es' ? language : null
  known.set(locale, found)
  return found
}
