import { i18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { english } from './en/index.ts'
import { pseudo } from './pseudo.ts'

type Areas = typeof english
/** Every text there is: `area.name`. */
export type TextKey = {
  [A in keyof Areas]: `${A}.${Extract<keyof Areas[A], string>}`
}[keyof Areas]

export type TextValues = Record<string, string | number>

export const locales = ['en', 'en-XA'] as const
export type TextLocale = (typeof locales)[number]
export type Direction = 'ltr' | 'rtl'

/** What the screens are written in; the pseudo-locale and right-to-left serve to check them. */
export interface TextChoice {
  readonly locale: TextLocale
  readonly direction: Direction
}

const LOCALE_KEY = 'scrutin.locale'
const DIRECTION_KEY = 'scrutin.direction'

const flat = (change: (message: string) => string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(english).flatMap(([area, messages]) =>
      Object.entries(messages).map(([name, message]) => [`${area}.${name}`, change(message)]),
    ),
  )

export function readTextChoice(storage: Pick<Storage, 'getItem'>): TextChoice {
  return {
    locale: storage.getItem(LOCALE_KEY) === 'en-XA' ? 'en-XA' : 'en',
    direction: storage.getItem(DIRECTION_KEY) === 'rtl' ? 'rtl' : 'ltr',
  }
}

/** Remembers the choice; it takes effect at the next start of the page. */
export function keepTextChoice(storage: Pick<Storage, 'setItem'>, choice: TextChoice): void {
  storage.setItem(LOCALE_KEY, choice.locale)
  storage.setItem(DIRECTION_KEY, choice.direction)
}

/** Makes the texts of a locale the ones that {@link t} gives. */
export function startText({ locale }: Pick<TextChoice, 'locale'>): void {
  i18n.setMessagesCompiler((message) => compileMessage(message))
  i18n.load(locale, flat(locale === 'en-XA' ? pseudo : (message) => message))
  i18n.activate(locale, ['en-GB'])
}

/** The text of a key, with its values filled in (ICU MessageFormat: plurals, numbers, choices). */
export function t(key: TextKey, values?: TextValues): string {
  return i18n._(key, values)
}

startText({ locale: 'en' })
