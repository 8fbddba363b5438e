import { z } from 'zod'
import { id, languageCode, shortText } from './common.ts'

/** CEFR level: 1 = A1, 2 = A2, 3 = B1, 4 = B2, 5 = C1, 6 = C2. */
export const cefrLevel = z.int().min(1).max(6)
export type CefrLevel = z.infer<typeof cefrLevel>

/** The scale a level was received in; kept beside the value as received. */
export const levelScales = ['cefr', 'un', 'euEom', 'ilr', 'label'] as const
export const levelScale = z.enum(levelScales)
export type LevelScale = z.infer<typeof levelScale>

export const languageModes = ['spoken', 'read', 'written'] as const
export const languageMode = z.enum(languageModes)
export type LanguageMode = z.infer<typeof languageMode>

/**
 * One language of a person. A level that is `null` was not stated: that is unknown, not none.
 */
export const personLanguage = z.object({
  id,
  language: languageCode,
  spoken: cefrLevel.nullable(),
  read: cefrLevel.nullable(),
  written: cefrLevel.nullable(),
  /** Scale of `received`; null when nothing was received but a CEFR level was chosen in the app. */
  scale: levelScale.nullable(),
  /** The words of the source, "bilingue", "UN III". */
  received: shortText.nullable(),
  /** True when the CEFR levels were derived from another scale. */
  converted: z.boolean(),
})
export type PersonLanguage = z.infer<typeof personLanguage>
