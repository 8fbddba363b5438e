import type { SkillLevel } from '../domain/skill.ts'
import { catalogueLanguage } from './catalogue-language.ts'
import type { CatalogueLanguage } from './countries/country.ts'
import { foldText } from './fold-text.ts'

/** Words of the skill levels 1 to 4, the first of each list being the name. */
const words: Readonly<Record<CatalogueLanguage, readonly (readonly string[])[]>> = {
  en: [
    ['Basic', 'beginner', 'elementary', 'junior', 'awareness'],
    ['Working', 'working knowledge', 'intermediate', 'good', 'practitioner', 'competent'],
    ['Advanced', 'senior', 'very good', 'proficient', 'experienced'],
    ['Expert', 'specialist', 'lead', 'master', 'excellent'],
  ],
  fr: [
    ['Notions', 'débutant', 'basique', 'élémentaire', 'de base'],
    ['Opérationnel', 'intermédiaire', 'moyen', 'bon', 'pratique', 'compétent'],
    ['Avancé', 'confirmé', 'très bon', 'expérimenté', 'maîtrise'],
    ['Expert', 'experte', 'spécialiste', 'excellent'],
  ],
  es: [
    ['Básico', 'básica', 'principiante', 'elemental'],
    ['Operativo', 'intermedio', 'medio', 'bueno', 'práctico', 'competente'],
    ['Avanzado', 'avanzada', 'muy bueno', 'experimentado', 'alto'],
    ['Experto', 'experta', 'especialista', 'excelente'],
  ],
}

/** The name of a skill level (1-4) for people. */
export const skillLevelName = (level: SkillLevel, locale = 'en'): string =>
  words[catalogueLanguage(locale) ?? 'en'][level - 1]?.[0] ?? String(level)

const levels = new Map<string, SkillLevel>(
  Object.values(words).flatMap((byLevel) =>
    byLevel.flatMap((names, index) => names.map((name) => [foldText(name), index + 1] as const)),
  ),
)

/** The skill level (1-4) of a word or number in English, French or Spanish; null for another. */
export const readSkillLevel = (text: string): SkillLevel | null => {
  const folded = foldText(text)
  return /^[1-4]$/.test(folded) ? Number(folded) : (levels.get(folded) ?? null)
}
