import { Button, Input, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import {
  type DateOnly,
  type DatePrecision,
  formatKnownDate,
  isDateOnly,
  type KnownDate,
  readTypedDate,
  today,
  type TypedDate,
} from '#shared/calendar/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import { type BoxProps, passOn } from './box.ts'
import { calendarFormats, calendarWords } from './calendar-words.ts'
import classes from './TypedDateBox.module.css'
import { useQuietFocus } from './use-quiet-focus.ts'

interface TypedDateBoxProps extends BoxProps<KnownDate | null> {
  readonly coarsest: DatePrecision
  readonly end?: 'first' | 'last'
  readonly min?: DateOnly | null | undefined
  readonly max?: DateOnly | null | undefined
  readonly around?: DateOnly | null | undefined
  readonly needsYear?: boolean
}

/** What stands in the box while it is typed, and where it could not be taken. */
interface Typing {
  readonly text: string
  /** The date that was there before, and the one passed on: any other came from elsewhere. */
  readonly before: DateOnly | null
  readonly passedOn: DateOnly | null
  /** Left, or asked about: now is the time for words about it. */
  readonly settled: boolean
}

const show = (known: KnownDate): string => formatKnownDate(known, currentTag())

/** The box of {@link DateBox} and {@link KnownDateBox}: text, calendar, and a choice between two readings. */
export function TypedDateBox(props: TypedDateBoxProps): ReactNode {
  const {
    min,
    max,
    around,
    needsYear = false,
    coarsest,
    end = 'first',
    ref,
    className,
    ...box
  } = props
  const { input, quiet, wake } = useQuietFocus(ref)
  const choices = useRef<HTMLDivElement>(null)
  const [typing, setTyping] = useState<Typing | null>(null)
  const [opened, setOpened] = useState(false)
  const [month, setMonth] = useState<DateOnly | null>(null)

  const date = box.value?.date ?? null
  const readable = box.value !== null && isDateOnly(box.value.date) ? box.value : null
  const current =
    typing !== null && (date === typing.before || date === typing.passedOn) ? typing : null
  // oxlint-disable-next-line react/purity -- A day, the same in every drawing but at midnight.
  const near = needsYear ? null : (around ?? readable?.date ?? min ?? max ?? today(new Date()))
  const year = near !== null && isDateOnly(near) ? Number(near.slice(0, 4)) : null
  const read = (text: string): TypedDate => readTypedDate(text, { year, coarsest, end })

  // What another box of the form, or the form itself, could not read stands there as it was typed.
  const text = current?.text ?? (readable === null ? (date ?? '') : show(readable))
  const reading: TypedDate =
    current === null && readable !== null ? { kind: 'read', date: readable } : read(text)
  const settled = current === null || current.settled
  const asked = reading.kind === 'unclear' && (settled || /\d{4}/.test(text)) ? reading.dates : null
  const own = settled ? wordsOf(reading, text, { min, max, coarsest }) : undefined

  const type = (typed: string): void => {
    const now = read(typed)
    const next =
      now.kind === 'blank'
        ? null
        : now.kind === 'read'
          ? now.date
          : { date: typed, precision: 'day' as const }
    setTyping({ text: typed, before: date, passedOn: next?.date ?? null, settled: false })
    setOpened(true)
    if (now.kind === 'read') setMonth(now.date.date)
    box.onChange(next)
  }
  const take = (known: KnownDate | null): void => {
    setTyping(null)
    setOpened(false)
    box.onChange(known)
    input.current?.focus()
  }
  const settle = (): void => {
    if (current === null) return
    const taken = reading.kind === 'read' || reading.kind === 'blank'
    setTyping(taken ? null : { ...current, settled: true })
  }
  const lead = (): void => {
    flushSync(() => {
      settle()
      setOpened(false)
    })
    choices.current?.querySelector('button')?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    wake()
    if (event.key === 'Escape') setOpened(false)
    if (reading.kind !== 'unclear') {
      if (event.key === 'Enter') settle()
      if (event.key === 'ArrowDown') setOpened(true)
      return
    }
    const chosen = asked?.[Number(event.key) - 1]
    if (chosen !== undefined) {
      event.preventDefault()
      take(chosen)
    } else if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault()
      lead()
    } else if (event.key === 'Tab' && !event.shiftKey) {
      // The choice must be there before the browser looks for the next stop.
      flushSync(settle)
    }
  }

  // Figures are shown as the day they are taken for while they can still be changed.
  const readAs =
    current !== null && reading.kind === 'read' && text.trim() !== show(reading.date)
      ? reading.date
      : null
  const hasWords = own !== undefined || asked !== null
  const { label, error, ...rest } = passOn(box)
  return (
    <div className={className}>
      <TextInput
        {...rest}
        {...(box.hideLabel === true ? {} : { label: box.label })}
        ref={input}
        autoComplete="off"
        placeholder={box.placeholder ?? t('common.dateHint')}
        value={text}
        error={own ?? (settled ? error : undefined)}
        onChange={(event) => type(event.currentTarget.value)}
        onFocus={(event) => {
          // Whoever comes to a date types another over it.
          event.currentTarget.select()
          setOpened(true)
        }}
        onClick={() => {
          wake()
          setOpened(true)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          wake()
          setOpened(false)
          settle()
          box.onBlur?.()
        }}
        {...(box.required !== true && text !== '' && box.disabled !== true
          ? {
              // As little as it needs: "30 Sept 2024" is read whole in the narrowest column.
              rightSectionWidth: 24,
              rightSection: (
                <Input.ClearButton
                  aria-label={t('common.clear')}
                  tabIndex={-1}
                  onClick={() => take(null)}
                />
              ),
            }
          : {})}
        inputContainer={(children) => (
          <Popover
            opened={opened && !quiet && !hasWords && box.disabled !== true}
            position="bottom-start"
            trapFocus={false}
            withRoles={false}
          >
            <Popover.Target>
              <div>{children}</div>
            </Popover.Target>
            <Popover.Dropdown data-dates-dropdown onMouseDown={(event) => event.preventDefault()}>
              {readAs !== null && (
                <div role="status" className={classes.read}>
                  {t('common.dateRead', { date: readAs })}
                </div>
              )}
              <DatePicker
                highlightToday
                __preventFocus
                size="xs"
                value={readable?.precision === 'day' ? readable.date : null}
                onChange={(day) =>
                  take(day === null ? null : { date: day.slice(0, 10), precision: 'day' })
                }
                allowDeselect={box.required !== true}
                date={month ?? readable?.date ?? near ?? today(new Date())}
                onDateChange={(next) => setMonth(next.slice(0, 10))}
                firstDayOfWeek={1}
                {...calendarFormats}
                ariaLabels={calendarWords()}
                // The kit greys days of other months and reddens weekends too faintly to be read.
                hideOutsideDates
                weekendDays={[]}
                {...(min ? { minDate: min } : {})}
                {...(max ? { maxDate: max } : {})}
              />
            </Popover.Dropdown>
          </Popover>
        )}
      />
      {asked !== null && (
        <DateChoice
          ref={choices}
          text={text}
          dates={asked}
          onTake={take}
          onBack={() => input.current?.focus()}
        />
      )}
    </div>
  )
}

/** The two days that a text can be, to choose from by click, by figure, or with the arrows and Enter. */
function DateChoice({
  ref,
  text,
  dates,
  onTake,
  onBack,
}: {
  readonly ref: React.RefObject<HTMLDivElement | null>
  readonly text: string
  readonly dates: readonly KnownDate[]
  readonly onTake: (known: KnownDate) => void
  readonly onBack: () => void
}): ReactNode {
  const move = (event: KeyboardEvent<HTMLDivElement>): void => {
    const chosen = dates[Number(event.key) - 1]
    const step = steps[event.key]
    if (chosen !== undefined) onTake(chosen)
    else if (event.key === 'Escape') onBack()
    else if (step !== undefined) {
      const buttons = [...event.currentTarget.querySelectorAll('button')]
      const at = buttons.findIndex((button) => button === document.activeElement)
      if (at + step < 0) onBack()
      else buttons[Math.min(at + step, buttons.length - 1)]?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('common.dateChoose', { text })}
      className={classes.choice}
      onKeyDown={move}
    >
      {dates.map((known, at) => (
        <Button
          key={known.date}
          size="compact-xs"
          variant="default"
          leftSection={<kbd className={classes.key}>{at + 1}</kbd>}
          aria-keyshortcuts={String(at + 1)}
          onClick={() => onTake(known)}
        >
          {show(known)}
        </Button>
      ))}
    </div>
  )
}

const steps: Readonly<Record<string, 1 | -1>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
}

/** What stands against a text as a date, in words; undefined where nothing does. */
function wordsOf(
  reading: TypedDate,
  text: string,
  { min, max, coarsest }: Pick<TypedDateBoxProps, 'min' | 'max' | 'coarsest'>,
): string | undefined {
  switch (reading.kind) {
    case 'blank':
      return undefined
    case 'read':
      if (min && reading.date.date < min) return t('common.dateTooEarly', { min: { date: min } })
      if (max && reading.date.date > max) return t('common.dateTooLate', { max: { date: max } })
      return undefined
    case 'unclear':
      return t('common.dateUnclear', { text })
    case 'noSuchDay':
      return t('common.dateNoSuchDay', { last: { date: reading.last } })
    case 'noYear':
      return t('common.dateNoYear')
    case 'unreadable':
      return t(coarsest === 'day' ? 'common.dateUnreadable' : 'common.knownDateUnreadable', {
        text,
        example: showDate('2027-03-04'),
      })
  }
}
