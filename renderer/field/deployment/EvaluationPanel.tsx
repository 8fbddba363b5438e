import { Button, Checkbox, Group, Select, Stack, TagsInput, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { wasServed } from '#shared/domain/deployment-steps.ts'
import { evaluation as schema, type ShownEvaluation } from '#shared/domain/evaluation.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '../draft/use-typed-draft.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, NoteBox } from '#renderer/ui/fields/index.ts'
import { Badge, CancelButton, FailureLine } from '#renderer/ui/index.ts'

/** How somebody served: restricted, and an adverse finding counts only once they were told. */
export function EvaluationPanel({
  row,
  onClose,
}: {
  readonly row: DeploymentRow
  readonly onClose: () => void
}): ReactNode {
  const answer = useQueryCall('evaluation.list', { deployment: row.id, person: null })
  const user = useQueryCall('app.status', {}).data?.user
  if (!wasServed(row.status)) return <Text size="sm">{t('deployments.evaluationLater')}</Text>
  const [stored] = answer.data ?? []
  if (answer.data === undefined || user === undefined) return null
  if (stored && !stored.readable)
    return (
      <Text size="sm">
        {t('deployments.evaluationHidden', { author: stored.author ?? t('common.notStated') })}
      </Text>
    )
  return (
    <EvaluationForm
      key={`${stored?.id} ${stored?.version}`}
      row={row}
      stored={stored ?? null}
      user={user}
      onClose={onClose}
    />
  )
}

const RATINGS = [5, 4, 3, 2, 1] as const

function EvaluationForm({
  row,
  stored,
  user,
  onClose,
}: {
  readonly row: DeploymentRow
  readonly stored: ShownEvaluation | null
  readonly user: string
  readonly onClose: () => void
}): ReactNode {
  const today = useToday()
  const save = useMutationCall('evaluation.save')
  const [start] = useState(() =>
    stored
      ? schema.parse(stored)
      : {
          ...{ id: newId(), deployment: row.id, person: row.person, author: user },
          ...{ writtenOn: today, rating: null, text: null, adverse: false, notifiedOn: null },
          readers: [],
        },
  )
  const [draft, setDraft] = useState(start)
  const kept = useTypedDraft({
    // What somebody says of a person is offered to nobody else.
    name: `evaluation-${row.id}-${user}`,
    ...{ subject: row.person, start, typed: draft, onContinue: setDraft },
  })
  const set = (change: Partial<typeof draft>): void => setDraft({ ...draft, ...change })
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate(
          { evaluation: draft, version: stored?.version ?? null },
          {
            onSuccess: (saved) => {
              kept.drop()
              showDone(t('deployments.evaluationSaved', { name: row.personName }), saved)
              onClose()
            },
          },
        )
      }}
    >
      <Stack gap="sm">
        {kept.offer}
        <Text size="xs" c="var(--ink2)">
          {t('deployments.evaluationText')}
        </Text>
        <Group grow align="flex-start">
          <Select
            label={t('deployments.evaluationRating')}
            data={RATINGS.map((rating) => ({
              value: String(rating),
              label: t('deployments.evaluationRatingOf', { rating }),
            }))}
            value={draft.rating === null ? null : String(draft.rating)}
            onChange={(rating) => set({ rating: rating === null ? null : Number(rating) })}
            clearable
          />
          <DateBox
            label={t('deployments.evaluationWritten')}
            required
            max={today}
            value={draft.writtenOn}
            onChange={(writtenOn) => writtenOn !== null && set({ writtenOn })}
          />
        </Group>
        <NoteBox
          label={t('deployments.evaluationWords')}
          value={draft.text}
          onChange={(text) => set({ text })}
        />
        <Group align="flex-end">
          <Checkbox
            label={t('deployments.evaluationAdverse')}
            checked={draft.adverse}
            onChange={(event) => set({ adverse: event.currentTarget.checked })}
          />
          <DateBox
            label={t('deployments.evaluationNotified')}
            max={today}
            value={draft.notifiedOn}
            onChange={(notifiedOn) => set({ notifiedOn })}
          />
          {draft.adverse && draft.notifiedOn === null && (
            <Badge tone="unknown">{t('deployments.evaluationUncounted')}</Badge>
          )}
        </Group>
        <TagsInput
          label={t('deployments.evaluationReaders')}
          description={t('deployments.evaluationReadersText', {
            author: draft.author ?? t('common.notStated'),
          })}
          value={draft.readers}
          onChange={(readers) => set({ readers })}
        />
        <FailureLine error={save.error} />
        <Group justify="flex-end" gap="xs">
          <CancelButton />
          <Button type="submit" loading={save.isPending}>
            {t('deployments.evaluationSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
