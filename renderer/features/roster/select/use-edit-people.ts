import { useMutation } from '@tanstack/react-query'
import type { BulkEdit } from '#shared/domain/bulk-edit.ts'
import { call, isFailure, type Task, useTask } from '#renderer/client/index.ts'
import { showDoneThen } from '#renderer/field/change/show-done.tsx'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import type { PeopleSelection } from './use-chosen-people.ts'

export interface EditPeople {
  /** Under which it tells how far it is, and is stopped. */
  readonly task: Task
  /** Makes one change of everybody selected, and says what became of them, with a way back. */
  readonly run: (edit: BulkEdit) => void
  readonly confirmToday: () => void
}

/** Changes of everybody selected, who stay selected. `onWhy` is asked for when some are refused. */
export function useEditPeople(
  selection: PeopleSelection,
  onWhy: (edit: BulkEdit) => void,
): EditPeople {
  const task = useTask()
  const today = useToday()
  const tellBroken = useTellBroken()
  const { mutate } = useMutation({
    networkMode: 'always',
    mutationFn: async (edit: BulkEdit) => {
      const { chosen } = selection
      if (!chosen) return null
      // Who is changed may not be found any more: they stay selected by name.
      await selection.hold()
      return task.run((id) => call('people.edit', { chosen, edit, task: id }))
    },
    onSuccess: (done, edit) => {
      if (!done) return
      const why = done.refused > 0 ? { label: t('many.why'), run: () => onWhy(edit) } : null
      showDoneThen(t('many.edited', { ...done }), why, done)
      if (breaks.has(edit.what)) tellBroken({})
    },
    onError: (error) => {
      if (!isFailure(error, 'cancelled')) showFailure(error)
    },
  })
  return { task, run: mutate, confirmToday: () => mutate({ what: 'confirm', on: today }) }
}

/** Edits that may keep somebody from serving who was promised a post. */
const breaks: ReadonlySet<BulkEdit['what']> = new Set([
  ...(['categoryRemove', 'offerEnd', 'offerMove', 'availability'] as const),
])
