import { useSyncExternalStore } from 'react'
import {
  languageOf,
  type Locale,
  phrase,
  type Phrase,
  say,
  tagOf,
  type TextKey,
  type Values,
} from '#shared/text/index.ts'

export type { Direction, Phrase, TextKey, Values } from '#shared/text/index.ts'

let current: Locale = 'en'
const listeners = new Set<() => void>()

/** What the screens are written in at present. */
export function currentLocale(): Locale {
  return current
}

/** BCP 47 tag of the present language, for `Intl` and the page. */
export function currentTag(): string {
  return tagOf(current)
}

/** Writes every screen in another language from now on. */
export function chooseLocale(locale: Locale): void {
  if (locale === current) return
  current = locale
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The present language; what calls it is drawn anew when another one is chosen. */
export function useLocale(): Locale {
  return useSyncExternalStore(subscribe, currentLocale)
}

/** Direction of writing of the present language. */
export const directionOf = (locale: Locale) => languageOf(locale).direction

/** The text of a key in the present language, with its values filled in. */
export function t(key: TextKey, values?: Values): string {
  return say(current, phrase(key, values))
}

/** A phrase of the engine or the rules in the present language. */
export function words(of: Phrase): string {
  return say(current, of)
}
