import { Button } from '@mantine/core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  Chip,
  Chips,
  EmptyState,
  rowsAtHand,
  Screen,
  type TableSort,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { requestColumns } from './request-columns.tsx'
import { RequestBoard } from './RequestBoard.tsx'
import { sortRequests } from './sort-requests.ts'
import { withUrgency } from './urgent-requests.ts'
import classes from './RequestsScreen.module.css'

/** All requests, as a table or a board: the open ones first shown, what presses most on top. */
export function RequestsScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const requests = useQueryCall('request.list', {})
  const [all, setAll] = useState(false)
  const [sort, setSort] = useState<TableSort>({ by: 'urgency', descending: false })

  const { view } = useSearch({ from: '/requests' })
  const asBoard = view === 'board'
  const rows = requests.data ?? []
  const open = rows.filter((row) => !isRequestOver(row.status))
  const shown = useMemo(
    () =>
      sortRequests(
        withUrgency(requests.data ?? [], today).filter((row) => all || !isRequestOver(row.status)),
        sort,
      ),
    [requests.data, all, sort, today],
  )
  const columns = useMemo(() => requestColumns(today), [today])
  const [inView, setInView] = useState<readonly string[]>([])
  const show = (next: 'board' | undefined): void =>
    void navigate({ to: '/requests', search: { view: next }, replace: true })
  const add = (
    <>
      <Button variant="default" onClick={() => void navigate({ to: '/requests/letter' })}>
        {t('requests.letterPasteButton')}
      </Button>
      <Button onClick={() => void navigate({ to: '/requests/new' })}>{t('requests.add')}</Button>
    </>
  )

  return (
    <Screen
      title={t('requests.title')}
      {...(requests.data
        ? { note: t('requests.listNote', { open: open.length, over: rows.length - open.length }) }
        : {})}
      actions={
        <>
          {!asBoard && (
            <ExportTable
              title={t('requests.title')}
              columns={columns}
              shown={inView}
              rows={shown}
              narrowed={all ? '' : t('requests.onlyOpen')}
            />
          )}
          {add}
        </>
      }
      below={
        <div className={classes.choices}>
          <Chips label={t('requests.filter')}>
            <Chip pressed={!all} onClick={() => setAll(false)}>
              {t('requests.onlyOpen')}
            </Chip>
            <Chip pressed={all} onClick={() => setAll(true)}>
              {t('requests.onlyAll')}
            </Chip>
          </Chips>
          <Chips label={t('requests.view')}>
            <Chip pressed={!asBoard} onClick={() => show(undefined)}>
              {t('requests.viewTable')}
            </Chip>
            <Chip pressed={asBoard} onClick={() => show('board')}>
              {t('requests.viewBoard')}
            </Chip>
          </Chips>
        </div>
      }
      fill
    >
      <Answer
        to={requests}
        loading={8}
        empty={() =>
          rows.length === 0 ? (
            <EmptyState title={t('requests.emptyTitle')} text={t('requests.emptyText')}>
              {add}
            </EmptyState>
          ) : shown.length === 0 && !asBoard ? (
            <EmptyState title={t('requests.noneOpen')} text={t('requests.noneOpenText')}>
              <Button variant="default" onClick={() => setAll(true)}>
                {t('requests.showAll')}
              </Button>
            </EmptyState>
          ) : null
        }
      >
        {() =>
          asBoard ? (
            <RequestBoard rows={withUrgency(rows, today)} all={all} today={today} />
          ) : (
            <VirtualTable
              name="requests"
              label={t('requests.title')}
              columns={columns}
              source={rowsAtHand(shown)}
              rowId={(row) => row.id}
              rowLabel={(row) => row.title}
              sort={sort}
              onSort={setSort}
              onColumns={setInView}
              onOpen={(row) =>
                void navigate({ to: '/requests/$requestId', params: { requestId: row.id } })
              }
              resetKey={`${all}${sort.by}${sort.descending}`}
            />
          )
        }
      </Answer>
    </Screen>
  )
}
