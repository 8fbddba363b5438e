import { remembered } from '../text/remembered.ts'
import { cutText } from '../text/clean-text.ts'
import { type Phrase, phrase } from '../text/index.ts'
import { foldText, type ReadLevel, readLevel, saysNoKnowledge } from '../catalogue/index.ts'
import type { LanguageMode, PersonLanguage } from '../domain/language.ts'
import type { ColumnScale } from './column-mapping.ts'
import {
  type CellReport,
  asNamed,
  chosenFor,
  isBlank,
  partsToRead,
  splitAtCommas,
} from './cell-report.ts'
import type { WithoutId } from '../domain/common.ts'
import { languageOfWords } from './language-words.ts'
import { saysNo, saysYes } from './yes-no.ts'

const unknownLevel = (text: string): Phrase =>
  phrase(/^\d\+?$/.test(text.trim()) ? 'lists.levelOfNoScale' : 'lists.levelUnknown', {
    text: asNamed(text),
  })

const modes: readonly (readonly [LanguageMode, RegExp])[] = [
  ['spoken', /\b(?:spoken|speaking|oral|orale|parlee?|hablad[oa]|speech|s)\b/iu],
  ['read', /\b(?:reading|read|lue?|lecture|leid[oa]|lectura|r)\b/iu],
  ['written', /\b(?:writing|written|ecrite?|écrite?|escrit[oa]|w)\b/iu],
]

/** A language with nothing stated but its name. */
export const unstated = (language: string): WithoutId<PersonLanguage> => ({
  language,
  spoken: null,
  read: null,
  written: null,
  scale: null,
  received: null,
  converted: false,
})

const withLevel = (
  to: WithoutId<PersonLanguage>,
  mode: LanguageMode,
  level: ReadLevel,
): WithoutId<PersonLanguage> => ({
  ...to,
  [mode]: level.level,
  scale: to.scale ?? level.scale,
  received:
    to.received === null
      ? level.received
      : to.received === level.received
        ? to.received
        : cutText(`${to.received}; ${mode} ${level.received}`, 300),
  converted: to.converted || level.converted,
})

/** Puts what one column or cell states about a language to what was stated before. */
export const mergeLanguage = (
  list: readonly WithoutId<PersonLanguage>[],
  next: WithoutId<PersonLanguage>,
): WithoutId<PersonLanguage>[] => {
  const at = list.findIndex((each) => each.language === next.language)
  const old = list[at]
  if (!old) return [...list, next]
  const received =
    old.received && next.received && old.received !== next.received
      ? cutText(`${old.received}; ${next.received}`, 300)
      : (old.received ?? next.received)
  return list.with(at, {
    language: old.language,
    spoken: old.spoken ?? next.spoken,
    read: old.read ?? next.read,
    written: old.written ?? next.written,
    scale: old.scale ?? next.scale,
    received,
    converted: old.converted || next.converted,
  })
}

/** Words beside a level that say nothing of it: "good command of", "fluent speaker". */
const BESIDE_LEVEL =
  /(?<![\p{L}])(?:command|knowledge|proficiency|level|levels|speaker|user|skills?|ability|usage|of|in|the|a|at|is|with|niveau|maitrise|connaissances?|usage|locuteur|locutrice|en|de|du|la|le|nivel|dominio|conocimientos?|hablante|conhecimentos?|falante|um|sprachkenntnisse|kenntnisse|sprecher|sprecherin|auf|владею|владение|уровень|знание|مستوى|اللغة)(?![\p{L}])/giu

/** "advanced (C1)": the level of a scale among its words, which say it less exactly. */
const CEFR_AMONG = /(?<![\p{L}\d])([abc][12]\+?)(?![\p{L}\d])/giu

/** "B2 (IELTS 6.5)", "DALF C1": what proved a level says nothing else of it. */
const EXAM =
  /^(?:[\s\d.,/%]|ielts|toefl|toeic|ibt|dalf|delf|dele|siele|celpe|bras|goethe|telc|testdaf|dsh|tcf|tef|cae|cpe|fce|cambridge|duolingo|torfl|hsk|certificate|certificat|certificado|zertifikat|score|exam|test)+$/i

const levelOf = (text: string, scale: ColumnScale | undefined): ReadLevel | null =>
  text.length > LONGEST_LEVEL ? readLevel(text, scale) : levelsIn(scale)(text)

// A list writes the same levels again and again.
const levelsIn = remembered((scale: ColumnScale | undefined) =>
  remembered((text: string) => findLevel(text, scale), 2000),
)

const findLevel = (text: string, scale: ColumnScale | undefined): ReadLevel | null => {
  const whole =
    readLevel(text, scale) ?? readLevel(text.replace(/^(?:niveau|level|nivel)\s+/i, ''), scale)
  if (whole !== null) return whole
  const codes = text.match(CEFR_AMONG) ?? []
  const [code] = codes
  const words =
    code === undefined
      ? null
      : text
          .replace(code, ' ')
          .replace(/[():,–-]/g, ' ')
          .trim()
  const isSaid = words !== null && (EXAM.test(words) || readLevel(plainLevel(words)) !== null)
  if (code !== undefined && codes.length === 1 && isSaid)
    return withWords(readLevel(code, scale), text)
  const plain = plainLevel(text)
  return plain === '' || plain === text ? null : withWords(readLevel(plain, scale), text)
}

/** A level by the words it was received in. */
const withWords = (level: ReadLevel | null, text: string): ReadLevel | null =>
  level && { ...level, received: text.trim() }

const plainLevel = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(BESIDE_LEVEL, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Longer than the words of any level: what is beyond is not looked through. */
const LONGEST_LEVEL = 80

/** "B2/C1/B2" or "S:C1 R:C2 W:B2": levels of several modes in one cell. */
const severalModes = (
  text: string,
  scale: ColumnScale | undefined,
): readonly (readonly [LanguageMode, ReadLevel])[] | null => {
  const parts = text
    .split(
      /[/,;]|\s(?=(?:[srw]|spoken|read|reading|written|writing|parlé|lu|écrit|hablado|leído|escrito)\s*[:=]?\s)/i,
    )
    .map((part) => part.trim())
    .filter(Boolean)
  if (parts.length < 2 || parts.length > 3) return null
  const read = parts.map((part, at) => {
    const named = modes.find(([, words]) => words.test(part.normalize('NFC')))
    const mode = named?.[0] ?? (['spoken', 'read', 'written'] as const)[at] ?? 'spoken'
    const level =
      levelOf(part, scale) ??
      levelOf(
        named
          ? part
              .replace(named[1], ' ')
              .replace(/[:=()]/g, ' ')
              .replace(/\s+/g, ' ')
              .trim()
          : part,
        scale,
      )
    return level ? ([mode, level] as const) : null
  })
  return read.every((each) => each !== null) ? read : null
}

/** "none", "N", "FALSE": the person does not know the language, which is not "not stated". */
const knowsNone = (text: string, scale: ColumnScale | undefined): boolean =>
  saysNoKnowledge(text) || (saysNo(text) && levelOf(text, scale) === null)

/**
 * The level of one language as a column or combined cell states it; `mode` is what the column is
 * about. No knowledge gives nothing: the roster holds what people can do. Nor does a level that no scale
 * knows; it is told, and `written` is kept.
 */
export const readLanguageLevel = (
  language: string,
  text: string,
  mode: LanguageMode,
  scale: ColumnScale | undefined,
  report: CellReport,
  written = text,
): WithoutId<PersonLanguage> | null => {
  if (isBlank(text)) return null
  if (knowsNone(text, scale)) return null
  if (saysYes(text) && !/^\d$/.test(text.trim())) return unstated(language)
  const single = levelOf(text, scale)
  if (single) return withLevel(unstated(language), mode, single)
  const named = modes.find(([, words]) => words.test(text))
  const rest = named
    ? text
        .replace(named[1], ' ')
        .replace(/[:=(),]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : ''
  const ofMode = named && rest !== '' ? levelOf(rest, scale) : null
  if (named && ofMode) return withLevel(unstated(language), named[0], ofMode)
  const several = severalModes(text, scale)
  if (several)
    return several.reduce((to, [each, level]) => withLevel(to, each, level), unstated(language))
  const chosen = chosenFor('level', text, report)
  if (chosen === 'left') return null
  if (chosen !== null)
    return withLevel(unstated(language), mode, {
      scale: 'label',
      received: text.trim(),
      level: chosen,
      converted: true,
    })
  report.unknown('level', text)
  report.leave(unknownLevel(text), written)
  return null
}

interface Named {
  readonly language: string
  /** Words left beside the name of the language. */
  readonly rest: string
}

/** No part of a cell says a language and its level in more words. */
const MOST_TOKENS = 8

/** The language a part of a cell begins or ends with, or holds, and the words left. */
const splitName = (part: string): Named | null =>
  part.length > LONGEST_PART ? findNamed(part) : namedIn(part)

const LONGEST_PART = 120

const findNamed = (part: string): Named | null => {
  const whole = languageOfWords(part)
  if (whole !== null) return { language: whole, rest: '' }
  const tokens = part
    .replace(/[:=()[\]–—-]/g, ' ')
    .trim()
    .split(/\s+/)
  for (let size = Math.min(tokens.length - 1, 4); size >= 1; size -= 1) {
    const first = languageOfWords(tokens.slice(0, size).join(' '))
    if (first !== null) return { language: first, rest: tokens.slice(size).join(' ') }
  }
  for (let size = Math.min(tokens.length - 1, 4); size >= 1; size -= 1) {
    const text = tokens.slice(-size).join(' ')
    const last = text.length > 2 ? languageOfWords(text) : null
    if (last !== null) return { language: last, rest: tokens.slice(0, -size).join(' ') }
  }
  // "native Arabic speaker": the one word between.
  for (const [at, token] of tokens.slice(0, MOST_TOKENS).entries()) {
    const language = token.length > 3 ? languageOfWords(token) : null
    if (language !== null) return { language, rest: tokens.toSpliced(at, 1).join(' ') }
  }
  return null
}

// A list writes the same languages and levels again and again.
const namedIn = remembered(findNamed, 5000)

const CONNECTIVE = /\s(?:and|et|y|e|und|&|и|و)\s/i

/** "Fluent: English, French; basic: Arabic": a level that stands before its languages. */
const levelFirst = (text: string): string[] | null => {
  const groups = text.split(/[;|\n•؛；]/).filter((group) => !isBlank(group))
  const parts = groups.map((group) => {
    const found = /^([^:]{2,60}):(.+)$/u.exec(group.trim())
    const level = found?.[1]?.trim()
    if (
      level === undefined ||
      languageOfWords(level) !== null ||
      levelOf(level, undefined) === null
    )
      return null
    const languages = (found?.[2] ?? '')
      .split(/,|\s(?:and|et|y|e|и|و)\s/i)
      .map((each) => each.trim())
    return languages.every((each) => languageOfWords(each) !== null)
      ? languages.map((each) => `${each} ${level}`)
      : null
  })
  return parts.every((part) => part !== null) && parts.length > 0 ? parts.flat() : null
}

function languagesAtCommas(part: string): string[] {
  const pieces = splitAtCommas(part).map((piece) => piece.trim())
  return pieces.every((piece) => languageOfWords(piece) !== null) ? pieces : [part]
}

/** The parts of a cell, one language each: the strongest separator in use decides. */
const partsOf = (text: string): string[] => {
  const grouped = levelFirst(text)
  if (grouped) return grouped
  const filled = (parts: readonly string[]): string[] =>
    parts.map((part) => part.trim()).filter((part) => !isBlank(part))
  const split = (by: RegExp): string[] => filled(text.split(by))
  // Commas among them part languages too where nothing else stands between: "Albanian, Greek; Czech".
  if (/[;|\n•؛；]/.test(text)) return split(/[;|\n•؛；]/).flatMap(languagesAtCommas)
  // A comma inside brackets belongs to the language before it.
  if (/[,،，、]/.test(text)) {
    return filled(splitAtCommas(text)).flatMap((part) => {
      const pieces = part.split(CONNECTIVE)
      return pieces.length > 1 && pieces.every((piece) => splitName(piece.trim())) ? pieces : [part]
    })
  }
  for (const by of [/\//, /\s*\+\s*(?=\p{L})/u, CONNECTIVE]) {
    const parts = split(by)
    if (parts.length > 1 && parts.every((part) => splitName(part))) return parts
  }
  return [text.trim()]
}

/**
 * A cell that lists languages: "French C1; English B2", "FR:C1, EN:fluent", "Anglais (courant)".
 * A language whose level no scale knows has none; one that the catalogue lacks goes to the notes.
 */
export const readLanguages = (
  text: string,
  scale: ColumnScale | undefined,
  report: CellReport,
): WithoutId<PersonLanguage>[] => {
  let found: WithoutId<PersonLanguage>[] = []
  if (knowsNone(text, scale)) return found
  for (const part of partsToRead(partsOf(text), report)) {
    const named = splitName(part)
    if (!named) {
      const chosen = chosenFor('language', part, report)
      if (chosen !== null) {
        if (chosen !== 'left') found = mergeLanguage(found, unstated(chosen))
        continue
      }
      report.unknown('language', part)
      report.warn(phrase('lists.languageUnknown', { text: asNamed(part) }))
      report.keep(part)
      continue
    }
    const language =
      foldText(named.rest) === ''
        ? unstated(named.language)
        : (readLanguageLevel(named.language, named.rest, 'spoken', scale, report, part.trim()) ??
          (knowsNone(named.rest, scale) ? null : unstated(named.language)))
    if (language) found = mergeLanguage(found, language)
  }
  return found
}
