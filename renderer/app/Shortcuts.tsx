import { Kbd, Modal, SimpleGrid, Table } from '@mantine/core'
import { useHotkeys, useWindowEvent } from '@mantine/hooks'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { phrase } from '#shared/text/index.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import { screens, screensByKey } from './screens.ts'
import { closeShortcuts, openShortcuts, useShortcutsOpened } from './shortcuts-store.ts'

const groups: readonly {
  readonly title: TextKey
  readonly keys: readonly (readonly [string, TextKey])[]
}[] = [
  {
    title: 'app.shortcutsEverywhere',
    keys: [
      ['Ctrl K', 'app.keyPalette'],
      ['Ctrl F', 'app.keyFind'],
      ['Ctrl Z', 'changes.undo'],
      ['Ctrl Shift Z', 'changes.redo'],
      ['?', 'app.keyShortcuts'],
      ['Esc', 'app.keyEscape'],
    ],
  },
  {
    title: 'app.shortcutsTable',
    keys: [
      ['↑ ↓ J K', 'app.keyMove'],
      ['PgUp PgDn', 'app.keyPage'],
      ['Home End', 'app.keyEnds'],
      ['Enter', 'app.keyOpen'],
      ['Space', 'app.keySelect'],
      ['Shift ↑ ↓', 'app.keySelectRange'],
      ['Ctrl A', 'app.keySelectAll'],
      ['F2', 'app.keyEditCell'],
      ['Ctrl C', 'app.keyCopyRows'],
      ['Ctrl V', 'app.keyPasteRows'],
      ['Ctrl P', 'app.keyPrint'],
    ],
  },
  {
    title: 'app.shortcutsSelected',
    keys: [
      ['C', 'many.confirmToday'],
      ['E', 'many.editTogether'],
      ['A', 'availability.askSelected'],
    ],
  },
  {
    title: 'match.keys',
    keys: [
      ['J K', 'match.keyMove'],
      ['Enter', 'match.keyChoose'],
      ['S', 'match.keyShortlist'],
      ['X', 'match.keyExclude'],
      ['C', 'match.keyCompare'],
      ['O', 'match.keyOverride'],
      ['T', 'match.propose'],
    ],
  },
  { title: 'app.shortcutsForm', keys: [['Ctrl S', 'app.keySave']] },
]

interface ShownGroup {
  readonly title: TextKey
  readonly keys: readonly (readonly [key: string, words: string])[]
}

const digitOf = (place: number): string => String((place + 1) % 10)

/** How each screen is gone to, in the order of the rail: what has no digit is found by its name. */
function waysToScreens(): (readonly [string, string])[] {
  return screens.map(({ to, text }) => {
    const place = screensByKey.findIndex((screen) => screen.to === to)
    return place === -1
      ? ['Ctrl K', t('app.keyByName', { screen: phrase(text) })]
      : [`Alt ${digitOf(place)}`, t(text)]
  })
}

/** The keys that work everywhere, and the list of all of them behind "?". */
export function Shortcuts(): ReactNode {
  const opened = useShortcutsOpened()
  const navigate = useNavigate()
  useHotkeys([
    ...screensByKey.map(
      ({ to }, place) =>
        [`alt+${digitOf(place)}`, () => void navigate({ to })] as [string, () => void],
    ),
  ])
  useHotkeys([['mod+F', focusSearch]], [])
  useWindowEvent('keydown', openOnQuestionMark)
  const shown: readonly ShownGroup[] = [
    ...groups.map(({ title, keys }) => ({
      title,
      keys: keys.map(([key, words]) => [key, t(words)] as const),
    })),
    { title: 'app.shortcutsScreens', keys: waysToScreens() },
  ]
  return (
    <Modal opened={opened} onClose={closeShortcuts} title={t('app.shortcuts')} size="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }} verticalSpacing="md">
        {shown.map(({ title, keys }) => (
          <Table key={title} captionSide="top" withRowBorders={false} verticalSpacing={4}>
            <Table.Caption ta="start">{t(title)}</Table.Caption>
            <Table.Tbody>
              {keys.map(([key, words]) => (
                <Table.Tr key={words}>
                  <Table.Td w={120}>
                    <Kbd>{key}</Kbd>
                  </Table.Td>
                  <Table.Td>{words}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        ))}
      </SimpleGrid>
    </Modal>
  )
}

// By what is typed, not by the key: "?" lies elsewhere on every keyboard.
function openOnQuestionMark(event: KeyboardEvent): void {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null
  if (event.key === '?' && !typing && !event.ctrlKey && !event.metaKey) openShortcuts()
}

/** Puts the cursor into the search box of the screen, where it has one. */
function focusSearch(): void {
  const box = document.querySelector<HTMLInputElement>('input[data-screen-search]')
  box?.focus()
  box?.select()
}
