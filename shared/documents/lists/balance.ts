import { country } from '../../catalogue/countries.ts'
import { regionalGroups } from '../../catalogue/countries/country.ts'
import { categories } from '../../domain/category.ts'
import { categoryValue } from '../../exchange/cells.ts'
import { phrase, type Phrase, type Value } from '../../text/index.ts'
import type { DocumentSection, DocumentTable, Fact } from '../document.ts'
import type { ListedRow } from './listed-row.ts'

/**
 * How many people and women a list has, and of how many countries and providers. Everybody counts once,
 * however many posts they hold; of several nationalities the first counts.
 */
export function balanceFigures(rows: readonly ListedRow[]): Fact[] {
  const people = peopleOf(rows)
  const women = people.filter(({ person }) => person.sex === 'female').length
  return [
    { label: phrase('documents.aboutPeople'), value: people.length },
    {
      label: phrase('documents.aboutWomen'),
      value:
        people.length === 0
          ? null
          : phrase('documents.countShare', { count: women, share: women / people.length }),
    },
    {
      label: phrase('documents.nationalities'),
      value: distinct(people, ({ person }) => person.nationalities[0]),
    },
    {
      label: phrase('documents.providers'),
      value: distinct(people, ({ providers: [first] }) => first?.provider.id),
    },
  ]
}

/** The balance of a list by nationality, regional group, provider and category, each with its women. */
export function balanceSection(rows: readonly ListedRow[]): DocumentSection {
  const people = peopleOf(rows)
  const groupOf = ({ person }: ListedRow): string =>
    country(person.nationalities[0] ?? '')?.group ?? ''
  const tables = [
    balanceTable(phrase('documents.regionColumn'), people, groupOf, (group) =>
      phrase('documents.regionalGroup', { group }),
    ),
    balanceTable(
      phrase('documents.nationality'),
      people,
      ({ person }) => person.nationalities[0] ?? '',
      (code) => ({ country: code }),
    ),
    balanceTable(
      phrase('documents.provider'),
      people,
      ({ providers: [first] }) => first?.provider.name ?? '',
      (name) => name,
    ),
    balanceTable(
      phrase('documents.category'),
      people,
      ({ person, placement }) => placement?.position.category ?? person.categories[0] ?? '',
      (category) => categoryValue(categories.find((each) => each === category) ?? 'expert'),
    ),
  ]
  return { heading: phrase('documents.balance'), apart: true, blocks: tables }
}

/** Regional groups in their usual order, others by how many there are. */
function balanceTable(
  header: Phrase,
  people: readonly ListedRow[],
  keyOf: (row: ListedRow) => string,
  valueOf: (key: string) => Value,
): DocumentTable {
  const groups = [...Map.groupBy(people, keyOf)].toSorted(
    ([a, first], [b, second]) =>
      Number(a === '') - Number(b === '') ||
      placeOf(a) - placeOf(b) ||
      second.length - first.length ||
      (a < b ? -1 : 1),
  )
  const women = (of: readonly ListedRow[]): number =>
    of.filter(({ person }) => person.sex === 'female').length
  const line = (name: Value, of: readonly ListedRow[]) => [
    name,
    of.length,
    women(of),
    phrase('documents.share', { share: of.length === 0 ? 0 : women(of) / of.length }),
  ]
  return {
    kind: 'table',
    columns: [
      { header, width: 40 },
      { header: phrase('documents.aboutPeople'), width: 12 },
      { header: phrase('documents.aboutWomen'), width: 12 },
      { header: phrase('documents.womenShare'), width: 14 },
    ],
    rows: groups.map(([key, of]) =>
      line(key === '' ? phrase('documents.groupNone') : valueOf(key), of),
    ),
    totals: [line(phrase('documents.all'), people)],
  }
}

function placeOf(key: string): number {
  const at = regionalGroups.findIndex((group) => group === key)
  return at === -1 ? regionalGroups.length : at
}

/** Everybody once: the first of their rows. */
function peopleOf(rows: readonly ListedRow[]): readonly ListedRow[] {
  return [...new Map(rows.toReversed().map((row) => [row.person.id, row])).values()].toReversed()
}

function distinct(
  rows: readonly ListedRow[],
  keyOf: (row: ListedRow) => string | undefined,
): number {
  return new Set(rows.map(keyOf).filter((key) => key !== undefined)).size
}
