import type { CatalogueLanguage } from './countries/country.ts'
import { catalogueLanguage } from './catalogue-language.ts'

/**
 * Phases of the electoral process in order of time. Source: General Assembly resolution 52/129,
 * paragraph 7 (registration, pre-election, campaign, election day, announcement of results), with
 * the preparation and the post-election phase of paragraphs 4 to 6.
 */
export const phases = [
  {
    id: 'preparation',
    en: 'Legal and technical preparation',
    fr: 'Préparation',
    es: 'Preparación',
  },
  { id: 'registration', en: 'Registration', fr: 'Inscription', es: 'Registro' },
  {
    id: 'pre-election',
    en: 'Pre-election',
    fr: 'Période préélectorale',
    es: 'Período preelectoral',
  },
  { id: 'campaign', en: 'Campaign', fr: 'Campagne', es: 'Campaña' },
  { id: 'election-day', en: 'Election day', fr: 'Jour du scrutin', es: 'Día de la votación' },
  { id: 'results', en: 'Results', fr: 'Résultats', es: 'Resultados' },
  {
    id: 'post-election',
    en: 'Post-election',
    fr: 'Période postélectorale',
    es: 'Período poselectoral',
  },
] as const

const byId = new Map<string, (typeof phases)[number]>(phases.map((phase) => [phase.id, phase]))

/** The name of a phase for people; an unknown id is shown as it is. */
export const phaseName = (id: string, locale = 'en'): string => {
  const language: CatalogueLanguage = catalogueLanguage(locale) ?? 'en'
  return byId.get(id)?.[language] ?? id
}
