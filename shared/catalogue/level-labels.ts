import type { CefrLevel } from '../domain/language.ts'

/**
 * What people write instead of a level, in English, French, Spanish and Portuguese, by the CEFR
 * level each is taken to promise. An estimate: words are no examination. "Fluent" is C1 because
 * observation calls that ask for fluency ask for C1 where they use the scale.
 */
const byLevel = {
  1: ['beginner', 'débutant', 'débutante', 'notions', 'principiante', 'nociones', 'iniciante'],
  2: [
    ...['basic', 'basic knowledge', 'elementary', 'limited', 'poor', 'some'],
    ...['basique', 'élémentaire', 'notions de base', 'scolaire', 'faible', 'base'],
    ...['básico', 'básica', 'elemental', 'nivel básico', 'bajo', 'baja', 'elementar'],
  ],
  3: [
    ...['fair', 'moderate', 'intermediate', 'conversational', 'limited working proficiency'],
    ...['moyen', 'moyenne', 'intermédiaire', 'passable', 'assez bien', 'assez bon', 'correct'],
    ...['intermedio', 'intermedia', 'medio', 'media', 'regular', 'nivel intermedio', 'médio'],
  ],
  4: [
    ...['working', 'working knowledge', 'good', 'upper intermediate', 'professional working'],
    ...['good working knowledge', 'professional working proficiency', 'independent'],
    ...['bon', 'bonne', 'bien', 'bon niveau', 'bonne maîtrise', 'bonne connaissance'],
    ...['opérationnel', 'professionnel', 'intermédiaire supérieur'],
    ...['bueno', 'buena', 'buen nivel', 'profesional', 'intermedio alto', 'bom', 'boa'],
  ],
  5: [
    ...['fluent', 'very good', 'advanced', 'proficient', 'full professional proficiency'],
    ...['excellent', 'fluently', 'full professional'],
    ...[
      'courant',
      'couramment',
      'très bon',
      'très bonne',
      'très bien',
      'avancé',
      'parlé couramment',
    ],
    ...['fluido', 'fluida', 'fluidez', 'con fluidez', 'muy bueno', 'muy buena', 'muy bien'],
    ...['avanzado', 'avanzada', 'alto', 'excelente', 'fluente', 'muito bom', 'avançado'],
  ],
  6: [
    ...[
      'mother tongue',
      'native',
      'native speaker',
      'native or bilingual proficiency',
      'bilingual',
    ],
    ...['mother', 'first language', 'native language', 'mt', 'near native'],
    ...['langue maternelle', 'maternelle', 'bilingue', 'natif', 'native', 'première langue', 'lm'],
    ...['nativo', 'nativa', 'lengua materna', 'materna', 'materno', 'bilingüe', 'língua materna'],
  ],
} as const satisfies Record<CefrLevel, readonly string[]>

/** Every label with its level, ready for a table. */
export const levelLabels: readonly (readonly [string, CefrLevel])[] = (
  [1, 2, 3, 4, 5, 6] as const
).flatMap((level) => byLevel[level].map((label) => [label, level] as const))
