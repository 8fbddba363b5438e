import { type DragEvent, type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { type RequestStatus, requestStatuses } from '#shared/domain/request.ts'
import { isRequestOver, requestSteps } from '#shared/domain/request-steps.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { RequestCard } from './RequestCard.tsx'
import { byUrgency, type UrgentRequest } from './urgent-requests.ts'
import { useMoveRequest } from './use-move-request.tsx'
import classes from './RequestBoard.module.css'

export interface RequestBoardProps {
  readonly rows: readonly UrgentRequest[]
  /** Shows what is over too; it is counted otherwise. */
  readonly all: boolean
  readonly today: string
}

const underWay = requestStatuses.filter((status) => !isRequestOver(status))
const over = requestStatuses.filter(isRequestOver)

/**
 * Every request under its step, what presses most on top. A card moves by dragging or by its menu; the
 * engine's rules answer both.
 */
export function RequestBoard({ rows, all, today }: RequestBoardProps): ReactNode {
  const { move, dialog } = useMoveRequest()
  const [dragged, setDragged] = useState<RequestRow | null>(null)
  const ordered = byUrgency(rows)
  const place = (status: RequestStatus): ReactNode => (
    <BoardPlace
      key={status}
      status={status}
      rows={ordered.filter((row) => row.status === status)}
      shown={all || !isRequestOver(status)}
      today={today}
      dragged={dragged}
      onDrag={setDragged}
      onMove={move}
    />
  )
  return (
    <div className={classes.frame}>
      <p className={classes.hint}>{t('requests.boardHint')}</p>
      <div className={classes.board} role="group" aria-label={t('requests.board')}>
        {underWay.map(place)}
        <div className={classes.over}>{over.map(place)}</div>
      </div>
      {dialog}
    </div>
  )
}

interface BoardPlaceProps {
  readonly status: RequestStatus
  readonly rows: readonly UrgentRequest[]
  readonly shown: boolean
  readonly today: string
  readonly dragged: RequestRow | null
  readonly onDrag: (row: RequestRow | null) => void
  readonly onMove: (row: RequestRow, status: RequestStatus) => void
}

function BoardPlace(props: BoardPlaceProps): ReactNode {
  const { status, rows, shown, today, dragged, onDrag, onMove } = props
  const [over, setOver] = useState(false)
  const name = requestStatusWords(status)
  const takes = dragged !== null && requestSteps[dragged.status].includes(status)
  const state =
    dragged === null || dragged.status === status ? 'still' : takes ? 'takes' : 'refuses'
  return (
    <section
      className={classes.place}
      aria-label={t('requests.boardColumn', { status: name, count: rows.length })}
      data-state={state}
      data-over={over && state !== 'still'}
      onDragOver={(event: DragEvent) => {
        if (dragged === null) return
        // A step that does not exist is dropped on as well: the rules say why it is none.
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        if (dragged !== null && dragged.status !== status) onMove(dragged, status)
        onDrag(null)
      }}
    >
      <h2 className={classes.name}>
        {name} <span className={classes.count}>{rows.length}</span>
      </h2>
      {shown ? (
        <ul className={classes.cards}>
          {rows.map((row) => (
            <li key={row.id}>
              <RequestCard
                row={row}
                today={today}
                onDrag={onDrag}
                onMove={(to) => onMove(row, to)}
              />
            </li>
          ))}
        </ul>
      ) : (
        rows.length > 0 && (
          <p className={classes.hint}>{t('requests.boardOver', { count: rows.length })}</p>
        )
      )}
      {rows.length === 0 && <p className={classes.hint}>{t('requests.boardEmpty')}</p>}
    </section>
  )
}
