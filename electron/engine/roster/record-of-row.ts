import type { RosterRow } from '#shared/search/roster-row.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import {
  type Ragged,
  type RosterColumns,
  OPEN_TO,
  at,
  categoriesOfMask,
  dateOf,
  sexOf,
} from '#shared/matching/index.ts'
import { nationalitiesOf } from '#shared/matching/criteria/nationalities-of.ts'
import { isBarredOn } from '#shared/matching/columns/barred.ts'
import { offerHolds } from '#shared/search/facets/record-facts.ts'

/** What the roster in memory does not hold. */
export type NameOfRow = Pick<
  RosterRow,
  'id' | 'familyName' | 'givenName' | 'nativeName' | 'secondNativeName'
>

/** What only the table of the roster shows of a record and the memory does not hold. */
export type DetailsOfRow = Pick<
  RosterRow,
  | 'formerName'
  | 'email'
  | 'phone'
  | 'organization'
  | 'occupation'
  | 'consentOn'
  | 'retainUntil'
  | 'updated'
>

/** {@link DetailsOfRow} as columns of `person`. */
export const DETAILS_OF_ROW = `former_name AS formerName, email, phone, organization, occupation,
  consent_on AS consentOn, retain_until AS retainUntil, updated`

/** {@link NameOfRow} as columns of `person`. */
export const NAME_OF_ROW = `id, family_name AS familyName, given_name AS givenName,
  native_name AS nativeName, second_native_name AS secondNativeName`

/** What a line shows of a record beside the name, from the roster in memory. */
export type RecordOfRow = Omit<
  RosterRow,
  keyof NameOfRow | keyof DetailsOfRow | 'lastDeployment' | 'strip' | 'close'
>

/** Places of a row's entries in a ragged column. */
function entriesOf({ start, count }: Ragged<string>, row: number): number[] {
  const [first, length] = [at(start, row), at(count, row)]
  const entries: number[] = []
  for (let index = 0; index < length; index += 1) entries.push(first + index)
  return entries
}

/** The record of a row; `today` is a day number, for whose offers hold. */
export function recordOfRow(
  columns: RosterColumns,
  row: number,
  providers: ReadonlyMap<Id, Pick<Provider, 'name' | 'kind'>>,
  today: number,
): RecordOfRow {
  const { countries, languages, skills } = columns.dictionaries
  const residence = at(columns.residence, row)
  return {
    sex: sexOf(at(columns.sex, row)),
    residence: residence < 0 ? null : countries.codeAt(residence),
    confirmedOn: dateOf(at(columns.confirmedOn, row)),
    notProposed: isBarredOn(columns, row, today)
      ? { until: dateOf(at(columns.barredTo, row)) }
      : null,
    nationalities: nationalitiesOf(columns, row),
    categories: categoriesOfMask(at(columns.categories, row)),
    providers: offeringProviders(columns, row, providers, today),
    languages: entriesOf(columns.languages, row).map((entry) => ({
      language: languages.codeAt(at(columns.languages.values.language, entry)),
      spoken: at(columns.languages.values.spoken, entry) || null,
    })),
    tags: entriesOf(columns.tags, row).map((entry) =>
      columns.dictionaries.words.codeAt(at(columns.tags.values.written, entry)),
    ),
    skills: entriesOf(columns.skills, row)
      .map((entry) => ({
        skill: skills.codeAt(at(columns.skills.values.skill, entry)),
        level: at(columns.skills.values.level, entry) || null,
      }))
      .sort((a, b) => (b.level ?? 0) - (a.level ?? 0)),
  }
}

/** One line a provider, valid where one of its offers holds today; valid ones first, then by name. */
function offeringProviders(
  columns: RosterColumns,
  row: number,
  providers: ReadonlyMap<Id, Pick<Provider, 'name' | 'kind'>>,
  today: number,
): RosterRow['providers'] {
  const { provider: codes, to } = columns.offers.values
  const offers = new Map<Id, { readonly valid: boolean; readonly last: number }>()
  for (const entry of entriesOf(columns.offers, row)) {
    const id = columns.dictionaries.providers.codeAt(at(codes, entry))
    const known = offers.get(id) ?? { valid: false, last: OPEN_TO }
    const holds = offerHolds(columns, entry, today)
    offers.set(id, holds ? { valid: true, last: Math.min(known.last, at(to, entry)) } : known)
  }
  return [...offers]
    .flatMap(([id, { valid, last }]) => {
      const provider = providers.get(id)
      if (!provider) return []
      return [{ id, name: provider.name, kind: provider.kind, valid, until: dateOf(last) }]
    })
    .sort(
      (a, b) =>
        Number(b.valid) - Number(a.valid) ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1),
    )
}
