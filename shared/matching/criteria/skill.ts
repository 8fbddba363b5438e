import { skillLevelName } from '../../catalogue/skill-levels.ts'
import { fromDayNumber } from '../../calendar/date-only.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { count, day, details } from '../words/say.ts'
import { flagsOf } from './flags.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

const levelName = (level: number): string => skillLevelName(level).toLowerCase()

/**
 * A skill, or anything below it in the tree, at a level and with years of practice. Level or years
 * not stated are unknown; so is a record without any skill. A record with other skills is a no.
 */
export const skillRule: RuleMaker<RequirementOf<'skill'>['parameters']> = (
  columns,
  { skill, level, years },
  { skills },
) => {
  const { codeAt } = columns.dictionaries.skills
  const flags = flagsOf(columns.dictionaries.skills, skills.subtree(skill))
  const { start, count: counts, values } = columns.skills
  const name = skills.nameOf(skill)
  const askedLevel = level ?? 0
  const askedYears = years ?? 0

  const judgeEntry = (index: number): VerdictCode => {
    const hasLevel = at(values.level, index)
    const hasYears = at(values.years, index)
    if (askedLevel > 0 && hasLevel > 0 && hasLevel < askedLevel) return NOT_MET
    if (askedYears > 0 && hasYears >= 0 && hasYears < askedYears) return NOT_MET
    if (askedLevel > 0 && hasLevel === 0) return UNKNOWN
    return askedYears > 0 && hasYears < 0 ? UNKNOWN : MET
  }
  // The entry that decides: the best verdict, then the highest level, then the most years.
  const deciding = (row: number): number => {
    const first = at(start, row)
    const end = first + at(counts, row)
    let best = -1
    let bestRank = -1
    for (let index = first; index < end; index += 1) {
      if (flags[at(values.skill, index)] !== 1) continue
      const rank =
        judgeEntry(index) * 1000 + at(values.level, index) * 100 + at(values.years, index) + 1
      if (rank <= bestRank) continue
      best = index
      bestRank = rank
    }
    return best
  }
  const words = [
    name,
    ...(level === null ? [] : [level === 4 ? levelName(4) : `${levelName(level)} or better`]),
    ...(years === null ? [] : [`${count(years, 'year')} or more`]),
  ].join(', ')
  const lacking = (entry: number): number =>
    entry < 0
      ? Math.max(askedLevel, 1)
      : Math.max(0, askedLevel - at(values.level, entry)) ||
        Math.max(0, askedYears - at(values.years, entry))

  return {
    asked: words,
    letter: 'S',
    source: null,
    question: `Do you have experience in ${name.toLowerCase()}, at which level and for how many years?`,
    judge: (row) => {
      const entry = deciding(row)
      if (entry >= 0) return judgeEntry(entry)
      return at(counts, row) === 0 ? UNKNOWN : NOT_MET
    },
    shortfall: (row) => lacking(deciding(row)),
    unit: 'levels',
    explain: (row, verdict) => {
      const entry = deciding(row)
      if (entry < 0) {
        const facts = { skill, level: null, years: null }
        return verdict === UNKNOWN
          ? reasons({
              evidence: 'no skills on record',
              facts,
              question: `Do you have experience in ${name.toLowerCase()}, at which level and for how many years?`,
            })
          : reasons({
              evidence: `${name} is not among the skills on record`,
              facts,
              gap: gapOf(lacking(entry), 'levels', `no ${name.toLowerCase()}`),
            })
      }
      const found = codeAt(at(values.skill, entry))
      const hasLevel = at(values.level, entry)
      const hasYears = at(values.years, entry)
      const verifiedBy = columns.dictionaries.words.codeAt(at(values.verifiedBy, entry))
      const verifiedOn = at(values.verifiedOn, entry)
      const facts = {
        skill: found,
        level: hasLevel || null,
        years: hasYears < 0 ? null : hasYears,
        verifiedBy: verifiedBy || null,
        verifiedOn: verifiedOn === NO_DAY ? null : fromDayNumber(verifiedOn),
      }
      const has = [
        skills.nameOf(found),
        hasLevel > 0 && levelName(hasLevel),
        hasYears >= 0 && count(hasYears, 'year'),
      ].filter((part) => part !== false)
      const detail = details(
        verifiedBy !== '' &&
          `verified by ${verifiedBy}${verifiedOn === NO_DAY ? '' : `, ${day(verifiedOn)}`}`,
      )
      const evidence = has.join(', ')
      if (verdict === MET) return reasons({ evidence, detail, facts })
      if (verdict === UNKNOWN) {
        const missing = [
          ...(askedLevel > 0 && hasLevel === 0 ? ['level'] : []),
          ...(askedYears > 0 && hasYears < 0 ? ['years'] : []),
        ].join(' and ')
        return reasons({
          evidence: `${evidence}, ${missing} not stated`,
          detail,
          facts,
          question:
            missing === 'years'
              ? `How many years have you worked in ${name.toLowerCase()}?`
              : `At which level do you master ${name.toLowerCase()}${missing === 'level' ? '' : ', and for how many years'}?`,
        })
      }
      const shortLevels = hasLevel > 0 ? Math.max(0, askedLevel - hasLevel) : 0
      const gap =
        shortLevels > 0
          ? gapOf(shortLevels, 'levels', `${name} ${count(shortLevels, 'level')} below`)
          : gapOf(
              askedYears - hasYears,
              'years',
              `${name} ${count(askedYears - hasYears, 'year')} short`,
            )
      const askedWords = words.slice(name.length + 2)
      return reasons({ evidence: `${evidence}; asked ${askedWords}`, detail, facts, gap })
    },
  }
}
