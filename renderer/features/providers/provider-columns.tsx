import { Link } from '@tanstack/react-router'
import type { ProviderRow } from '#shared/contract/provider-calls.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { showNumber } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'
import classes from './ProvidersScreen.module.css'

export const providerColumns = (): readonly TableColumn<ProviderRow>[] => [
  {
    id: 'name',
    header: t('providers.columnName'),
    width: 260,
    sortBy: 'name',
    written: ({ name }) => name,
    cell: (row) => (
      <Link
        to="/providers/$providerId"
        params={{ providerId: row.id }}
        className={classes.name ?? ''}
      >
        <bdi>{row.name}</bdi>
      </Link>
    ),
  },
  {
    id: 'shortName',
    header: t('providers.columnShort'),
    width: 110,
    yields: 4,
    written: ({ shortName }) => shortName,
    cell: (row) => row.shortName,
  },
  {
    id: 'kind',
    header: t('providers.columnKind'),
    width: 120,
    sortBy: 'kind',
    written: ({ kind }) => t(`common.${kind}`),
    cell: (row) => <Badge>{t(`common.${row.kind}`)}</Badge>,
  },
  {
    id: 'country',
    header: t('providers.columnCountry'),
    width: 150,
    sortBy: 'country',
    yields: 2,
    written: ({ country }) => country && countryName(country),
    cell: (row) => row.country && countryName(row.country),
  },
  {
    id: 'offered',
    header: t('providers.columnOffered'),
    width: 110,
    sortBy: 'offered',
    align: 'end',
    written: ({ offered }) => offered,
    cell: (row) => showNumber(row.offered),
  },
  {
    id: 'deployed',
    header: t('providers.columnDeployed'),
    width: 100,
    sortBy: 'deployed',
    align: 'end',
    yields: 1,
    written: ({ deployed }) => deployed,
    cell: (row) => showNumber(row.deployed),
  },
  {
    id: 'contact',
    header: t('providers.columnContact'),
    width: 220,
    yields: 3,
    written: ({ contactEmail, contactName }) => contactEmail ?? contactName,
    cell: (row) => row.contactEmail ?? row.contactName,
  },
]

const textOf = (row: ProviderRow, by: string): string =>
  by === 'kind'
    ? t(`common.${row.kind}`)
    : by === 'country'
      ? countryName(row.country ?? '')
      : row.name

/** Rows in the order asked for; names decide between equals. */
export function sortProviders(
  rows: readonly ProviderRow[],
  by: string,
  descending: boolean,
): ProviderRow[] {
  const sign = descending ? -1 : 1
  const compare = (a: ProviderRow, b: ProviderRow): number =>
    by === 'offered' || by === 'deployed'
      ? a[by] - b[by]
      : compareNames(textOf(a, by), textOf(b, by))
  return [...rows].sort((a, b) => sign * compare(a, b) || compareNames(a.name, b.name))
}
