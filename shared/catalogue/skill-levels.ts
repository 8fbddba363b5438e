import type { SkillLevel } from '../domain/skill.ts'
import { cataloguePhrase } from '../text/catalogue-phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { foldText } from './fold-text.ts'

/** 1 basic, 2 working, 3 advanced, 4 expert. */
export const skillLevels = [1, 2, 3, 4] as const

/** What lists write for the levels 1 to 4, beside their names. */
const otherWords: Readonly<Record<(typeof skillLevels)[number], readonly string[]>> = {
  1: [
    ...['beginner', 'elementary', 'junior', 'awareness'],
    ...['débutant', 'basique', 'élémentaire', 'de base'],
    ...['básico', 'básica', 'principiante', 'elemental'],
  ],
  2: [
    ...['working knowledge', 'intermediate', 'good', 'practitioner', 'competent'],
    ...['opérationnel', 'intermédiaire', 'moyen', 'bon', 'pratique', 'compétent'],
    ...['operativo', 'intermedio', 'medio', 'bueno', 'práctico', 'competente'],
  ],
  3: [
    ...['senior', 'very good', 'proficient', 'experienced'],
    ...['avancé', 'confirmé', 'très bon', 'expérimenté', 'maîtrise'],
    ...['avanzado', 'avanzada', 'muy bueno', 'experimentado', 'alto'],
  ],
  4: [
    ...['specialist', 'lead', 'master', 'excellent'],
    ...['experte', 'spécialiste'],
    ...['experto', 'experta', 'especialista', 'excelente'],
  ],
}

let levels: ReadonlyMap<string, SkillLevel> | null = null

function readLevels(): ReadonlyMap<string, SkillLevel> {
  return new Map(
    skillLevels.flatMap((level) => {
      const name = cataloguePhrase('skillLevel', level)
      return [...(name ? saidInAll(name) : []), ...otherWords[level]].map(
        (word) => [foldText(word), level] as const,
      )
    }),
  )
}

/**
 * The skill level (1-4) of a number or word: its name in a language of the interface, or what lists
 * write in English, French or Spanish; null for another.
 */
export const readSkillLevel = (text: string): SkillLevel | null => {
  const folded = foldText(text)
  levels ??= readLevels()
  return /^[1-4]$/.test(folded) ? Number(folded) : (levels.get(folded) ?? null)
}
