import { Button, Group, Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import type { ListKind, ListLayout } from '#shared/documents/lists/list-layout.ts'
import { newId, useQueryCall } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { LayoutEditor } from './LayoutEditor.tsx'

/** What people call a layout. */
function layoutName({ name }: Pick<ListLayout, 'name'>): string {
  return typeof name === 'string' ? name : words(name)
}

/** Asks how a list is laid out: as the program has it, as the office keeps it, or changed here and now. */
export function LayoutChoice({
  kind,
  layout,
  onChange,
}: {
  readonly kind: ListKind
  /** The one in use, with what was changed and is not kept. */
  readonly layout: ListLayout
  readonly onChange: (layout: ListLayout) => void
}): ReactNode {
  const kept = useQueryCall('layout.list', {}).data ?? []
  const own = kept.filter((each) => each.layout.kind === kind)
  const [editing, setEditing] = useState(false)
  const known = [...builtInLayouts[kind], ...own.map((each) => each.layout)]
  const all = known.some(({ id }) => id === layout.id) ? known : [...known, layout]
  const isBuiltIn = builtInLayouts[kind].some(({ id }) => id === layout.id)
  const change = (): void => {
    // What comes with the program stays as it is: the office changes a copy.
    if (isBuiltIn)
      onChange({
        ...layout,
        id: newId(),
        name: t('outgoing.layoutCopyOf', { name: layoutName(layout) }),
      })
    setEditing(true)
  }
  return (
    <>
      <Group align="end" gap="sm">
        <Select
          label={t('outgoing.layout')}
          data={all.map((each) => ({ value: each.id, label: layoutName(each) }))}
          value={layout.id}
          onChange={(id) => {
            const next = all.find((each) => each.id === id)
            if (!next) return
            onChange(next)
            setEditing(false)
          }}
          allowDeselect={false}
          style={{ flex: 1 }}
        />
        {!editing && (
          <Button variant="default" onClick={change}>
            {t('outgoing.layoutChange')}
          </Button>
        )}
      </Group>
      {editing && !isBuiltIn && (
        <LayoutEditor
          layout={{ ...layout, name: layoutName(layout) }}
          version={own.find((each) => each.layout.id === layout.id)?.version ?? null}
          onChange={onChange}
          onSaved={() => setEditing(false)}
          onRemoved={() => {
            setEditing(false)
            onChange(builtInLayouts[kind][0])
          }}
        />
      )}
    </>
  )
}
