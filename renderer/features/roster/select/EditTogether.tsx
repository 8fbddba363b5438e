import { Button, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import type { WouldEdit } from '#shared/contract/many-calls.ts'
import { type BulkEdit, bulkEdit } from '#shared/domain/bulk-edit.ts'
import type { ChosenPeople } from '#shared/search/chosen-people.ts'
import { listOf } from '#shared/text/index.ts'
import { call, newId, useQueryCall } from '#renderer/client/index.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { valueWords } from '#renderer/text/names.ts'
import { t, words } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import { beginningOf, EditFields, type EditDraft } from './EditFields.tsx'
import classes from './EditTogether.module.css'

const TYPING_PAUSE_MS = 250

export interface EditTogetherProps {
  readonly chosen: ChosenPeople
  readonly count: number
  /** What stands in the dialog at first: a confirmation of today where not given. */
  readonly begins?: BulkEdit
  readonly onEdit: (edit: BulkEdit) => void
  readonly onClose: () => void
}

const kinds = [
  ...(['confirm', 'availability', 'offerAdd', 'offerEnd', 'offerMove'] as const),
  ...(['tagAdd', 'tagRemove', 'categoryAdd', 'categoryRemove'] as const),
  ...(['note', 'consent', 'retention'] as const),
]

/** One change of everybody selected: what it is, and what becomes of whom before it is made. */
export function EditTogether({
  chosen,
  count,
  begins,
  onEdit,
  onClose,
}: EditTogetherProps): ReactNode {
  useFocusBack()
  const today = useToday()
  const [draft, setDraft] = useState<EditDraft>(() => begins ?? beginningOf('confirm', today))
  const edit = editOf(draft)
  const [asked] = useDebouncedValue(edit, TYPING_PAUSE_MS)
  const preview = usePreview(chosen, asked)
  const isKnown = edit !== null && JSON.stringify(edit) === JSON.stringify(asked)
  const changed = isKnown && !preview.isPlaceholderData ? (preview.data?.changed ?? null) : null
  return (
    <FormDialog opened onClose={onClose} title={t('many.editTitle', { count })} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (edit !== null && changed !== null && changed > 0) onEdit(edit)
        }}
      >
        <Stack gap="sm">
          <ChoiceBox
            label={t('many.what')}
            value={draft.what}
            required
            onChange={(what) => what && setDraft(beginningOf(what, today))}
            choices={kinds.map((value) => ({ value, label: t(`many.${value}`) }))}
            data-autofocus
          />
          <EditFields draft={draft} onChange={setDraft} />
          <div className={classes.preview} role="status" aria-busy={preview.isFetching}>
            {edit === null ? (
              <Text c="dimmed">{t('many.fillIn')}</Text>
            ) : preview.error ? (
              <FailureLine error={preview.error} />
            ) : (
              preview.data && <Preview of={preview.data} />
            )}
          </div>
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" disabled={changed === null || changed === 0}>
              {changed === null ? t('many.go') : t('many.goPeople', { count: changed })}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}

/** The draft as an edit; null while something is missing in it. */
function editOf(draft: EditDraft): BulkEdit | null {
  const days = Object.entries(draft).filter(([field]) => dayFields.has(field))
  if (days.some(([, day]) => day !== null && !isDateOnly(String(day)))) return null
  const read = bulkEdit.safeParse(draft)
  return read.success ? read.data : null
}

const dayFields = new Set(['on', 'offeredOn', 'validUntil', 'from', 'to', 'statedOn', 'until'])

/** What an edit would do; the look for one that was changed meanwhile is stopped. */
function usePreview(chosen: ChosenPeople, edit: BulkEdit | null) {
  const key = JSON.stringify(edit)
  const task = useMemo(() => ({ of: key, id: newId() }), [key])
  useEffect(() => () => void call('task.cancel', { task: task.id }), [task])
  return useQueryCall(
    'people.wouldEdit',
    { chosen, edit: edit ?? { what: 'note', text: '-' }, task: task.id },
    { enabled: edit !== null, keepPrevious: true },
  )
}

/** Refused people who are named; of more the rest are counted. */
const NAMED = 8

function Preview({ of: { changed, same, refused, refusedFound } }: { of: WouldEdit }): ReactNode {
  return (
    <>
      <Text fw={600}>{t('many.wouldChange', { count: changed })}</Text>
      {same.map(({ why, people, names }) => (
        <Text key={JSON.stringify(why)}>
          {t('many.staySame', {
            people,
            why: words(why),
            names: valueWords(listOf(names, 'semicolon')),
            more: people - names.length,
          })}
        </Text>
      ))}
      {refusedFound > 0 && (
        <>
          <Text c="var(--not)">{t('many.refused', { count: refusedFound })}</Text>
          <ul className={classes.refused}>
            {refused.slice(0, NAMED).map(({ person, name, why }) => (
              <li key={person}>{t('many.refusedOne', { name, why: words(why) })}</li>
            ))}
            {refusedFound > NAMED && <li>{t('roster.more', { count: refusedFound - NAMED })}</li>}
          </ul>
        </>
      )}
    </>
  )
}
