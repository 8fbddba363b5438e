import { useSyncExternalStore } from 'react'
import { type LanguageOfTexts, languagesOfTexts } from '#shared/text/locales.ts'
import { useLocale } from '#renderer/text/text.ts'

let chosen: LanguageOfTexts | null = null
const listeners = new Set<() => void>()

/** The language chosen for documents since the program was started; null while nobody chose. */
function chosenLanguage(): LanguageOfTexts | null {
  return chosen
}

/** Writes documents in another language than the screens, until the program is closed; null in that of the screens. */
export function chooseDocumentLanguage(language: LanguageOfTexts | null): void {
  chosen = language
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The language documents are written in: the one chosen last, else that of the screens. */
export function useDocumentLanguage(): LanguageOfTexts {
  const locale = useLocale()
  const own = useSyncExternalStore(subscribe, chosenLanguage)
  return own ?? languagesOfTexts.find((each) => each === locale) ?? 'en'
}
