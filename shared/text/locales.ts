import { z } from 'zod'
import { english } from './en/index.ts'
import { french } from './fr/index.ts'
import type { TextsOf } from './texts-of.ts'

type AreasOf<T> = { readonly [A in keyof T]: TextsOf<T[A]> }

/** A language of the interface and of documents: one folder beside this file. */
export interface TextLanguage {
  /** What its readers call it. */
  readonly name: string
  /** BCP 47 tag by which dates, numbers, plurals, lists and names are worded. */
  readonly tag: string
  readonly direction: Direction
  readonly texts: AreasOf<typeof english>
}
export type Direction = 'ltr' | 'rtl'

/** The languages people may choose. A new one is a folder beside `en` and a line here. */
export const languages = {
  // Day before month: most of the field writes so.
  en: { name: 'English', tag: 'en-GB', direction: 'ltr', texts: english },
  fr: { name: 'Français', tag: 'fr', direction: 'ltr', texts: french },
} as const satisfies Readonly<Record<string, TextLanguage>>

/** A language people may choose. */
export type LanguageOfTexts = keyof typeof languages
export const languagesOfTexts = Object.keys(languages) as readonly LanguageOfTexts[]

/** The pseudo-language: English made strange, to find what was not taken from the catalogue. */
export const PSEUDO = 'en-XA'

/** What something is worded in: a language people may choose, or the pseudo-language. */
export const locale = z.enum([...(Object.keys(languages) as [LanguageOfTexts]), PSEUDO])
export type Locale = z.infer<typeof locale>

/** The language whose texts a locale has. */
export function languageOf(of: Locale): TextLanguage {
  return languages[of === PSEUDO ? 'en' : of]
}

/** BCP 47 tag for `Intl`. */
export function tagOf(of: Locale): string {
  return languageOf(of).tag
}

/** The first language that somebody prefers and the texts have; English when there is none. */
export function closestLocale(preferred: readonly string[]): LanguageOfTexts {
  for (const tag of preferred) {
    const found = languagesOfTexts.find((each) => each === new Intl.Locale(tag).language)
    if (found) return found
  }
  return 'en'
}
