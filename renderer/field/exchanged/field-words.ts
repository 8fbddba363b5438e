import { isDateOnly } from '#shared/calendar/index.ts'
import { budgetLine } from '#shared/domain/budget.ts'
import { categories } from '#shared/domain/category.ts'
import { showAmount } from '#shared/domain/money.ts'
import { followUp } from '#shared/domain/recommendation.ts'
import { followUpPhrase } from '#shared/domain/status-phrases.ts'
import type { ShareRow } from '#shared/contract/hand-over-calls.ts'
import { person as personTexts } from '#shared/text/en/person.ts'
import { showDate, showNumber } from '#renderer/text/format.ts'
import { categoryName, countryName, languageName } from '#renderer/text/names.ts'
import { currentTag, t, type TextKey, words } from '#renderer/text/text.ts'

/** What a field of a record is called; one this version has no word for keeps its name. */
export function fieldWords(entity: ShareRow['entity'], field: string): string {
  if (entity === 'person' && Object.hasOwn(personTexts, field))
    return t(`person.${field}` as TextKey)
  const known =
    entity === 'recommendation' && field === 'note' ? 'recommendations.note' : others[field]
  return known === undefined ? field : t(known)
}

/** Fields of requests and what belongs to them, of candidacies and providers. */
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
  addressedTo: 'recommendations.addressedTo',
  estimatedOn: 'budgets.estimatedOn',
  findings: 'assessments.findings',
  followUp: 'recommendations.followUp',
  givenOn: 'recommendations.givenOn',
  judgedOn: 'recommendations.judgedOn',
  lines: 'exchanged.fieldLines',
  note: 'person.notes',
  number: 'recommendations.number',
  programme: 'assessments.programme',
  recommendation: 'assessments.recommendation',
  source: 'recommendations.source',
  team: 'assessments.team',
  text: 'recommendations.text',
  to: 'documents.to',
}

/** A value of either side of a field in words; entries of lists stand one after the other. */
export function valueWords(field: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return t('common.notStated')
  if (typeof value === 'boolean') return value ? t('common.yes') : t('common.no')
  if (typeof value === 'number') return showNumber(value)
  if (typeof value === 'string') return textWords(field, value)
  if (Array.isArray(value)) return value.map((each) => valueWords(field, each)).join('; ')
  const line = budgetLine.safeParse(value)
  if (line.success) {
    const { what, amount, currency } = line.data
    return `${what}, ${showAmount(currentTag(), amount, currency)}`
  }
  return Object.entries(value)
    .filter(([part, of]) => part !== 'id' && of !== null && !isEmptyList(of))
    .map(([part, of]) => (part === 'language' ? languageName(String(of)) : valueWords(part, of)))
    .join(', ')
}

function textWords(field: string, value: string): string {
  if (isDateOnly(value)) return showDate(value)
  if (/^[A-Z]{2}$/.test(value)) return countryName(value)
  const followed = followUp.safeParse(value)
  if (field === 'followUp' && followed.success) return words(followUpPhrase(followed.data))
  const category = categories.find((each) => each === value)
  return category ? categoryName(category) : value
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0
