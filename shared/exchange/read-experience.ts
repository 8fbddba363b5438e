import { cutText } from '../text/clean-text.ts'
import { phrase } from '../text/index.ts'
import { countryName, findFoldedCountry, foldText } from '../catalogue/index.ts'
import type { DateOnly } from '../calendar/index.ts'
import type { Category } from '../domain/category.ts'
import type { Experience, ExperienceKind } from '../domain/experience.ts'
import {
  asNamed,
  type CellReport,
  MOST_SIGNS_OF_ONE,
  partsToRead,
  splitAtCommas,
} from './cell-report.ts'
import { countryAmongWords } from './country-words.ts'
import { namesYear, readMissionDates } from './read-mission-dates.ts'
import { saysNo } from './yes-no.ts'
import type { WithoutId } from '../domain/common.ts'

const OBSERVATION =
  /\b(?:observ\w*|eom|eem|moe|mission d observation|lto|sto|olt|oct|olp|ocp|odihr|eomission|long term|short term|core team|watch)\b/
const ADVISORY =
  /\b(?:advis\w+|consult\w+|technical|assist\w+|undp|pnud|unv|ifes|cta|conseil\w*|asesor\w*|assistance technique|asistencia tecnica|commission\w*|comision|emb|cei|inec|iec|electoral officer|chief electoral|returning officer|administrat\w+|trainer|formateur|capacitador)\b/
const ELECTION =
  /\b(?:elect\w*|elecci\w*|eleitor\w*|eleic\w*|vot\w*|poll\w*|scrutin\w*|referend\w*)\b/

const categories: readonly (readonly [RegExp, Category])[] = [
  [/\b(?:lto|long term|olt|old|olp|long terme|longue duree|largo plazo)\b/, 'longTermObserver'],
  [/\b(?:sto|short term|oct|ocd|ocp|court terme|courte duree|corto plazo)\b/, 'shortTermObserver'],
  [/\b(?:expert\w*|experto|analyst|analyste|analista|core team)\b/, 'expert'],
]

/** "10+", "five years": for how long, and no mission. */
const LASTING =
  /^(?:\d{1,2}(?:[.,]\d)?\s*\+?|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|cinq|dix|uno|dos|tres|cuatro|cinco|diez|dois|quatro|dez)\s*(?:years?|yrs?\.?|ans?|années?|años?|anos?|jahre?|лет|года?)?\s*(?:of experience|d['’]expérience|de experienci?a|de experiência)?$/iu

/** "5-10", ">10", "3 - 5 years": figures that are no year. */
const HOW_LONG =
  /^(?:>|<|≥|≤|~|over|more than|plus de|más de|mais de|über|более)?\s*\d{1,2}(?:\s*[-–]\s*\d{1,2})?\s*\+?\s*(?:years?|yrs?\.?|ans?|années?|años?|anos?|jahre?|лет|года?|months?|mois|meses|monate)?$/iu

/** "No missions": nobody was sent anywhere. */
const NO_MISSION =
  /^(?:no|aucune?|nenhuma?|ningun[ao]?|sin|sem|sans|keine?|нет|без) (?:previous |prior |relevant )?(?:experience|missions?|exp[eé]ri[eê]nc[ei]a?|mission|misi[oó]n(?:es)?|miss[aãoõ]+e?s?|erfahrung|опыта|миссий)$|^لا (?:توجد|يوجد)(?: خبرة)?$/iu

/** The kind that words say it was; null where they say none. */
const kindOf = (folded: string): ExperienceKind | null =>
  OBSERVATION.test(folded) ? 'observation' : ADVISORY.test(folded) ? 'advisory' : null

const NAME_TOKENS = 5

/** The country named among words: the longest run that is one; short codes only where written in capitals. */
const countryIn = (text: string): string | null => {
  const tokens = text.split(/[\s,;:()[\]/–—]+/).filter((token) => token !== '')
  const folded = tokens.map(foldText)
  for (let size = Math.min(NAME_TOKENS, tokens.length); size >= 1; size -= 1) {
    for (let at = 0; at + size <= tokens.length; at += 1) {
      const run = tokens[at] ?? ''
      // "CAR", "LTO", "STO": a code of letters is a country only with a word for one beside it.
      if (
        size === 1 &&
        /^\p{Lu}{2,3}$/u.test(run) &&
        !['USA', 'UAE', 'DRC', 'CAR', 'UK', 'RDC'].includes(run)
      )
        continue
      if (size === 1 && !/^[\p{Lu}\p{Lo}]/u.test(run)) continue
      const words = folded
        .slice(at, at + size)
        .filter((word) => word !== '')
        .join(' ')
      const found = findFoldedCountry(words) ?? countryAmongWords(words)
      if (found !== null) return found
    }
  }
  return null
}

/**
 * The country that words name beside their dates: "Mar" is a month there, not Morocco. What is not kept
 * of a mission is not looked through either.
 */
const countryBeside = (text: string, today: DateOnly): string | null => {
  const kept = text.slice(0, MOST_SIGNS_OF_ONE)
  return countryIn(kept.replace(readMissionDates(kept, today).words, ' ').replace(/['’]s\b/g, ''))
}

/** A part without a year of its own that follows a comma is a date list of the one before: "Kenya 2013, 2017". */
const partsOf = (text: string, today: DateOnly): string[] => {
  if (/[;|\n•]/.test(text)) return text.split(/[;|\n•]/)
  const pieces = splitAtCommas(text)
  return pieces.length > 1 &&
    pieces.every((piece) => namesYear(piece) && countryBeside(piece, today) !== null)
    ? pieces
    : [text]
}

/**
 * A list of missions: "Kenya 2017; Malawi 2019 (LTO)". Every part becomes one entry whose words
 * are kept as the mission, so nothing is lost where country or year cannot be told; dates are known
 * as far as the words say ({@link readMissionDates}). The kind is what the words of the part say, else
 * the header of the column. Where neither says it, a part that names a country, a date or an election is
 * a mission whose kind is not known, which is told; a part that names none is other work. Refuses none
 * but too many.
 */
export const readExperience = (
  text: string,
  today: DateOnly,
  header: string,
  report: CellReport,
): WithoutId<Experience>[] => {
  const column = foldText(header)
  // "Observation and technical assistance" says of none of its missions which it was.
  const kindOfColumn = OBSERVATION.test(column) && ADVISORY.test(column) ? null : kindOf(column)
  const ofNoKind: string[] = []
  const isMission = (part: string): boolean => {
    if (!LASTING.test(part.trim()) && !HOW_LONG.test(part.trim())) return true
    report.leave(phrase('lists.experienceYears', { text: asNamed(part) }), part.trim())
    return false
  }
  const parts = partsToRead(partsOf(text.replace(/[^\S\n]+/g, ' '), today), report)
  const isNone = (part: string): boolean => saysNo(part) || NO_MISSION.test(part.trim())
  const read = parts
    .filter((part) => !isNone(part) && isMission(part))
    .map((part): WithoutId<Experience> => {
      const words = part.replace(/\s+/g, ' ').trim()
      const folded = foldText(words)
      const country = countryBeside(words, today)
      const { words: datesAsWritten, ...dates } = readMissionDates(
        words.slice(0, MOST_SIGNS_OF_ONE),
        today,
      )
      // "Oct" is a month, and the French of a short-term observer.
      const duties = datesAsWritten === '' ? folded : foldText(words.replace(datesAsWritten, ' '))
      const category = categories.find(([pattern]) => pattern.test(duties))?.[1] ?? null
      const bare =
        folded ===
        foldText(`${country === null ? '' : countryName(country, 'en')} ${datesAsWritten}`)
      // An observer's category is observation; "expert" alone is not.
      const told =
        category === 'longTermObserver' || category === 'shortTermObserver'
          ? 'observation'
          : (kindOf(duties) ?? kindOfColumn)
      const namesMission =
        country !== null || dates.from !== null || dates.to !== null || ELECTION.test(folded)
      const kind = told ?? (namesMission ? 'unknown' : 'other')
      if (kind === 'unknown') ofNoKind.push(words)
      return {
        country,
        mission: bare ? null : cutText(words, MOST_SIGNS_OF_ONE),
        function:
          category === 'longTermObserver' ? 'LTO' : category === 'shortTermObserver' ? 'STO' : null,
        body: null,
        kind,
        category,
        ...dates,
      }
    })
  const [first] = ofNoKind
  if (first !== undefined) {
    const entries = ofNoKind.length
    report.warn(phrase('lists.experienceOfNoKind', { entries, text: asNamed(first) }))
  }
  return read
}
