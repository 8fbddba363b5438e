import {
  ActionIcon,
  Button,
  Checkbox,
  Fieldset,
  Group,
  SegmentedControl,
  Select,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import {
  listColumn,
  type ListColumnId,
  listColumnIds,
} from '#shared/documents/lists/list-columns.ts'
import {
  listGroups,
  type ListLayout,
  listParts,
  type OwnLayout,
} from '#shared/documents/lists/list-layout.ts'
import { languages, languagesOfTexts } from '#shared/text/locales.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './LayoutEditor.module.css'

export interface LayoutEditorProps {
  readonly layout: OwnLayout
  /** The version that is kept; null where it is not kept yet. */
  readonly version: number | null
  /** Hears of every change at once: the preview follows. */
  readonly onChange: (layout: ListLayout) => void
  readonly onSaved: () => void
  readonly onRemoved: () => void
}

type Columns = ListLayout['columns']

/** Changes a layout of the office: columns, their order and words, sorting, groups, parts, pages. */
export function LayoutEditor(props: LayoutEditorProps): ReactNode {
  const { layout, version, onChange, onSaved, onRemoved } = props
  const save = useMutationCall('layout.save')
  const remove = useMutationCall('layout.remove')
  const set = (changes: Partial<ListLayout>): void => onChange({ ...layout, ...changes })
  const isOf = (id: ListColumnId): boolean => ['both', layout.kind].includes(listColumn(id).of)
  const named = (id: ListColumnId) => ({ value: id, label: words(listColumn(id).header) })
  const [sort] = layout.sort
  return (
    <Fieldset legend={layout.name} className={classes.editor}>
      <Stack gap="sm">
        <TextInput
          label={t('outgoing.layoutName')}
          value={layout.name}
          onChange={(event) => set({ name: event.currentTarget.value })}
          maxLength={300}
          required
        />
        <TextInput
          label={t('outgoing.layoutTitle')}
          placeholder={t('outgoing.layoutTitleUsual')}
          value={typeof layout.title === 'string' ? layout.title : ''}
          onChange={(event) => set({ title: event.currentTarget.value })}
          maxLength={300}
        />
        <ColumnList columns={layout.columns} onChange={(columns) => set({ columns })} />
        <Select
          label={t('outgoing.layoutAdd')}
          data={listColumnIds
            .filter((id) => isOf(id) && !layout.columns.some(({ column }) => column === id))
            .map(named)}
          value={null}
          onChange={(value) => {
            const column = listColumnIds.find((id) => id === value)
            if (column) set({ columns: [...layout.columns, { column, header: '' }] })
          }}
          searchable
        />
        <Group grow align="start">
          <Select
            label={t('outgoing.layoutSort')}
            placeholder={t('outgoing.layoutSortScreen')}
            data={listColumnIds.filter(isOf).map(named)}
            value={sort?.column ?? null}
            onChange={(value) => {
              const column = listColumnIds.find((id) => id === value)
              set({ sort: sortedFirstBy(layout.sort, column) })
            }}
            clearable
            searchable
          />
          <Select
            label={t('outgoing.layoutGroup')}
            placeholder={t('outgoing.layoutGroupNone')}
            data={listGroups.filter(isOf).map(named)}
            value={layout.group}
            onChange={(value) => set({ group: listGroups.find((id) => id === value) ?? null })}
            clearable
          />
        </Group>
        {layout.group !== null && (
          <Checkbox
            label={t('outgoing.layoutApart')}
            checked={layout.apart}
            onChange={(event) => set({ apart: event.currentTarget.checked })}
          />
        )}
        <Checkbox.Group
          label={t('outgoing.layoutParts')}
          value={layout.parts}
          onChange={(value) => set({ parts: listParts.filter((part) => value.includes(part)) })}
        >
          <Stack gap={4} mt={4}>
            {listParts
              .filter((part) => layout.kind === 'placements' || !ONLY_OF_POSTS.has(part))
              .map((part) => (
                <Checkbox key={part} value={part} label={t('outgoing.layoutPart', { part })} />
              ))}
          </Stack>
        </Checkbox.Group>
        <Checkbox
          label={t('outgoing.layoutPrivate')}
          description={t('outgoing.layoutPrivateNote')}
          checked={layout.privateFields}
          onChange={(event) => set({ privateFields: event.currentTarget.checked })}
        />
        <Checkbox
          label={t('outgoing.layoutTitled')}
          checked={layout.titled}
          onChange={(event) => set({ titled: event.currentTarget.checked })}
        />
        <Group grow>
          <TextInput
            label={t('outgoing.layoutHead')}
            value={layout.header}
            onChange={(event) => set({ header: event.currentTarget.value })}
            maxLength={200}
          />
          <TextInput
            label={t('outgoing.layoutFoot')}
            value={layout.footer}
            onChange={(event) => set({ footer: event.currentTarget.value })}
            maxLength={200}
          />
        </Group>
        <SegmentedControl
          aria-label={t('outgoing.layoutOrientation')}
          value={layout.orientation}
          onChange={(value) => set({ orientation: value === 'portrait' ? value : 'landscape' })}
          data={[
            { value: 'landscape', label: t('outgoing.layoutLandscape') },
            { value: 'portrait', label: t('outgoing.layoutPortrait') },
          ]}
        />
        <Select
          label={t('documents.language')}
          placeholder={t('outgoing.layoutLanguageAsked')}
          data={languagesOfTexts.map((value) => ({ value, label: languages[value].name }))}
          value={languagesOfTexts.find((each) => each === layout.language) ?? null}
          onChange={(value) =>
            set({ language: languagesOfTexts.find((each) => each === value) ?? null })
          }
          clearable
        />
        <FailureLine error={save.error ?? remove.error} />
        <Group>
          <Button
            variant="default"
            loading={save.isPending}
            disabled={layout.name.trim() === ''}
            onClick={() =>
              save.mutate(
                { layout, version },
                {
                  onSuccess: (saved) => {
                    showDone(t('outgoing.layoutSaved'), saved)
                    onSaved()
                  },
                },
              )
            }
          >
            {t('outgoing.layoutSave')}
          </Button>
          {version !== null && (
            <Button
              variant="subtle"
              loading={remove.isPending}
              onClick={() =>
                remove.mutate(
                  { id: layout.id, version },
                  {
                    onSuccess: (removed) => {
                      showDone(t('outgoing.layoutRemoved'), removed)
                      onRemoved()
                    },
                  },
                )
              }
            >
              {t('outgoing.layoutRemove')}
            </Button>
          )}
        </Group>
        {version !== null && <HistoryOf entity="layout" id={layout.id} />}
      </Stack>
    </Fieldset>
  )
}

const ONLY_OF_POSTS: ReadonlySet<string> = new Set(['openPosts', 'setAside'])

/** The order that was, begun by another column; names settle what is alike. */
function sortedFirstBy(
  sort: ListLayout['sort'],
  column: ListColumnId | undefined,
): ListLayout['sort'] {
  if (column === undefined) return []
  return [{ column, descending: false }, ...sort.filter((each) => each.column !== column)].slice(
    0,
    4,
  )
}

/** The columns in their order, each with its words. */
function ColumnList({
  columns,
  onChange,
}: {
  readonly columns: Columns
  readonly onChange: (columns: Columns) => void
}): ReactNode {
  const moved = (from: number, to: number): Columns => {
    const next = [...columns]
    next.splice(to, 0, ...next.splice(from, 1))
    return next
  }
  return (
    <div>
      <Text size="sm">{t('outgoing.layoutColumns')}</Text>
      <ol className={classes.columns}>
        {columns.map(({ column: id, header }, at) => {
          const { header: usual, privacy } = listColumn(id)
          const column = words(usual)
          return (
            <li key={id}>
              <TextInput
                aria-label={t('outgoing.layoutHeader', { column })}
                placeholder={column}
                value={typeof header === 'string' ? header : words(header)}
                onChange={(event) =>
                  onChange(
                    columns.map((each, place) =>
                      place === at ? { column: id, header: event.currentTarget.value } : each,
                    ),
                  )
                }
                maxLength={300}
              />
              <Text size="xs" c="dimmed">
                {t('outgoing.layoutPrivacy', { privacy })}
              </Text>
              <ActionIcon
                variant="subtle"
                disabled={at === 0}
                aria-label={t('outgoing.layoutUp', { column })}
                onClick={() => onChange(moved(at, at - 1))}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                disabled={at === columns.length - 1}
                aria-label={t('outgoing.layoutDown', { column })}
                onClick={() => onChange(moved(at, at + 1))}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                disabled={columns.length === 1}
                aria-label={t('outgoing.layoutDrop', { column })}
                onClick={() => onChange(columns.filter((_, place) => place !== at))}
              >
                <IconX size={16} />
              </ActionIcon>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
