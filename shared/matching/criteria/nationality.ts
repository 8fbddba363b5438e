import { neighboursOf } from '../../catalogue/countries.ts'
import type { RequirementOf } from '../../domain/requirement.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { nationalitiesNamed } from '../asked.ts'
import { countries as countriesNamed, nationalities } from '../words.ts'
import { flagsOf } from './flags.ts'
import { anyFlagged, nationalitiesOf } from './nationalities-of.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Nationalities asked for or excluded, the host's land neighbours included where that is asked. */
export const nationalityRule: RuleMaker<RequirementOf<'nationality'>['parameters']> = (
  columns,
  parameters,
  { request },
) => {
  const { mode, countries, neighboursOfHost } = parameters
  const neighbours = neighboursOfHost ? neighboursOf(request.state) : []
  const named = new Set([...countries, ...neighbours])
  const anyNamed = anyFlagged(columns, flagsOf(columns.dictionaries.countries, named))
  const asked = nationalitiesNamed(parameters)
  return {
    letter: 'N',
    source: null,
    question: phrase('question.nationality'),
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
          evidence: phrase('evidence.noNationality'),
          facts,
          question: phrase('question.nationality'),
        })
      }
      const held = nationalities(codes)
      if (mode === 'only') {
        return verdict === MET
          ? reasons({
              evidence: phrase('evidence.nationalityAsked', { nationalities: held }),
              facts,
            })
          : reasons({
              evidence: phrase('evidence.nationalityOther', { nationalities: held, asked }),
              facts,
              gap: absence(phrase('gap.nationality', { asked })),
            })
      }
      const hit = codes.filter((code) => named.has(code))
      const isNeighbour = hit.some((code) => neighbours.includes(code))
      return verdict === MET
        ? reasons({
            evidence: phrase('evidence.nationalityNotExcluded', { nationalities: held }),
            facts,
          })
        : reasons({
            evidence: isNeighbour
              ? phrase('evidence.neighbourExcluded', {
                  countries: countriesNamed(hit),
                  host: { country: request.state },
                })
              : phrase('evidence.nationalityExcluded', { countries: countriesNamed(hit) }),
            facts,
            gap: absence(phrase('gap.nationalityExcluded')),
          })
    },
  }
}
