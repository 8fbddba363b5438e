import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { NativeNames } from './NativeNames.tsx'
import classes from './PersonPicker.module.css'

const SHOWN = 20
const TYPING_PAUSE_MS = 120

export interface PersonPickerProps {
  readonly label: string
  readonly description?: string
  /** Whose people are shown before anything is typed. */
  readonly providers?: readonly Id[]
  /** Whoever is chosen already is not offered again. */
  readonly without?: readonly Id[]
  readonly onChoose: (person: { readonly id: Id; readonly name: string }) => void
}

/** Finds somebody of the roster by typing, as every search does, and hands them over. */
export function PersonPicker(props: PersonPickerProps): ReactNode {
  const { label, description, providers = [], without = [], onChoose } = props
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const found = useQueryCall(
    'roster.page',
    {
      query: { text: asked, providers: asked === '' ? [...providers] : [] },
      ...{ sort: { by: asked === '' ? 'name' : 'relevance' }, offset: 0, limit: SHOWN },
    },
    { keepPrevious: true },
  )
  const people = (found.data?.rows ?? []).filter(({ id }) => !without.includes(id))
  return (
    <Select
      label={label}
      {...(description === undefined ? {} : { description })}
      searchable
      searchValue={text}
      onSearchChange={setText}
      value={null}
      data={people.map((row) => ({ value: row.id, label: personName(row) }))}
      // Namesakes are told apart by what stands beside the name.
      renderOption={({ option }) => {
        const row = people.find(({ id }) => id === option.value)
        return row === undefined ? (
          option.label
        ) : (
          <div className={classes.choice}>
            <div>
              <bdi>{personName(row)}</bdi>
              <NativeNames of={row} className={classes.native} />
            </div>
            <div className={classes.faint}>
              {[
                row.nationalities.map(countryName).join(', '),
                ...row.providers.map(({ name }) => name),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </div>
        )
      }}
      // The engine has narrowed people already, with typos forgiven.
      filter={({ options }) => options}
      nothingFoundMessage={t('common.nothingFound')}
      classNames={{ dropdown: classes.dropdown ?? '' }}
      comboboxProps={{ withinPortal: true, position: 'bottom-start' }}
      onChange={(id) => {
        const row = people.find((each) => each.id === id)
        if (!row) return
        onChoose({ id: row.id, name: personName(row) })
        setText('')
      }}
    />
  )
}
