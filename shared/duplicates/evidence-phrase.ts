import { type Phrase, phrase, type TextKey } from '../text/index.ts'
import type { Evidence } from './judge-pair.ts'

const texts: Readonly<Record<Evidence['field'], TextKey>> = {
  name: 'duplicates.name',
  birthDate: 'duplicates.birthDate',
  email: 'duplicates.email',
  phone: 'duplicates.phone',
  passport: 'duplicates.passport',
  nationality: 'duplicates.nationality',
  sex: 'duplicates.sex',
}

/** What a piece of evidence says, for people: "Same passport number", "Birth dates differ in one digit". */
export function evidencePhrase(evidence: Evidence): Phrase {
  const { field, says } = evidence
  return phrase(texts[field], { says })
}

/** Whether a piece of evidence speaks for one person, against, or for neither. */
export function sideOf(evidence: Evidence): 'for' | 'against' | 'open' {
  if (evidence.says === 'apart') return 'against'
  if (evidence.field === 'name' && ['familyName', 'givenName'].includes(evidence.says))
    return 'against'
  return evidence.says === 'near' || evidence.says === 'shared' ? 'open' : 'for'
}
