import { languageOf, type Locale, PSEUDO, tagOf } from './locales.ts'
import { compileMessage } from './compile-message.ts'
import type { Phrase, TextKey, Value, Values } from './phrase.ts'
import { pseudoMessage } from './pseudo.ts'
import { remembered } from './remembered.ts'
import { type Grammar, type Message, wordMessage, type Words } from './word-message.ts'
import { wordText, wordValue } from './word-value.ts'

/** Words a phrase in a language, its dates, numbers, lists and names by that language's own rules. */
export function say(locale: Locale, { key, values }: Phrase): string {
  return wordMessage(messageOf(locale, key), wordValues(locale, values), grammarOf(locale))
}

/** Words a value that stands alone: a country, a day, a list of names. */
export function sayValue(locale: Locale, value: Value): string {
  return wordText(locale, value, say)
}

const none: Words = {}

function wordValues(locale: Locale, values: Values | undefined): Words {
  if (values === undefined) return none
  const words: Record<string, string | number> = {}
  for (const name in values) {
    const value = values[name]
    if (value !== undefined) words[name] = wordValue(locale, value, say)
  }
  return words
}

const messagesOf = remembered((_locale: Locale) => new Map<TextKey, Message>())

function messageOf(locale: Locale, key: TextKey): Message {
  const known = messagesOf(locale)
  const before = known.get(key)
  if (before) return before
  const message = readMessage(locale, key)
  known.set(key, message)
  return message
}

function readMessage(locale: Locale, key: TextKey): Message {
  const source = sourceOf(locale, key)
  // The built program holds messages that were read when it was built.
  const message: Message = typeof source === 'string' ? compileMessage(source) : source
  return locale === PSEUDO ? pseudoMessage(message) : message
}

function sourceOf(locale: Locale, key: TextKey): string | Message {
  const dot = key.indexOf('.')
  const areas: Readonly<Record<string, Readonly<Record<string, string | Message>>>> =
    languageOf(locale).texts
  const area = key.slice(0, dot)
  const found = Object.hasOwn(areas, area) ? areas[area]?.[key.slice(dot + 1)] : undefined
  if (found === undefined) throw new Error(`There is no text "${key}".`)
  return found
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'

const grammarOf = remembered((locale: Locale): Grammar => {
  const tag = tagOf(locale)
  const cardinal = new Intl.PluralRules(tag)
  const ordinal = new Intl.PluralRules(tag, { type: 'ordinal' })
  const decimal = new Intl.NumberFormat(tag)
  const share = new Intl.NumberFormat(tag, { style: 'percent' })
  const always = languageOf(locale).direction === 'rtl'
  return {
    plural: (amount) => cardinal.select(amount),
    ordinal: (amount) => ordinal.select(amount),
    number: (amount) => decimal.format(amount),
    percent: (of) => share.format(of),
    isolate: (text) =>
      always || RIGHT_TO_LEFT.test(text)
        ? `${FIRST_STRONG_ISOLATE}${text}${POP_DIRECTIONAL_ISOLATE}`
        : text,
  }
})
