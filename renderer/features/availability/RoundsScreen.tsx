import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  EmptyState,
  rowsAtHand,
  Screen,
  type TableColumn,
  VirtualTable,
} from '#renderer/ui/index.ts'

type Round = ResultOf<'round.list'>[number]

const columns = (): readonly TableColumn<Round>[] => [
  { id: 'name', header: t('availability.roundNameLabel'), width: 240, cell: ({ name }) => name },
  {
    ...{ id: 'days', header: t('availability.roundDays'), width: 190 },
    cell: (row) => showPeriod(row),
  },
  {
    ...{ id: 'due', header: t('availability.roundDue'), width: 120 },
    cell: ({ dueOn }) => showDate(dueOn),
  },
  {
    ...{ id: 'answers', header: t('availability.roundAnswers'), width: 200 },
    cell: ({ asked, open, closedOn }) =>
      closedOn === null
        ? t('availability.roundOpen', { open, asked })
        : t('availability.roundClosed', { date: showDate(closedOn) }),
  },
]

/** Rounds of asking who is free, what is awaited first. */
export function RoundsScreen(): ReactNode {
  const rounds = useQueryCall('round.list', {})
  const navigate = useNavigate()
  const source = useMemo(() => rowsAtHand(rounds.data ?? []), [rounds.data])
  const shown = useMemo(() => columns(), [])
  return (
    <Screen
      fill
      crumb={<Link to="/availability">{t('availability.title')}</Link>}
      title={t('availability.rounds')}
    >
      <Answer
        to={rounds}
        loading={8}
        empty={({ length }) =>
          length === 0 ? (
            <EmptyState
              title={t('availability.roundsNone')}
              text={t('availability.roundsNoneText')}
            />
          ) : null
        }
      >
        {() => (
          <VirtualTable<Round>
            name="rounds"
            label={t('availability.rounds')}
            columns={shown}
            source={source}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            onOpen={({ id }) =>
              void navigate({ to: '/availability/rounds/$roundId', params: { roundId: id } })
            }
          />
        )}
      </Answer>
    </Screen>
  )
}
