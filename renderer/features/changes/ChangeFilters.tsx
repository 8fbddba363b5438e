import { Button, Group, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import { entity } from '#shared/domain/history.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { PersonPicker } from '#renderer/field/person/PersonPicker.tsx'
import { byName } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { ChoiceBox, DateBox } from '#renderer/ui/fields/index.ts'
import type { ChangesSearch } from './changes-search.ts'
import classes from './changes.module.css'

const TYPING_PAUSE_MS = 150

/** By what the list of changes is narrowed. */
export function ChangeFilters({
  search,
  onChange,
}: {
  readonly search: ChangesSearch
  readonly onChange: (part: Partial<ChangesSearch>) => void
}): ReactNode {
  const [text, setText] = useState(search.words ?? '')
  const [asked, setAsked] = useState(search.words)
  // The words were cleared from elsewhere ("Show everything").
  if (asked !== search.words) {
    setAsked(search.words)
    if (search.words === undefined) setText('')
  }
  const look = useDebouncedCallback(
    (words: string) => onChange({ words: words.trim() === '' ? undefined : words }),
    TYPING_PAUSE_MS,
  )
  const authors = useQueryCall('change.authors', {}).data ?? []
  const requests = useQueryCall('request.list', {}).data ?? []
  const kinds = byName(
    entity.options.map((each) => ({ value: each, label: t('happened.entity', { entity: each }) })),
    ({ label }) => label,
  )
  return (
    <div className={classes.filters}>
      <Group gap={10} align="end">
        <TextInput
          w={300}
          type="search"
          leftSection={<IconSearch size={15} />}
          aria-label={t('happened.search')}
          placeholder={t('happened.search')}
          data-screen-search
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value)
            look(event.currentTarget.value)
          }}
        />
        <Chips label={t('happened.filters')}>
          <Chip pressed={search.removed !== true} onClick={() => onChange({ removed: undefined })}>
            {t('happened.filterAll')}
          </Chip>
          <Chip pressed={search.removed === true} onClick={() => onChange({ removed: true })}>
            {t('happened.filterRemoved')}
          </Chip>
        </Chips>
      </Group>
      <div className={classes.boxes}>
        <PersonFilter person={search.person} onChange={(person) => onChange({ person })} />
        <ChoiceBox
          label={t('happened.filterRequest')}
          searchable
          choices={byName(requests, ({ title }) => title).map(({ id, title }) => ({
            value: id,
            label: title,
          }))}
          value={search.request ?? null}
          onChange={(request) => onChange({ request: request ?? undefined })}
        />
        <ChoiceBox
          label={t('happened.filterKind')}
          choices={kinds}
          value={search.kind ?? null}
          onChange={(kind) => onChange({ kind: kind ?? undefined })}
        />
        <ChoiceBox
          label={t('happened.filterBy')}
          choices={authors.map((by) => ({ value: by, label: by }))}
          value={search.by ?? null}
          onChange={(by) => onChange({ by: by ?? undefined })}
        />
        <DateBox
          label={t('happened.filterFrom')}
          value={search.from ?? null}
          onChange={(from) => {
            if (from === null || isDateOnly(from)) onChange({ from: from ?? undefined })
          }}
        />
        <DateBox
          label={t('happened.filterTo')}
          value={search.to ?? null}
          onChange={(to) => {
            if (to === null || isDateOnly(to)) onChange({ to: to ?? undefined })
          }}
        />
      </div>
    </div>
  )
}

/** Whoever is chosen stands in the place of the box until they are taken out; also who was removed since. */
function PersonFilter({
  person,
  onChange,
}: {
  readonly person: string | undefined
  readonly onChange: (person: string | undefined) => void
}): ReactNode {
  const known = useQueryCall('person.get', { id: person ?? '' }, { enabled: person !== undefined })
  if (person === undefined)
    return <PersonPicker label={t('happened.filterPerson')} onChoose={({ id }) => onChange(id)} />
  return (
    <div>
      <span className={classes.boxLabel}>{t('happened.filterPerson')}</span>
      <Button
        variant="default"
        fullWidth
        justify="space-between"
        rightSection={<IconX size={14} />}
        aria-label={t('common.clearNamed', { what: t('happened.filterPerson') })}
        onClick={() => onChange(undefined)}
      >
        <bdi>{known.data ? personName(known.data) : t('happened.gone')}</bdi>
      </Button>
    </div>
  )
}
