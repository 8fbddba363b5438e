import type { CatalogueLanguage } from './countries/country.ts'

/** The language of the catalogue for a locale ("fr-CA" is "fr"), or null where it has none. */
export const catalogueLanguage = (locale: string): CatalogueLanguage | null => {
  const [language] = locale.toLowerCase().split('-')
  return language === 'en' || language === 'fr' || language === 'es' ? language : null
}
