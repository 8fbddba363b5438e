import { countryName } from '../../catalogue/countries.ts'
import { at } from '../columns/ragged.ts'
import { MET, NOT_MET, UNKNOWN } from '../verdict-code.ts'
import { nationalitiesWords } from '../words/say.ts'
import { flagsOf } from './flags.ts'
import { anyFlagged, nationalitiesOf } from './nationalities-of.ts'
import { type RuleMaker, absence, reasons } from './rule.ts'

/** Nobody observes or advises in a country they are a national of; of several nationalities any one counts. */
export const hostCountryRule: RuleMaker<null> = (columns, _, { request }) => {
  const { countries } = columns.dictionaries
  const host = countryName(request.state)
  const isNational = anyFlagged(columns, flagsOf(countries, [request.state]))
  const hostNumber = countries.find(request.state)
  return {
    asked: `not a national of ${host}`,
    letter: 'H',
    source: 'OSCE/ODIHR: observers are never nationals of the host country',
    question: 'Which nationalities do you hold?',
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
      const detail = resident ? `resident in ${host}` : null
      if (verdict === UNKNOWN) {
        return reasons({
          evidence: 'nationality not on record',
          detail,
          facts,
          question: 'Which nationalities do you hold?',
        })
      }
      const held = nationalitiesWords(codes)
      return verdict === NOT_MET
        ? reasons({
            evidence: `${held}: a national of the host country`,
            detail,
            facts,
            gap: absence(`national of ${host}`),
          })
        : reasons({ evidence: `${held}, not a national of ${host}`, detail, facts })
    },
  }
}
