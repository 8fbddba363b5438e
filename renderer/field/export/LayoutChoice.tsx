import { Select } from '@mantine/core'
import { type ReactNode } from 'react'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import type { ListKind, ListLayout } from '#shared/documents/lists/list-layout.ts'
import { t, words } from '#renderer/text/text.ts'

/** What people call a layout. */
export function layoutName({ name }: Pick<ListLayout, 'name'>): string {
  return typeof name === 'string' ? name : words(name)
}

/** The layouts of a kind of list: those that come with the program. */
export function useLayouts(kind: ListKind): readonly ListLayout[] {
  return builtInLayouts[kind]
}

/** Asks how a list is laid out. */
export function LayoutChoice({
  layouts,
  layout,
  onChange,
}: {
  readonly layouts: readonly ListLayout[]
  readonly layout: ListLayout
  readonly onChange: (layout: ListLayout) => void
}): ReactNode {
  return (
    <Select
      label={t('outgoing.layout')}
      data={layouts.map((each) => ({ value: each.id, label: layoutName(each) }))}
      value={layout.id}
      onChange={(id) => {
        const next = layouts.find((each) => each.id === id)
        if (next) onChange(next)
      }}
      allowDeselect={false}
      maw={360}
    />
  )
}
