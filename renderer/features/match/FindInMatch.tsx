import { Combobox, TextInput, useCombobox } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { MatchGroup } from '#shared/domain/verdict.ts'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { t, words } from '#renderer/text/text.ts'
import { Badge, type BadgeTone } from '#renderer/ui/index.ts'
import classes from './FindInMatch.module.css'
import { missingFirst } from './person/missing-first.ts'
import type { Asked } from './use-match.ts'

const TYPING_PAUSE_MS = 120
/** As many as are explained at once. */
const FOUND = 5
/** More reasons than these are counted; the panel has them all. */
const REASONS = 3

const groupKeys = {
  fit: 'match.groupFit',
  unknown: 'match.groupUnknown',
  notFit: 'match.groupNotFit',
} as const
const groupTones: Record<MatchGroup, BadgeTone> = { fit: 'met', unknown: 'unknown', notFit: 'not' }

/** Why somebody is not here: a name, a number or an address answers with the list they are in and what is missing. */
export function FindInMatch({
  asked,
  onFound,
}: {
  readonly asked: Asked
  readonly onFound: (row: MatchRow) => void
}): ReactNode {
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed.trim(), TYPING_PAUSE_MS)
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() })
  const isAsked = text.length > 1
  const found = useQueryCall(
    'roster.page',
    {
      query: rosterQuery.parse({ text }),
      ...{ sort: { by: 'relevance', descending: false }, offset: 0, limit: FOUND },
    },
    { enabled: isAsked, keepPrevious: true },
  )
  const people = found.data?.rows.map(({ id }) => id) ?? []
  const explained = useQueryCall(
    'match.explain',
    { ...asked, people },
    { enabled: isAsked && people.length > 0, keepPrevious: true },
  )
  const musts = new Set(
    explained.data?.criteria.flatMap(({ key, strength }) => (strength === 'must' ? [key] : [])),
  )
  const rows = isAsked && people.length > 0 ? (explained.data?.rows ?? []) : []
  return (
    <Combobox
      store={combobox}
      position="bottom-start"
      width={420}
      shadow="md"
      withinPortal
      onOptionSubmit={(id) => {
        const row = rows.find(({ person }) => person.id === id)
        if (row) onFound(row)
        setTyped('')
        combobox.closeDropdown()
      }}
    >
      <Combobox.Target>
        <TextInput
          size="xs"
          type="search"
          className={classes.box}
          aria-label={t('match.findLabel')}
          placeholder={t('match.findHint')}
          leftSection={<IconSearch size={13} />}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            combobox.openDropdown()
            combobox.selectFirstOption()
          }}
          onFocus={() => typed !== '' && combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isAsked}>
        <Combobox.Options aria-label={t('match.findLabel')}>
          {rows.map((row) => (
            <Combobox.Option key={row.person.id} value={row.person.id}>
              <Found row={row} musts={musts} />
            </Combobox.Option>
          ))}
          {found.data?.rows.length === 0 && (
            <Combobox.Empty>{t('match.findNobody', { text })}</Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  )
}

/** A person with the list they are in, and what stands against them first. */
function Found({
  row,
  musts,
}: {
  readonly row: MatchRow
  /** Keys of what must be met. */
  readonly musts: ReadonlySet<string>
}): ReactNode {
  const { person, group, results } = row
  const against = missingFirst(results).filter(
    ({ key, verdict, notNeeded }) =>
      musts.has(key) && !notNeeded && (verdict === 'notMet' || verdict === 'unknown'),
  )
  return (
    <span className={classes.found}>
      <span className={classes.name}>
        <bdi>{personName(person)}</bdi>
        <NativeNames of={person} className={classes.native} />
        <Badge tone={groupTones[group]}>{t(groupKeys[group])}</Badge>
      </span>
      <span className={classes.why}>
        {group === 'fit'
          ? t('match.findFits', { score: row.score })
          : against
              .slice(0, REASONS)
              .map(({ evidence }) => words(evidence))
              .join(' · ')}
        {group !== 'fit' && against.length > REASONS && ` · +${against.length - REASONS}`}
      </span>
    </span>
  )
}
