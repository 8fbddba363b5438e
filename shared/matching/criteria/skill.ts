import { fromDayNumber } from '../../calendar/date-only.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { phrase, type Phrase, type Value } from '../../text/index.ts'
import { skillAmounts } from '../asked.ts'
import { day } from '../words.ts'
import { flagsOf } from './flags.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

const questionsOpen = {
  level: 'question.skillLevel',
  years: 'question.skillYears',
  both: 'question.skillLevelYears',
} as const

/** A skill with what is known of its level and years. */
function skillEvidence(skill: Value, level: number, years: number): Phrase {
  if (level > 0)
    return years < 0
      ? phrase('evidence.skillLevel', { skill, level: String(level) })
      : phrase('evidence.skillLevelYears', { skill, level: String(level), years })
  return years < 0
    ? phrase('evidence.skill', { skill })
    : phrase('evidence.skillYears', { skill, years })
}

/**
 * A skill, or anything below it in the tree, at a level and with years of practice. Level or years
 * not stated are unknown; so is a record without any skill. A record with other skills is a no.
 */
export const skillRule: RuleMaker<RequirementOf<'skill'>['parameters']> = (
  columns,
  parameters,
  { skills },
) => {
  const { skill, level, years } = parameters
  const { codeAt } = columns.dictionaries.skills
  const flags = flagsOf(columns.dictionaries.skills, skills.subtree(skill))
  const { start, count: counts, values } = columns.skills
  const name = skills.valueOf(skill)
  const question = phrase('question.skill', { skill: name })
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
  const lacking = (entry: number): number =>
    entry < 0
      ? Math.max(askedLevel, 1)
      : Math.max(0, askedLevel - at(values.level, entry)) ||
        Math.max(0, askedYears - at(values.years, entry))

  return {
    letter: 'S',
    source: null,
    question,
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
          ? reasons({ evidence: phrase('evidence.noSkills'), facts, question })
          : reasons({
              evidence: phrase('evidence.skillLacking', { skill: name }),
              facts,
              gap: gapOf(lacking(entry), 'levels', phrase('gap.skill', { skill: name })),
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
      const detail =
        verifiedBy === ''
          ? null
          : verifiedOn === NO_DAY
            ? phrase('evidence.verified', { by: verifiedBy })
            : phrase('evidence.verifiedOn', { by: verifiedBy, date: day(verifiedOn) })
      const evidence = skillEvidence(skills.valueOf(found), hasLevel, hasYears)
      if (verdict === MET) return reasons({ evidence, detail, facts })
      if (verdict === UNKNOWN) {
        const open =
          askedYears === 0 || hasYears >= 0
            ? 'level'
            : askedLevel === 0 || hasLevel > 0
              ? 'years'
              : 'both'
        return reasons({
          evidence: phrase('evidence.skillOpen', { what: evidence, open }),
          detail,
          facts,
          question: phrase(questionsOpen[open], { skill: name }),
        })
      }
      const shortLevels = hasLevel > 0 ? Math.max(0, askedLevel - hasLevel) : 0
      const gap =
        shortLevels > 0
          ? gapOf(
              shortLevels,
              'levels',
              phrase('gap.skillLevels', { skill: name, levels: shortLevels }),
            )
          : gapOf(
              askedYears - hasYears,
              'years',
              phrase('gap.skillYears', { skill: name, years: askedYears - hasYears }),
            )
      const asked = skillAmounts(parameters)
      return reasons({
        evidence: asked === null ? evidence : phrase('evidence.asked', { what: evidence, asked }),
        detail,
        facts,
        gap,
      })
    },
  }
}
