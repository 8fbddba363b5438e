import type { ReactNode } from 'react'
import { type Phrase, t, words } from '#renderer/text/text.ts'

/** Keeps the place of the heart while the words around it are said; no text holds it. */
const PLACE = '\uFFFC'

/** What is asked, with the heart of it in bold. */
export function AskedText({ asked }: { readonly asked: Phrase }): ReactNode {
  const heart = asked.values?.['heart']
  if (heart === undefined) return words(asked)
  const around = words({ ...asked, values: { ...asked.values, heart: PLACE } })
  const [before, after] = around.split(PLACE)
  return (
    <>
      {before}
      <b>{t('asked.plain', { heart })}</b>
      {after}
    </>
  )
}
