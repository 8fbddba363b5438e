import { useDirection } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { candidacySteps } from '#shared/domain/candidacy-steps.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { candidacyWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import type { Candidate } from '../candidate.ts'
import type { CandidateActs } from '../candidate-acts.ts'
import type { CandidateSelection } from '../use-candidate-selection.ts'
import { byReserve } from '../candidate-order.ts'
import { boardColumns, cardBeside, columnOfKey, stepBeside } from './board-columns.ts'
import { CandidateCard, cardId } from './CandidateCard.tsx'
import classes from './CandidateBoard.module.css'

export interface CandidateBoardProps {
  readonly rows: readonly Candidate[]
  readonly withPosition: boolean
  /** Posts asked for, where they are those of the candidates shown. */
  readonly posts: number
  readonly selection: CandidateSelection
  readonly acts: CandidateActs
  readonly providerLabel: (provider: NamedProvider) => string
}

const arrows = { ArrowUp: 'up', ArrowDown: 'down' } as const

/** Candidates by status: moved by dragging, by the menu of a card, and by keys. */
export function CandidateBoard(props: CandidateBoardProps): ReactNode {
  const { rows, selection, acts } = props
  const { dir } = useDirection()
  const [focused, setFocused] = useState<string | null>(null)
  const [dragged, setDragged] = useState<readonly Candidate[]>([])
  // A card that was moved by key keeps the focus where it comes to stand.
  const follow = useRef<string | null>(null)
  useEffect(() => {
    if (follow.current === null) return
    const card = document.getElementById(cardId(follow.current))
    if (card === null || document.activeElement === card) return
    if (document.activeElement === document.body) {
      card.focus()
      card.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    }
  }, [rows])

  const cards = boardColumns.map(({ status }) => {
    const here = rows.filter((row) => row.status === status)
    return status === 'reserve' ? here.toSorted(byReserve) : here
  })
  const current = rows.some(({ id }) => id === focused)
    ? focused
    : (cards.find(({ length }) => length > 0)?.[0]?.id ?? null)
  /** What an act on one card is about: it alone, or everybody selected where it is among them. */
  const meant = (card: Candidate): readonly Candidate[] =>
    selection.has(card.id) ? rows.filter(({ id }) => selection.has(id)) : [card]
  const moveTo = (people: readonly Candidate[], status: CandidacyStatus): void => {
    const moved = people.filter((each) => candidacySteps(each.status).includes(status))
    if (moved.length > 0) acts.move(moved, status)
  }

  const onKeyDown = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.candidate : undefined
    const column = cards.findIndex((each) => each.some((card) => card.id === id))
    const row = cards[column]?.findIndex((card) => card.id === id) ?? -1
    const card = cards[column]?.[row]
    if (card === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const taken = (): void => {
      event.preventDefault()
      event.stopPropagation()
    }
    const status = columnOfKey(event.key)
    if (status !== null) {
      taken()
      follow.current = card.id
      moveTo(meant(card), status)
    } else if (event.key === ' ') {
      taken()
      selection.toggle(card.id)
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      taken()
      if (event.shiftKey) {
        if (card.reserveNumber === null) return
        follow.current = card.id
        acts.place([card], card.reserveNumber + (event.key === 'ArrowUp' ? -1 : 1))
      } else focusCard(cardBeside(cards, { column, row }, arrows[event.key]))
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      taken()
      const onwards = (event.key === 'ArrowRight') === (dir !== 'rtl')
      if (event.shiftKey) {
        const next = stepBeside(card.status, onwards ? 1 : -1)
        follow.current = card.id
        if (next !== null) moveTo(meant(card), next)
      } else focusCard(cardBeside(cards, { column, row }, onwards ? 'after' : 'before'))
    }
  }
  return (
    <>
      <div
        className={classes.board}
        role="group"
        aria-label={t('candidates.board')}
        onKeyDown={onKeyDown}
        // The press of a button by Space comes with the key's way up.
        onKeyUp={(event) => event.key === ' ' && isCard(event.target) && event.preventDefault()}
        onFocus={({ target }) => isCard(target) && setFocused(target.dataset.candidate ?? null)}
      >
        {boardColumns.map(({ status, key }, place) => (
          <Column
            key={status}
            {...props}
            status={status}
            shortcut={key}
            cards={cards[place] ?? []}
            current={current}
            takes={dragged.some((each) => candidacySteps(each.status).includes(status))}
            refuses={dragged.length > 0}
            dragged={dragged}
            onDrop={() => {
              moveTo(dragged, status)
              setDragged([])
            }}
            onDrag={(card) => setDragged(card === null ? [] : meant(card))}
          />
        ))}
      </div>
      <p className={classes.keys}>{t('candidates.boardKeys')}</p>
    </>
  )
}

function isCard(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.dataset.candidate !== undefined
}

function focusCard(card: Candidate | null): void {
  if (card !== null) document.getElementById(cardId(card.id))?.focus()
}

/** Reserves of one position take the place of another of them. */
function mayStandBefore(card: Candidate, dragged: readonly Candidate[]): boolean {
  return (
    card.reserveNumber !== null &&
    dragged.length > 0 &&
    dragged.every(
      ({ id, position, reserveNumber }) =>
        reserveNumber !== null && position === card.position && id !== card.id,
    )
  )
}

interface ColumnProps extends CandidateBoardProps {
  readonly status: CandidacyStatus
  readonly shortcut: string
  readonly cards: readonly Candidate[]
  readonly current: string | null
  /** Somebody of those dragged may be dropped here. */
  readonly takes: boolean
  /** Something is dragged. */
  readonly refuses: boolean
  readonly dragged: readonly Candidate[]
  readonly onDrop: () => void
  readonly onDrag: (card: Candidate | null) => void
}

function Column(props: ColumnProps): ReactNode {
  const { status, shortcut, cards, current, posts, selection, takes, dragged, acts } = props
  const [over, setOver] = useState(false)
  // Reserves are put in order within their column.
  const refuses =
    props.refuses && !dragged.some((each) => each.status === 'reserve' && status === 'reserve')
  const all = cards.length > 0 && cards.every(({ id }) => selection.has(id))
  return (
    <section
      className={classes.column}
      data-empty={cards.length === 0 || undefined}
      data-drop={refuses ? (takes ? (over ? 'over' : 'takes') : 'refuses') : undefined}
      aria-label={t('candidates.column', {
        ...{ status: candidacyStatusPhrase(status), people: cards.length },
      })}
      onDragOver={(event) => {
        if (!takes) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        props.onDrop()
      }}
    >
      <header className={classes.columnHead}>
        {cards.length > 0 && (
          <input
            type="checkbox"
            checked={all}
            aria-label={t('candidates.columnSelect', { status: candidacyStatusPhrase(status) })}
            onChange={() =>
              selection.put(
                cards.map(({ id }) => id),
                !all,
              )
            }
          />
        )}
        <h2 title={t('candidates.columnKey', { key: shortcut })}>{candidacyWords(status)}</h2>
        <span className={classes.count}>
          {status === 'selected' && cards.length > 0
            ? t('candidates.columnPosts', { held: cards.length, posts })
            : cards.length}
        </span>
      </header>
      {cards.length > 0 && (
        <ul className={classes.cards}>
          {cards.map((card) => (
            <CandidateCard
              key={card.id}
              of={card}
              withPosition={props.withPosition}
              selected={selection.has(card.id)}
              current={card.id === current}
              acts={acts}
              providerLabel={props.providerLabel}
              onToggle={() => selection.toggle(card.id)}
              onDrag={(begins) => props.onDrag(begins ? card : null)}
              onPlace={
                mayStandBefore(card, dragged)
                  ? () => {
                      acts.place(dragged, card.reserveNumber ?? 1)
                      props.onDrag(null)
                    }
                  : null
              }
            />
          ))}
        </ul>
      )}
    </section>
  )
}
