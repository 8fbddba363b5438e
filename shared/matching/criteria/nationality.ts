import { countryName, neighboursOf } from '../../catalogue/countries.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { either, list, nationalitiesWords } from '../words/say.ts'
import { flagsOf } from './flags.ts'
import { anyFlagged, nationalitiesOf } from './nationalities-of.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Nationalities asked for or excluded, the host's land neighbours included where that is asked. */
export const nationalityRule: RuleMaker<RequirementOf<'nationality'>['parameters']> = (
  columns,
  { mode, countries, neighboursOfHost },
  { request },
) => {
  const neighbours = neighboursOfHost ? neighboursOf(request.state) : []
  const named = new Set([...countries, ...neighbours])
  const anyNamed = anyFlagged(columns, flagsOf(columns.dictionaries.countries, named))
  const host = countryName(request.state)
  const parts = [
    ...countries.map((code) => countryName(code)),
    ...(neighboursOfHost ? [`a neighbour of ${host}`] : []),
  ]
  return {
    asked:
      mode === 'only' ? `a national of ${either(parts)}` : `not a national of ${either(parts)}`,
    letter: 'N',
    source: null,
    question: 'Which nationalities do you hold?',
    judge: (row) => {
      const found = anyNamed(row)
      return found < 0 ? UNKNOWN : (found === 1) === (mode === 'only') ? MET : NOT_MET
    },
    shortfall: () => 1,
    unit: 'none',
    explain: (row, verdict) => {
      const codes = nationalitiesOf(columns, row)
      const facts = { nationalities: codes, mode, countries: [...named] }
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: 'nationality not on record',
          facts,
          question: 'Which nationalities do you hold?',
        })
      }
      const held = nationalitiesWords(codes)
      if (mode === 'only') {
        return verdict === MET
          ? reasons({ evidence: `${held}, as asked`, facts })
          : reasons({
              evidence: `${held}, asked ${either(parts)}`,
              facts,
              gap: absence(`not of ${either(parts)}`),
            })
      }
      const hit = codes.filter((code) => named.has(code))
      const why = hit.some((code) => neighbours.includes(code)) ? `, a neighbour of ${host}` : ''
      return verdict === MET
        ? reasons({ evidence: `${held}, not excluded`, facts })
        : reasons({
            evidence: `a national of ${list(hit.map((code) => countryName(code)))}${why}: excluded`,
            facts,
            gap: absence('excluded nationality'),
          })
    },
  }
}
