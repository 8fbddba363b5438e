import { countryName, findCountry, foldText } from '../catalogue/index.ts'
import { type DateOnly, earlierOf } from '../calendar/index.ts'
import type { Category } from '../domain/category.ts'
import type { Experience, ExperienceKind } from '../domain/experience.ts'
import { isBlank } from './cell-report.ts'

const OBSERVATION =
  /\b(?:observ\w*|eom|eem|moe|mission d observation|lto|sto|olt|oct|olp|ocp|odihr|eomission|long term|short term|core team|watch)\b/
const ADVISORY =
  /\b(?:advis\w+|consult\w+|technical|assist\w+|undp|pnud|unv|ifes|cta|conseil\w*|asesor\w*|assistance technique|asistencia tecnica|commission\w*|comision|emb|cei|inec|iec|electoral officer|chief electoral|returning officer|administrat\w+|trainer|formateur|capacitador)\b/

const categories: readonly (readonly [RegExp, Category])[] = [
  [/\b(?:lto|long term|olt|old|olp|long terme|longue duree|largo plazo)\b/, 'longTermObserver'],
  [/\b(?:sto|short term|oct|ocd|ocp|court terme|courte duree|corto plazo)\b/, 'shortTermObserver'],
  [/\b(?:expert\w*|experto|analyst|analyste|analista|core team)\b/, 'expert'],
]

const kindOf = (folded: string): ExperienceKind =>
  OBSERVATION.test(folded) ? 'observation' : ADVISORY.test(folded) ? 'advisory' : 'other'

const NAME_TOKENS = 5

/** The country named among words: the longest run that is one; short codes only where written in capitals. */
const countryIn = (text: string): string | null => {
  const tokens = text.split(/[\s,;:()[\]/–—]+/).filter((token) => token !== '')
  for (let size = Math.min(NAME_TOKENS, tokens.length); size >= 1; size -= 1) {
    for (let at = 0; at + size <= tokens.length; at += 1) {
      const run = tokens.slice(at, at + size).join(' ')
      // "CAR", "LTO", "STO": a code of letters is a country only with a word for one beside it.
      if (
        size === 1 &&
        /^\p{Lu}{2,3}$/u.test(run) &&
        !['USA', 'UAE', 'DRC', 'CAR', 'UK', 'RDC'].includes(run)
      )
        continue
      if (size === 1 && !/^\p{Lu}/u.test(run)) continue
      const found = findCountry(run)
      if (found !== null) return found
    }
  }
  return null
}

const YEARS = /\b((?:19|20)\d{2})(?:\s*[-–/]\s*((?:19|20)?\d{2}))?\b/

/** First and last day of the years a part names; a year still running ends today. */
const yearsOf = (text: string, today: DateOnly): { from: DateOnly | null; to: DateOnly | null } => {
  const found = YEARS.exec(text)
  if (!found) return { from: null, to: null }
  const first = found[1] ?? ''
  const second = found[2] ?? first
  const last = second.length === 2 ? `${first.slice(0, 2)}${second}` : second
  const from = `${first}-01-01`
  const to = earlierOf(`${last < first ? first : last}-12-31`, today)
  return to < from ? { from: null, to: null } : { from, to }
}

/** A part without a year of its own that follows a comma is a date list of the one before: "Kenya 2013, 2017". */
const partsOf = (text: string): string[] => {
  if (/[;|\n•]/.test(text)) return text.split(/[;|\n•]/)
  const pieces = text.split(/,(?![^(]*\))/)
  return pieces.length > 1 &&
    pieces.every((piece) => YEARS.test(piece) && countryIn(piece) !== null)
    ? pieces
    : [text]
}

/**
 * A list of missions: "Kenya 2017; Malawi 2019 (LTO)". Every part becomes one entry whose words
 * are kept as the mission, so nothing is lost where country or year cannot be told; years become
 * their first and last day. Never fails.
 */
export const readExperience = (text: string, today: DateOnly): Experience[] =>
  partsOf(text).flatMap((part): Experience[] => {
    const words = part.replace(/\s+/g, ' ').trim()
    if (isBlank(words)) return []
    const folded = foldText(words)
    const country = countryIn(words.replace(/['’]s\b/g, ''))
    const category = categories.find(([pattern]) => pattern.test(folded))?.[1] ?? null
    const bare =
      folded ===
      foldText(
        `${country === null ? '' : countryName(country, 'en')} ${YEARS.exec(words)?.[0] ?? ''}`,
      )
    return [
      {
        country,
        mission: bare ? null : words.slice(0, 300),
        function:
          category === 'longTermObserver' ? 'LTO' : category === 'shortTermObserver' ? 'STO' : null,
        body: null,
        // An observer's category is observation; "expert" alone is not.
        kind:
          category === 'longTermObserver' || category === 'shortTermObserver'
            ? 'observation'
            : kindOf(folded),
        category,
        ...yearsOf(words, today),
      },
    ]
  })
