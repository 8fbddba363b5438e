import { isDateOnly } from '#shared/calendar/index.ts'
import { categories } from '#shared/domain/category.ts'
import type { ShareRow } from '#shared/contract/hand-over-calls.ts'
import { person as personTexts } from '#shared/text/en/person.ts'
import { showDate, showNumber } from '#renderer/text/format.ts'
import { categoryName, countryName, languageName } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

/** What a field of a record is called; one this version has no word for keeps its name. */
export function fieldWords(entity: ShareRow['entity'], field: string): string {
  if (entity === 'person' && Object.hasOwn(personTexts, field))
    return t(`person.${field}` as TextKey)
  const known = others[field]
  return known === undefined ? field : t(known)
}

/** Fields of requests, positions, candidacies and providers. */
const others: Readonly<Record<string, TextKey>> = {
  assistance: 'exchanged.fieldAssistance',
  channel: 'exchanged.fieldChannel',
  contactEmail: 'exchanged.fieldContactEmail',
  contactName: 'exchanged.fieldContactName',
  contactPhone: 'exchanged.fieldContactPhone',
  country: 'exchanged.fieldCountry',
  deadline: 'exchanged.fieldDeadline',
  electionOn: 'exchanged.fieldElectionOn',
  kind: 'exchanged.fieldKind',
  maxPercentPerNationality: 'exchanged.fieldMaxPercentPerNationality',
  maxPerNationality: 'exchanged.fieldMaxPerNationality',
  multinationalPairs: 'exchanged.fieldMultinationalPairs',
  organ: 'exchanged.fieldOrgan',
  officer: 'exchanged.fieldOfficer',
  continues: 'exchanged.fieldContinues',
  parties: 'exchanged.fieldParties',
  overrides: 'exchanged.fieldOverrides',
  phases: 'exchanged.fieldPhases',
  preconditions: 'exchanged.fieldPreconditions',
  providerCap: 'exchanged.fieldProviderCap',
  receivedOn: 'exchanged.fieldReceivedOn',
  requirements: 'exchanged.fieldRequirements',
  responsibilities: 'exchanged.fieldResponsibilities',
  shares: 'exchanged.fieldShares',
  secondRoundOn: 'exchanged.fieldSecondRoundOn',
  shortName: 'exchanged.fieldShortName',
  state: 'exchanged.fieldState',
  windows: 'exchanged.fieldWindows',
  womenPercent: 'exchanged.fieldWomenPercent',
  category: 'documents.category',
  from: 'documents.from',
  funding: 'documents.funding',
  location: 'documents.location',
  name: 'documents.name',
  notes: 'person.notes',
  posts: 'documents.posts',
  reason: 'documents.reason',
  reference: 'documents.aboutReference',
  status: 'documents.status',
  title: 'documents.title',
  to: 'documents.to',
}

/** A value of either side in words; entries of lists stand one after the other. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === '') return t('common.notStated')
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
  if (typeof value === 'number') return showNumber(value)
  if (typeof value === 'string') return textWords(value)
  if (Array.isArray(value)) return value.map(valueWords).join('; ')
  return Object.entries(value)
    .filter(([field, of]) => field !== 'id' && of !== null && !isEmptyList(of))
    .map(([field, of]) => (field === 'language' ? languageName(String(of)) : valueWords(of)))
    .join(', ')
}

function textWords(value: string): string {
  if (isDateOnly(value)) return showDate(value)
  if (/^[A-Z]{2}$/.test(value)) return countryName(value)
  const category = categories.find((each) => each === value)
  return category ? categoryName(category) : value
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
