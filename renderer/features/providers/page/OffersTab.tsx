import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { OfferedRow, ProviderPage } from '#shared/contract/provider-calls.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { compareNames } from '#renderer/text/compare-names.ts'
import { showDate } from '#renderer/text/format.ts'
import { categoryShort, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import {
  Badge,
  EmptyState,
  rowsAtHand,
  type TableColumn,
  TablePanel,
  type TableSort,
  VirtualTable,
} from '#renderer/ui/index.ts'

type Which = 'holding' | 'ended' | 'all'

/** Everything it offered: whom, for what, on which conditions and until when. */
export function OffersTab({ of }: { readonly of: ProviderPage }): ReactNode {
  const [which, setWhich] = useState<Which>('holding')
  const [sort, setSort] = useState<TableSort>({ by: 'validUntil', descending: false })
  const [inView, setInView] = useState<readonly string[]>([])
  const columns = useMemo(() => offerColumns(), [])
  const rows = useMemo(
    () =>
      of.offers
        .filter(({ holds }) => which === 'all' || holds === (which === 'holding'))
        .toSorted((a, b) => (sort.descending ? -1 : 1) * compareOffers(a, b, sort.by)),
    [of.offers, which, sort],
  )
  const holding = of.offers.filter(({ holds }) => holds).length
  if (of.offers.length === 0)
    return <EmptyState title={t('providers.noOffers')} text={t('providers.noOffersText')} />
  return (
    <TablePanel
      bar={
        <>
          <SegmentedControl
            aria-label={t('providers.tab_offers')}
            value={which}
            onChange={setWhich}
            data={[
              { value: 'holding', label: t('providers.offersHolding', { count: holding }) },
              {
                value: 'ended',
                label: t('providers.offersEnded', { count: of.offers.length - holding }),
              },
              { value: 'all', label: t('providers.offersAll', { count: of.offers.length }) },
            ]}
          />
          <ExportTable
            title={t('providers.offersOf', { name: of.provider.name })}
            columns={columns}
            shown={inView}
            rows={rows}
            narrowed=""
          />
          {of.offersFound > of.offers.length && (
            <span>
              {t('providers.firstOf', { shown: of.offers.length, found: of.offersFound })}
            </span>
          )}
        </>
      }
    >
      <VirtualTable
        name="providerOffers"
        label={t('providers.tab_offers')}
        columns={columns}
        source={rowsAtHand(rows)}
        rowId={({ id }) => id}
        rowLabel={({ personName }) => personName}
        sort={sort}
        onSort={setSort}
        onColumns={setInView}
        resetKey={`${which}${sort.by}${sort.descending}`}
      />
    </TablePanel>
  )
}

const offerColumns = (): readonly TableColumn<OfferedRow>[] => [
  {
    id: 'person',
    header: t('providers.columnPerson'),
    width: 220,
    grows: true,
    sortBy: 'person',
    written: ({ personName }) => personName,
    cell: (row) => <PersonName name={row.personName} native={row.nativeName} person={row.person} />,
  },
  {
    id: 'nationalities',
    header: t('providers.columnNationalities'),
    width: 140,
    yields: 4,
    written: ({ nationalities }) => nationalities.map(countryName).join(', '),
    cell: ({ nationalities }) => nationalities.map(countryName).join(', '),
  },
  {
    id: 'categories',
    header: t('providers.columnFor'),
    width: 130,
    yields: 3,
    written: ({ categories }) => categories.map(categoryShort).join(', '),
    cell: ({ categories }) => categories.map(categoryShort).join(', '),
  },
  {
    id: 'offeredOn',
    header: t('person.offeredOn'),
    width: 110,
    sortBy: 'offeredOn',
    yields: 2,
    written: ({ offeredOn }) => offeredOn && { date: offeredOn },
    cell: ({ offeredOn }) => offeredOn && showDate(offeredOn),
  },
  {
    id: 'validUntil',
    header: t('providers.columnValidity'),
    width: 170,
    sortBy: 'validUntil',
    written: validityWords,
    cell: (row) => <Badge tone={row.holds ? 'met' : 'faint'}>{validityWords(row)}</Badge>,
  },
  {
    id: 'conditions',
    header: t('person.offerConditions'),
    width: 220,
    yields: 1,
    written: ({ conditions }) => conditions,
    cell: ({ conditions }) => conditions && <span title={conditions}>{conditions}</span>,
  },
  {
    id: 'confirmedOn',
    header: t('providers.columnConfirmed'),
    width: 120,
    sortBy: 'confirmedOn',
    yields: 2,
    written: ({ confirmedOn }) => confirmedOn && { date: confirmedOn },
    cell: ({ confirmedOn }) => confirmedOn && showDate(confirmedOn),
  },
]

function validityWords({ withdrawnOn, validUntil, offeredOn, holds }: OfferedRow): string {
  if (withdrawnOn !== null) return t('roster.offerWithdrawn', { date: showDate(withdrawnOn) })
  if (validUntil === null)
    return holds || offeredOn === null
      ? t('roster.offerOpen')
      : t('providers.offerFrom', { date: showDate(offeredOn) })
  return t(holds ? 'roster.offerUntil' : 'roster.offerEndedOn', { date: showDate(validUntil) })
}

function compareOffers(a: OfferedRow, b: OfferedRow, by: string): number {
  const day = (value: string | null): string => value ?? '9999'
  const first =
    by === 'offeredOn' || by === 'validUntil' || by === 'confirmedOn'
      ? compareText(day(a[by]), day(b[by]))
      : 0
  return first || compareNames(a.personName, b.personName)
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
