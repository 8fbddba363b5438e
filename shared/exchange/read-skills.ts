import { remembered } from '../text/remembered.ts'
import { phrase } from '../text/index.ts'
import { findSkill, foldText, readSkillLevel } from '../catalogue/index.ts'
import type { PersonSkill, SkillLevel } from '../domain/skill.ts'
import {
  type CellReport,
  asNamed,
  chosenFor,
  isBlank,
  MOST_SIGNS_OF_ONE,
  MOST_WORDS_OF_NAME,
  partsToRead,
  splitAtCommas,
} from './cell-report.ts'
import type { WithoutId } from '../domain/common.ts'
import { saysNo, saysYes } from './yes-no.ts'

/** Finds a skill by its name: the seeded ones, and those a roster has added. */
export type SkillFinder = (name: string) => string | null

/** Finds skills of the catalogue first, then the office's own (`own`: folded name to id). */
export const skillFinder = (
  own: ReadonlyMap<string, string>,
  fold: (text: string) => string,
): SkillFinder =>
  // A list names the same skills again and again.
  remembered((name) => findSkill(name) ?? own.get(fold(name)) ?? null, 5000)

/** A skill with nothing stated but that the person has it. */
const plainSkill = (skill: string): WithoutId<PersonSkill> => ({
  skill,
  level: null,
  years: null,
  verifiedBy: null,
  verifiedOn: null,
})

/** Puts what one column states about a skill to what was stated before. */
export const mergeSkill = (
  list: readonly WithoutId<PersonSkill>[],
  next: WithoutId<PersonSkill>,
): WithoutId<PersonSkill>[] => {
  const at = list.findIndex((each) => each.skill === next.skill)
  const old = list[at]
  return old
    ? list.with(at, { ...old, level: old.level ?? next.level, years: old.years ?? next.years })
    : [...list, next]
}

const YEARS =
  /(?<![\p{L}\d])(\d{1,2})\s*\+?\s*(?:years?|yrs?|ans?|annees?|années?|años?|anos?|y)(?!\p{L})\.?(?:\s+(?:of\s+)?experience|\s+d['’]expérience|\s+de\s+experiencia)?/iu

/** "3", "advanced", "expert": the level of a skill, or null for words that are none. */
export const readSkillLevelCell = (text: string, report: CellReport): SkillLevel | null => {
  const level = readSkillLevel(text) ?? chosenFor('skillLevel', text, report)
  if (level === null) {
    report.unknown('skillLevel', text)
    report.leave(phrase('lists.skillLevelUnknown', { text: asNamed(text) }), text)
  }
  return level === 'left' ? null : level
}

/** What a column of one skill holds: a mark, a level, years, or both. */
export const readSkillOf = (
  skill: string,
  text: string,
  report: CellReport,
): WithoutId<PersonSkill> | null => {
  if (saysNo(text)) return null
  // "1" is the lowest level of a skill; a form of the web repeats the answer that was ticked.
  if ((saysYes(text) && !/^\d$/.test(text.trim())) || findSkill(text) === skill)
    return plainSkill(skill)
  const years = YEARS.exec(text)
  const rest = (years ? text.replace(years[0], ' ') : text).replace(/[(),:–-]/g, ' ').trim()
  return {
    ...plainSkill(skill),
    level: isBlank(rest) ? null : readSkillLevelCell(rest, report),
    years: years ? Math.min(60, Number(years[1])) : null,
  }
}

/** No level of a skill has more words. */
const MOST_WORDS_OF_LEVEL = 4

/** "Voter registration (expert, 8 years)": one skill of a list, or null where the catalogue lacks it. */
const readOne = (part: string, find: SkillFinder): WithoutId<PersonSkill> | null => {
  if (part.length > MOST_SIGNS_OF_ONE) return null
  const whole = find(part)
  if (whole !== null) return plainSkill(whole)
  const years = YEARS.exec(part)
  const withoutYears = years ? part.replace(years[0], ' ') : part
  // The longest beginning that is a skill; what follows is its level. Folded once, for every size of it.
  const tokens = withoutYears
    .split(/[\s:(),–]+|\s-\s/)
    .map(foldText)
    .filter((token) => token !== '')
  if (tokens.length > MOST_WORDS_OF_NAME + MOST_WORDS_OF_LEVEL) return null
  for (let size = Math.min(tokens.length, MOST_WORDS_OF_NAME); size >= 1; size -= 1) {
    const skill = find(tokens.slice(0, size).join(' '))
    if (skill === null) continue
    const rest = tokens.slice(size).join(' ')
    const level = rest === '' ? null : readSkillLevel(rest)
    if (rest === '' || level !== null) {
      return { ...plainSkill(skill), level, years: years ? Math.min(60, Number(years[1])) : null }
    }
  }
  return null
}

/**
 * A cell that lists skills. Lists name skills in their own words, so one that the tree does not
 * have is no error: it is kept in the notes and told.
 */
export const readSkills = (
  text: string,
  find: SkillFinder,
  report: CellReport,
): WithoutId<PersonSkill>[] => {
  let found: WithoutId<PersonSkill>[] = []
  const whole = readOne(text.trim(), find)
  if (whole) return [whole]
  const take = (part: string): boolean => {
    const skill = readOne(part.trim(), find)
    if (skill) found = mergeSkill(found, skill)
    return skill !== null
  }
  const pieces: string[] = []
  for (const part of partsToRead(text.split(/[;|\n•]/), report))
    if (!take(part)) pieces.push(...splitAtCommas(part, '/'))
  for (const piece of partsToRead(pieces, report)) {
    if (take(piece)) continue
    const chosen = chosenFor('skill', piece, report)
    if (chosen !== null) {
      if (chosen !== 'left') found = mergeSkill(found, plainSkill(chosen))
      continue
    }
    if (piece.length <= MOST_SIGNS_OF_ONE) report.unknown('skill', piece)
    report.warn(phrase('lists.skillUnknown', { text: asNamed(piece) }))
    report.keep(piece.trim())
  }
  return found
}
