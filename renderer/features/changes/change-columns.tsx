import type { ChangeRow } from '#shared/contract/change-calls.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge, type TableColumn } from '#renderer/ui/index.ts'

const kindsOf = ({ kinds }: ChangeRow): string =>
  kinds.map((entity) => t('happened.entity', { entity })).join(', ')

const stateOf = ({ state, missing }: ChangeRow): string =>
  state === 'stands' ? (missing ? t('happened.gone') : '') : t('happened.state', { state })

export const changeColumns = (): readonly TableColumn<ChangeRow>[] => [
  {
    id: 'when',
    header: t('happened.columnWhen'),
    width: 150,
    written: ({ at }) => showInstant(at),
    cell: ({ at }) => showInstant(at),
  },
  {
    id: 'what',
    header: t('happened.columnWhat'),
    width: 220,
    grows: true,
    written: ({ what }) => words(what),
    cell: ({ what }) => words(what),
  },
  {
    id: 'by',
    header: t('happened.columnBy'),
    width: 140,
    yields: 1,
    written: ({ by }) => by,
    cell: ({ by }) => <bdi>{by}</bdi>,
  },
  {
    id: 'kinds',
    header: t('happened.columnKinds'),
    width: 170,
    yields: 3,
    written: kindsOf,
    cell: kindsOf,
  },
  {
    id: 'records',
    header: t('happened.columnRecords'),
    width: 80,
    align: 'end',
    yields: 2,
    written: ({ records }) => records,
    cell: ({ records }) => records,
  },
  {
    id: 'state',
    header: t('happened.columnState'),
    width: 150,
    written: stateOf,
    cell: (row) => {
      const said = stateOf(row)
      return said === '' ? null : (
        <Badge tone={row.state === 'stands' ? 'not' : 'unknown'}>{said}</Badge>
      )
    },
  },
]
