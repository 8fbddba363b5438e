import type { CefrLevel } from '../domain/language.ts'

/**
 * What people write instead of a level, in the languages that lists come in, by the CEFR
 * level each is taken to promise. An estimate: words are no examination. "Fluent" is C1 because
 * observation calls that ask for fluency ask for C1 where they use the scale.
 */
const byLevel = {
  1: [
    ...['Anfänger', 'Anfängerin', 'Anfängerkenntnisse', 'geringe Kenntnisse', 'مبتدی'],
    ...['начальный', 'начинающий', 'مبتدئ', '初级', '入门'],
    ...['beginner', 'débutant', 'débutante', 'notions', 'principiante', 'nociones', 'iniciante'],
  ],
  2: [
    ...[
      'Grundkenntnisse',
      'Grundlagen',
      'Basiskenntnisse',
      'Schulkenntnisse',
      'elementar',
      'wenig',
    ],
    ...['noções básicas', 'ابتدایی', 'مقدماتی', 'ضعیف', 'کم'],
    ...['базовый', 'элементарный', 'слабо', 'со словарем', 'أساسي', 'ضعيف', '基础', '一般'],
    ...['basic command', 'basics', 'elementary proficiency', 'noções', 'conhecimentos básicos'],
    ...['basic', 'basic knowledge', 'elementary', 'limited', 'poor', 'some'],
    ...['basique', 'élémentaire', 'notions de base', 'scolaire', 'faible', 'base'],
    ...['básico', 'básica', 'elemental', 'nivel básico', 'bajo', 'baja', 'elementar'],
  ],
  3: [
    ...['mittel', 'Mittelstufe', 'mittelmäßig', 'mittelmässig', 'befriedigend', 'ausreichend'],
    ...['konversationssicher', 'erweiterte Grundkenntnisse', 'متوسطه'],
    ...['средний', 'удовлетворительно', 'разговорный', 'متوسط', 'مقبول', '中级', '中等'],
    ...[
      'intermediário',
      'intermediária',
      'intermédio',
      'razoável',
      'moyennement',
      'satisfactory',
      'average',
    ],
    ...['fair', 'moderate', 'intermediate', 'conversational', 'limited working proficiency'],
    ...['moyen', 'moyenne', 'intermédiaire', 'passable', 'assez bien', 'assez bon', 'correct'],
    ...['intermedio', 'intermedia', 'medio', 'media', 'regular', 'nivel intermedio', 'médio'],
  ],
  4: [
    ...['gut', 'gute', 'gute Kenntnisse', 'selbständig', 'selbstständig', 'Arbeitskenntnisse'],
    ...['خوب'],
    ...['хорошо', 'хороший', 'выше среднего', 'рабочий', 'جيد', '良好', '中高级'],
    ...['profissional', 'bom nível', 'good command', 'competent', 'professional', 'well'],
    ...['working', 'working knowledge', 'good', 'upper intermediate', 'professional working'],
    ...['good working knowledge', 'professional working proficiency', 'independent'],
    ...['bon', 'bonne', 'bien', 'bon niveau', 'bonne maîtrise', 'bonne connaissance'],
    ...['opérationnel', 'professionnel', 'intermédiaire supérieur'],
    ...['bueno', 'buena', 'buen nivel', 'profesional', 'intermedio alto', 'bom', 'boa'],
  ],
  5: [
    ...['fließend', 'fliessend', 'fließend in Wort und Schrift', 'fliessend in Wort und Schrift'],
    ...['verhandlungssicher', 'sehr gut', 'sehr gute', 'sehr gute Kenntnisse', 'fortgeschritten'],
    ...[
      'in Wort und Schrift',
      'ausgezeichnet',
      'hervorragend',
      'روان',
      'مسلط',
      'عالی',
      'بسیار خوب',
    ],
    ...[
      'свободно',
      'свободный',
      'свободное владение',
      'свободное',
      'продвинутый',
      'отлично',
      'в совершенстве',
      'очень хорошо',
    ],
    ...['طلاقة', 'بطلاقة', 'جيد جدا', 'متقدم', 'ممتاز', '流利', '精通', '熟练', '高级'],
    ...[
      'fluency',
      'expert',
      'avançada',
      'fluentemente',
      'muito boa',
      'lu, parlé, écrit',
      'operational',
    ],
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
    ...['Muttersprache', 'Muttersprachler', 'Muttersprachlerin', 'muttersprachlich', 'Erstsprache'],
    ...['zweisprachig', 'muttersprachliches Niveau', 'زبان مادری', 'مادری'],
    ...['родной', 'родной язык', 'носитель', 'اللغة الأم', 'لغة أم', 'أم', '母语', '母語'],
    ...[
      'natural',
      'nativ',
      'home language',
      'primary language',
      'maternal',
      'língua nativa',
      'lengua nativa',
    ],
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
