import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { WaitingRow } from '#shared/contract/exchange-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { call, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { phrase } from '#shared/text/index.ts'
import { t, words } from '#renderer/text/text.ts'
import {
  Answer,
  ConfirmDialog,
  EmptyState,
  Screen,
  type TableColumn,
  usePagedRows,
  VirtualTable,
} from '#renderer/ui/index.ts'
import preview from '../preview/Preview.module.css'
import { remarksOf } from '../preview/preview-columns.tsx'
import { DeskRow } from './DeskRow.tsx'
import { settleAll } from './settle-all.ts'

type Page = ResultOf<'import.waiting'>

/** Rows of lists that nobody decided: each is added, joined with a person or left out, now or later. */
export function WaitingDesk({ batch }: { readonly batch: Id | null }): ReactNode {
  const [openId, setOpenId] = useState<Id | null>(null)
  const [all, setAll] = useState<'add' | 'skip' | null>(null)
  const settle = useMutationCall('import.settle')
  const rows = usePagedRows<Page>((offset, limit) => ({
    queryKey: ['person', 'import.waiting', batch, offset, limit],
    queryFn: () => call('import.waiting', { batch, offset, limit }),
  }))
  const columns = useMemo(() => deskColumns(), [])
  const found = rows.first?.found ?? 0
  const shown = rows.first?.rows ?? []
  const open = shown.find(({ id }) => id === openId) ?? null

  const decide = (decided: Parameters<typeof settle.mutate>[0]['rows'][number], name: string) => {
    // The next row takes the place of the one that is decided: the keys go on without the mouse.
    const at = shown.findIndex(({ id }) => id === decided.id)
    setOpenId((shown[at + 1] ?? shown[at - 1])?.id ?? null)
    settle.mutate(
      { rows: [decided] },
      { onSuccess: (done) => showDone(t('exchange.deskSettled', { name }), done) },
    )
  }
  return (
    <Screen
      fill
      crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
      title={t('exchange.desk')}
      note={t('exchange.deskNote', { count: found })}
      below={<p className={preview.notes}>{t('exchange.deskText')}</p>}
      aside={
        open && (
          <DeskRow
            key={open.id}
            row={open}
            busy={settle.isPending}
            error={settle.error}
            onDecide={(decided) => decide(decided, open.name)}
            onClose={() => setOpenId(null)}
          />
        )
      }
      foot={
        found > 1 ? (
          <>
            <Button variant="default" onClick={() => setAll('add')}>
              {t('exchange.deskAddAll')}
            </Button>
            <Button variant="default" onClick={() => setAll('skip')}>
              {t('exchange.deskSkipAll')}
            </Button>
          </>
        ) : null
      }
    >
      <Answer
        to={{ data: rows.first, error: rows.error, refetch: rows.retry }}
        loading={8}
        empty={({ found: count }) =>
          count === 0 ? (
            <EmptyState title={t('exchange.deskEmpty')} text={t('exchange.deskEmptyText')} />
          ) : null
        }
      >
        {() => (
          <VirtualTable<WaitingRow>
            name="import-desk"
            label={t('exchange.deskTable')}
            columns={columns}
            source={rows}
            rowId={({ id }) => id}
            rowLabel={({ name }) => name}
            onOpen={({ id }) => setOpenId(id)}
            openId={openId}
            opensOnMove
          />
        )}
      </Answer>
      {all && <SettleAll decision={all} batch={batch} count={found} onClose={() => setAll(null)} />}
    </Screen>
  )
}

function SettleAll({
  decision,
  batch,
  count,
  onClose,
}: {
  readonly decision: 'add' | 'skip'
  readonly batch: Id | null
  readonly count: number
  readonly onClose: () => void
}): ReactNode {
  const [state, setState] = useState<{ readonly busy: boolean; readonly error: unknown }>({
    ...{ busy: false, error: null },
  })
  const confirm = async (): Promise<void> => {
    setState({ busy: true, error: null })
    try {
      const done = await settleAll(batch, decision)
      const sum = (of: 'added' | 'updated' | 'skipped'): number =>
        done.reduce((all, each) => all + each[of], 0)
      const counts = { added: sum('added'), updated: sum('updated'), skipped: sum('skipped') }
      showDone(words(phrase('changes.rowsSettled', counts)), ...done)
      onClose()
    } catch (error) {
      setState({ busy: false, error })
    }
  }
  return (
    <ConfirmDialog
      opened
      title={t('exchange.deskAllTitle', { count })}
      confirm={t(decision === 'add' ? 'exchange.deskAddAll' : 'exchange.deskSkipAll')}
      busy={state.busy}
      error={state.error}
      onCancel={onClose}
      onConfirm={() => void confirm()}
    >
      {t(decision === 'add' ? 'exchange.deskAddAllText' : 'exchange.deskSkipAllText')}
    </ConfirmDialog>
  )
}

const deskColumns = (): readonly TableColumn<WaitingRow>[] => [
  {
    id: 'name',
    header: t('exchange.columnName'),
    width: 190,
    cell: ({ name }) => <bdi className={preview.name}>{name}</bdi>,
  },
  {
    id: 'remarks',
    header: t('exchange.columnProblems'),
    width: 260,
    grows: true,
    cell: (row) => {
      const remarks = remarksOf(row).join(' · ')
      return (
        <span className={preview.remarks} title={remarks}>
          {remarks}
        </span>
      )
    },
  },
  { id: 'file', header: t('exchange.deskFile'), width: 170, cell: ({ file }) => file },
  {
    id: 'row',
    header: t('exchange.columnRow'),
    width: 60,
    cell: ({ row }) => String(row),
  },
]
