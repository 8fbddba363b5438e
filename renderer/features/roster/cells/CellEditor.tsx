import { useMutation } from '@tanstack/react-query'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { isDateOnly, readTypedDate } from '#shared/calendar/index.ts'
import { type CellField, isDayField } from '#shared/domain/cell-fields.ts'
import type { Id } from '#shared/domain/common.ts'
import { call, failureOf } from '#renderer/client/index.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { refusalWords } from '#renderer/ui/index.ts'
import classes from './CellEditor.module.css'

export interface CellEditorProps {
  readonly person: Id
  readonly field: CellField
  /** What the cell says now. */
  readonly value: string | null
  /** What the field is called. */
  readonly label: string
  readonly done: (then: 'stay' | 'next' | 'back') => void
}

/** One field of a person, changed where it stands: Enter and Tab keep it, Escape gives back what stood. */
export function CellEditor({ person, field, value, label, done }: CellEditorProps): ReactNode {
  const today = useToday()
  const isDay = isDayField(field)
  const [text, setText] = useState(
    value !== null && isDay && isDateOnly(value) ? showDate(value) : (value ?? ''),
  )
  const [isTyped, setIsTyped] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const isLeft = useRef(false)
  const save = useMutation({
    networkMode: 'always',
    mutationFn: (typed: string | null) =>
      call('people.editCell', { id: person, field, before: value, value: typed }),
  })

  const leave = (then: 'stay' | 'next' | 'back'): void => {
    isLeft.current = true
    done(then)
  }
  const keep = (then: 'stay' | 'next' | 'back'): void => {
    if (!isTyped) return leave(then)
    const typed = isDay ? dayOf(text, today) : { value: text.trim() === '' ? null : text.trim() }
    if (typed === null) return setWrong(t('many.notADay'))
    if (typed.value === value) return leave(then)
    save.mutate(typed.value, {
      onSuccess: () => leave(then),
      onError: (error) => setWrong(whyOf(error)),
    })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') leave('stay')
    else if (event.key === 'Enter') keep('stay')
    else if (event.key === 'Tab') keep(event.shiftKey ? 'back' : 'next')
    else return
    event.preventDefault()
  }
  return (
    <span className={classes.cell} onClick={(event) => event.stopPropagation()}>
      <input
        className={classes.input}
        aria-label={label}
        aria-invalid={wrong !== null || undefined}
        dir="auto"
        value={text}
        readOnly={save.isPending}
        // The cell was asked to be changed: the keys belong to it.
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setIsTyped(true)
          setWrong(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!isLeft.current && wrong === null && !save.isPending) keep('stay')
        }}
      />
      {wrong !== null && (
        <span role="alert" className={classes.wrong}>
          {wrong}
        </span>
      )}
    </span>
  )
}

/** A day as it was typed; null where it is none, or could be two. */
function dayOf(text: string, today: string): { readonly value: string | null } | null {
  const read = readTypedDate(text, {
    ...{ year: Number(today.slice(0, 4)), coarsest: 'day', end: 'first' },
  })
  if (read.kind === 'blank') return { value: null }
  return read.kind === 'read' ? { value: read.date.date } : null
}

function whyOf(error: unknown): string {
  const problem = failureOf(error).problems[0]
  return problem === undefined ? refusalWords(error) : words(problem.message)
}
