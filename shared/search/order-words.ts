import { phrase, type Phrase, type TextKey } from '../text/index.ts'
import type { RosterSort } from './roster-query.ts'

const keys: Readonly<Record<RosterSort['by'], TextKey>> = {
  relevance: 'documents.orderRelevance',
  name: 'documents.name',
  nativeName: 'documents.nativeName',
  secondNativeName: 'documents.secondNativeName',
  formerName: 'documents.formerName',
  sex: 'documents.sex',
  nationality: 'documents.nationality',
  residence: 'documents.residence',
  provider: 'documents.providers',
  categories: 'documents.category',
  languages: 'documents.orderLanguages',
  tags: 'fields.tags',
  skills: 'documents.orderSkill',
  availability: 'documents.orderFree',
  confirmedOn: 'documents.confirmedOn',
  offerEnd: 'documents.offerEnd',
  lastDeployment: 'documents.lastDeployment',
  email: 'documents.email',
  phone: 'documents.phone',
  organization: 'fields.organization',
  occupation: 'documents.occupation',
  consentOn: 'fields.consentOn',
  retainUntil: 'fields.retainUntil',
  updated: 'documents.changedOn',
}

/** What people of the roster are ordered by, in words. */
export function orderWords(by: RosterSort['by']): Phrase {
  return phrase(keys[by])
}
