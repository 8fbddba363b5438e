import { findLanguage } from '../catalogue/languages.ts'
import type { LanguageCode } from '../domain/common.ts'
import type { CefrLevel } from '../domain/language.ts'
import { latinWordsOf, wordsOf } from './words.ts'

/** A word of a query; a record must have it in some field. */
export interface QueryWord {
  /** In folded form, as typed. */
  readonly word: string
  /** The same in Latin letters, where that differs and is one word. */
  readonly latin: string
}

/** A language with a minimum spoken level, read from two words such as "french c1". */
export interface QueryLevel {
  readonly language: LanguageCode
  readonly level: CefrLevel
}

export interface ParsedQuery {
  readonly words: readonly QueryWord[]
  readonly levels: readonly QueryLevel[]
}

/** More words than this are a pasted text, not a query; the rest is left out. */
export const WORDS_AT_MOST = 12

const LEVEL = /^[abc][12]$/

function levelOf(word: string): CefrLevel | null {
  return LEVEL.test(word) ? 'abc'.indexOf(word.charAt(0)) * 2 + Number(word.charAt(1)) : null
}

function queryWord(word: string): QueryWord {
  return {
    word,
    latin: latinWordsOf(word).join('') || word,
  }
}

/**
 * Reads the text of a search box. Nothing in it is an operator: quotes, stars and the words AND, OR
 * and NOT are text like any other. A CEFR level right after the name of a language (up to three
 * words, "haitian creole b2") becomes a minimum spoken level; elsewhere it is a word.
 */
export function parseQuery(text: string): ParsedQuery {
  const all = wordsOf(text).slice(0, WORDS_AT_MOST)
  const words: QueryWord[] = []
  const levels: QueryLevel[] = []
  let pending: string[] = []
  for (const word of all) {
    const level = levelOf(word)
    const named = level === null ? null : languageAtEnd(pending)
    if (level === null || named === null) {
      pending.push(word)
      continue
    }
    words.push(...pending.slice(0, -named.length).map(queryWord))
    levels.push({ language: named.language, level })
    pending = []
  }
  words.push(...pending.map(queryWord))
  return { words, levels }
}

/** The language that the last words of a text name, the longest name first. */
function languageAtEnd(
  words: readonly string[],
): { readonly language: LanguageCode; readonly length: number } | null {
  for (const length of [3, 2, 1]) {
    if (words.length < length) continue
    const name = words.slice(-length).join(' ')
    const language = findLanguage(name)
    if (language !== null) return { language, length }
  }
  return null
}
