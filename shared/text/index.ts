export {
  closestLocale,
  type Direction,
  languageOf,
  languages,
  languagesOfTexts,
  locale,
  type Locale,
  PSEUDO,
  tagOf,
} from './locales.ts'
export {
  isPhrase,
  listOf,
  phrase,
  type Phrase,
  phraseSchema,
  type TextKey,
  type Value,
  valueSchema,
  type Values,
} from './phrase.ts'
export { say, sayValue } from './say.ts'
