import { useDebouncedValue } from '@mantine/hooks'
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { usePaletteActions } from './palette-actions.ts'

const PEOPLE_SHOWN = 7
const TYPING_PAUSE_MS = 80

/** Ctrl+K: every screen, person, request and action by name. */
export function CommandPalette(): ReactNode {
  const [text, setText] = useState('')
  const [asked] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  const people = useQueryCall(
    'roster.page',
    {
      query: { text: asked },
      sort: { by: 'relevance' },
      offset: 0,
      limit: PEOPLE_SHOWN,
    },
    { enabled: asked !== '', keepPrevious: true },
  )
  const { screens, actions, requests, openPerson } = usePaletteActions(text !== '')
  const found = (people.data?.rows ?? []).map((row) => ({
    id: row.id,
    label: personName(row),
    description: row.providers.map((provider) => provider.name).join(', '),
    onClick: () => openPerson(row.id),
  }))
  const wanted = foldText(text)
  const fits = (words: string | undefined): boolean => foldText(words ?? '').includes(wanted)
  const narrow = (group: SpotlightActionGroupData): SpotlightActionGroupData => ({
    ...group,
    actions: group.actions.filter(({ label, description }) => fits(label) || fits(description)),
  })
  const groups = [
    // What is at hand stands above people, who come a moment later: Enter never meets another line.
    narrow(screens),
    narrow(actions),
    narrow(requests),
    { group: t('app.palettePeople'), actions: asked === '' ? [] : found },
  ].filter((group) => group.actions.length > 0)
  return (
    <Spotlight
      actions={groups}
      query={text}
      onQueryChange={setText}
      // The engine has narrowed people already, with typos forgiven; the rest is narrowed above.
      filter={(_, all) => all}
      shortcut="mod + K"
      nothingFound={t('app.paletteEmpty')}
      scrollable
      maxHeight={420}
      searchProps={{
        placeholder: t('app.paletteHint'),
        'aria-label': t('app.palette'),
        onKeyDown: openFirst,
      }}
      attributes={{ content: { 'aria-label': t('app.palette') } }}
    />
  )
}

/** The kit marks the first line as somebody types; where that line went since, Enter opens the one that is first now. */
function openFirst({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void {
  if (key !== 'Enter') return
  const lines = [
    ...(currentTarget.closest('[role="dialog"]')?.querySelectorAll<HTMLElement>('[data-action]') ??
      []),
  ]
  if (lines.every((line) => line.dataset.selected === undefined)) lines[0]?.click()
}
