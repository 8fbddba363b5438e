import type { RequirementOf } from '../../domain/requirement.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import { scaleOf } from '../columns/codes.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { listOf, phrase } from '../../text/index.ts'
import { parts } from '../words.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

type Parameters = RequirementOf<'language'>['parameters']

/** Index of the entry of a language in a row, the one with the highest level in the mode; or -1. */
const entryFinder = (columns: RosterColumns, { language, mode }: Parameters) => {
  const { start, count: counts, values } = columns.languages
  const wanted = columns.dictionaries.languages.find(language)
  const levels = values[mode]
  return (row: number): number => {
    const first = at(start, row)
    const end = first + at(counts, row)
    let best = -1
    for (let index = first; index < end; index += 1) {
      if (at(values.language, index) !== wanted) continue
      if (best < 0 || at(levels, index) > at(levels, best)) best = index
    }
    return best
  }
}

/**
 * A minimum level in one mode of a language. Listed without a level, or no languages on record at
 * all, is unknown; languages on record without this one is a no.
 */
export const languageRule: RuleMaker<Parameters> = (columns, parameters) => {
  const { language, mode, level: askedLevel } = parameters
  const { count: counts, values } = columns.languages
  const levels = values[mode]
  const find = entryFinder(columns, parameters)
  const name = { language }
  const asked = { level: askedLevel }
  const question = phrase('question.language', { language: name, mode })
  const lacking = (row: number): number => {
    const entry = find(row)
    return askedLevel - (entry < 0 ? 0 : at(levels, entry))
  }
  return {
    letter: language.toUpperCase().slice(0, 2),
    source: null,
    question,
    judge: (row) => {
      const entry = find(row)
      if (entry < 0) return at(counts, row) === 0 ? UNKNOWN : NOT_MET
      const has = at(levels, entry)
      return has === 0 ? UNKNOWN : has >= askedLevel ? MET : NOT_MET
    },
    shortfall: lacking,
    unit: 'levels',
    explain: (row, verdict) => {
      const entry = find(row)
      if (entry < 0) {
        const facts = { language, mode, level: null, asked: askedLevel }
        return verdict === UNKNOWN
          ? reasons({ evidence: phrase('evidence.noLanguages'), facts, question })
          : reasons({
              evidence: phrase('evidence.languageLacking', { language: name, level: asked, mode }),
              facts,
              gap: gapOf(askedLevel, 'levels', phrase('gap.language', { language: name })),
            })
      }
      const has = at(levels, entry)
      const received = columns.dictionaries.words.codeAt(at(values.received, entry))
      const facts = {
        language,
        mode,
        level: has || null,
        asked: askedLevel,
        received: received || null,
        scale: scaleOf(at(values.scale, entry)),
        converted: at(values.converted, entry) === 1,
      }
      const others = (['spoken', 'read', 'written'] as const)
        .filter((each) => each !== mode && at(values[each], entry) > 0)
        .map((each) =>
          phrase('evidence.modeLevel', { mode: each, level: { level: at(values[each], entry) } }),
        )
      const detail = parts(
        received !== '' &&
          phrase(facts.converted ? 'evidence.receivedConverted' : 'evidence.received', {
            received,
          }),
        others.length > 0 && listOf(others, 'comma'),
      )
      if (verdict === UNKNOWN) {
        const evidence = phrase('evidence.languageOpen', { language: name, mode })
        return reasons({ evidence, detail, facts, question })
      }
      const level = { level: has }
      const evidence = phrase('evidence.language', { language: name, level, asked, mode })
      if (verdict === MET) return reasons({ evidence, detail, facts })
      const short = askedLevel - has
      const gap = gapOf(
        short,
        'levels',
        phrase('gap.languageLevels', { language: name, levels: short }),
      )
      return reasons({ evidence, detail, facts, gap })
    },
  }
}
