import { MultiSelect, Select } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import { t } from '#renderer/text/text.ts'
import { type BoxProps, passOn } from './box.ts'
import { useQuietFocus } from './use-quiet-focus.ts'

export interface Choice<V extends string> {
  readonly value: V
  readonly label: string
  /** More words it is found by. */
  readonly also?: string
}

interface ChoiceItem {
  readonly value: string
  readonly label: string
}

/** Enough to choose from; whoever looks for more types. */
const SHOWN_AT_ONCE = 60

const foldedOf = new WeakMap<readonly Choice<string>[], ReadonlyMap<string, string>>()

/** What choices are found by; folded once for a list, and only when somebody types. */
function foldedWords(choices: readonly Choice<string>[]): ReadonlyMap<string, string> {
  const before = foldedOf.get(choices)
  if (before) return before
  const folded = new Map(
    choices.map((each) => [each.value, foldText(`${each.label} ${each.also ?? ''}`)]),
  )
  foldedOf.set(choices, folded)
  return folded
}

const finder =
  <V extends string>(choices: readonly Choice<V>[]) =>
  ({ options, search }: { options: readonly unknown[]; search: string }) => {
    const wanted = foldText(search)
    const items = options as ChoiceItem[]
    if (wanted === '') return items.slice(0, SHOWN_AT_ONCE)
    const folded = foldedWords(choices)
    return items.filter(({ value }) => folded.get(value)?.includes(wanted)).slice(0, SHOWN_AT_ONCE)
  }

const items = <V extends string>(choices: readonly Choice<V>[]): ChoiceItem[] =>
  choices.map(({ value, label }) => ({ value, label }))

export interface ChoiceBoxProps<V extends string> extends BoxProps<V | null> {
  readonly choices: readonly Choice<V>[]
  /** Long lists are searched by typing. */
  readonly searchable?: boolean
  /** A last choice that makes what is not there, from what was typed. */
  readonly create?: {
    readonly label: (typed: string) => string
    readonly run: (typed: string) => void
  }
}

/** The value of the choice that makes a new one; no id is like it. */
const CREATE = '+'

const isCreate = (option: unknown): boolean => (option as ChoiceItem).value === CREATE

/** One of a list, or none. */
export function ChoiceBox<V extends string>(props: ChoiceBoxProps<V>): ReactNode {
  const { choices, searchable = choices.length > 12, create, ref, ...box } = props
  const { input, quiet, wake } = useQuietFocus(ref)
  const typed = useRef('')
  // Who types and presses Enter means the first of what is found; with nothing typed, nothing is meant yet.
  const [searching, setSearching] = useState(false)
  const last = (search: string): ChoiceItem[] =>
    create ? [{ value: CREATE, label: create.label(search.trim()) }] : []
  const find = finder(choices)
  return (
    <Select
      {...passOn(box)}
      ref={input}
      data={[...items(choices), ...last('')]}
      value={box.value}
      onChange={(value) => {
        if (create && value === CREATE) {
          // What stands in the box before anything is typed is the choice that holds.
          const isChosen = choices.some((each) => each.label === typed.current)
          create.run(isChosen ? '' : typed.current)
        } else box.onChange(value as V | null)
      }}
      // Choosing what is chosen already is no way to empty the box: the cross is.
      allowDeselect={false}
      openOnFocus={!quiet}
      onBlur={() => {
        wake()
        box.onBlur?.()
      }}
      clearable={box.required !== true}
      clearButtonProps={{
        'aria-label': t('common.clearNamed', { what: box.label }),
        'aria-hidden': false,
        tabIndex: 0,
        onClick: ({ currentTarget }) => {
          // The cross goes with the choice; who pressed it by key goes on in the box.
          if (currentTarget === document.activeElement) input.current?.focus()
        },
      }}
      searchable={searchable}
      {...(searchable
        ? {
            filter: ({ options, search }: Parameters<typeof find>[0]) => [
              ...find({ options: options.filter((each) => !isCreate(each)), search }),
              ...last(search.trim()),
            ],
            onSearchChange: (search: string) => {
              typed.current = search.trim()
              setSearching(search !== '')
            },
            selectFirstOptionOnChange: searching,
          }
        : {})}
      nothingFoundMessage={t('common.nothingFound')}
      comboboxProps={{ withinPortal: true }}
    />
  )
}

export interface ChoicesBoxProps<V extends string> extends BoxProps<V[]> {
  readonly choices: readonly Choice<V>[]
}

/** Any number of a list. */
export function ChoicesBox<V extends string>(props: ChoicesBoxProps<V>): ReactNode {
  const { choices, ref, ...box } = props
  const { input, quiet, wake } = useQuietFocus(ref)
  const [searching, setSearching] = useState(false)
  return (
    <MultiSelect
      {...passOn(box)}
      ref={input}
      data={items(choices)}
      value={box.value}
      onChange={(value) => box.onChange(value as V[])}
      openOnFocus={!quiet}
      onBlur={() => {
        wake()
        box.onBlur?.()
      }}
      searchable
      filter={finder(choices)}
      onSearchChange={(search) => setSearching(search !== '')}
      selectFirstOptionOnChange={searching}
      hidePickedOptions
      nothingFoundMessage={t('common.nothingFound')}
      comboboxProps={{ withinPortal: true }}
    />
  )
}
