import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { tabbedText } from '#shared/exchange/csv-text.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import { call } from '#renderer/client/index.ts'
import { currentLocale, t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import type { RosterColumnId } from '../roster-columns.tsx'

/** Puts the rows of the people chosen on the clipboard, with the headings of the columns, for a spreadsheet. */
export async function copyRows(asked: {
  readonly chosen: ChosenPeople
  readonly query: RosterQuery
  readonly sort: RosterSort
  readonly columns: RosterColumnId[]
}): Promise<void> {
  const { headers, rows, left } = await call('people.cells', {
    ...{ ...asked, language: currentLocale() },
  })
  await navigator.clipboard.writeText(tabbedText([headers, ...rows]))
  notifications.show({ message: t('many.copied', { count: rows.length, left }) })
}

/** Places where what is pasted belongs to what is typed there. */
const TYPED = 'input:not([type="checkbox"]), textarea, [contenteditable], [role="dialog"]'

/** Rows pasted on the screen come in as a list does: read, shown row by row, and written after a word. */
export function usePastedRows(): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const isTyped = event.target instanceof Element && event.target.closest(TYPED) !== null
      const text = event.clipboardData?.getData('text/plain') ?? ''
      // A single word is no list; two lines or two cells are.
      if (isTyped || !/[\t\n]/u.test(text.trim())) return
      event.preventDefault()
      const bytes = new TextEncoder().encode(text)
      call('host.receiveFile', { name: `${t('many.pasted')}.csv`, bytes })
        .then(({ token }) => navigate({ to: '/exchange', search: { file: token } }))
        .catch(showFailure)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [navigate])
}
