import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { nationalities } from '../words.ts'
import { flagsOf } from './flags.ts'
import { anyFlagged, nationalitiesOf } from './nationalities-of.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Nobody observes or advises in a country they are a national of; of several nationalities any one counts. */
export const hostCountryRule: RuleMaker<null> = (columns, _, { request }) => {
  const { countries } = columns.dictionaries
  const country = { country: request.state }
  const isNational = anyFlagged(columns, flagsOf(countries, [request.state]))
  const hostNumber = countries.find(request.state)
  return {
    letter: 'H',
    source: phrase('source.hostCountry'),
    question: phrase('question.nationality'),
    judge: (row) => {
      const found = isNational(row)
      return found < 0 ? UNKNOWN : found === 1 ? NOT_MET : MET
    },
    shortfall: () => Infinity,
    unit: 'none',
    explain: (row, verdict) => {
      const codes = nationalitiesOf(columns, row)
      const resident = hostNumber >= 0 && at(columns.residence, row) === hostNumber
      const facts = { nationalities: codes, host: request.state, resident }
      const detail = resident ? phrase('evidence.resident', { country }) : null
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: phrase('evidence.noNationality'),
          detail,
          facts,
          question: phrase('question.nationality'),
        })
      }
      const held = nationalities(codes)
      return verdict === NOT_MET
        ? reasons({
            evidence: phrase('evidence.hostNational', { nationalities: held }),
            detail,
            facts,
            gap: absence(phrase('gap.hostNational', { country })),
          })
        : reasons({
            evidence: phrase('evidence.notHostNational', { nationalities: held, country }),
            detail,
            facts,
          })
    },
  }
}
