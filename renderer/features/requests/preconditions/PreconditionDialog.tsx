import { Button, Group, SegmentedControl, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { isDateOnly } from '#shared/calendar/index.ts'
import type { Precondition } from '#shared/domain/request.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { useAttach } from '#renderer/field/attached/use-attach.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { preconditionOf } from '#renderer/field/request/PreconditionLights.tsx'
import { preconditionWords } from '#renderer/field/status/status-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { verdictWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import classes from './preconditions.module.css'
import { preconditionQuestion } from './precondition-question.ts'

const verdicts = ['met', 'notMet', 'unknown'] as const

export interface PreconditionDialogProps {
  readonly request: RequestRow
  readonly kind: Precondition['kind']
  readonly onClose: () => void
}

/** Judges one precondition where its light is shown: verdict, day, who, and what it rests on. */
export function PreconditionDialog({ request, kind, onClose }: PreconditionDialogProps): ReactNode {
  useFocusBack()
  const today = useToday()
  const user = useQueryCall('app.status', {}).data?.user ?? null
  const judge = useMutationCall('request.judge')
  // As it was when the dialog opened: a change made elsewhere since then must be a conflict.
  const [opened] = useState(request)
  const start = preconditionOf(opened.preconditions, kind)
  const [draft, setDraft] = useState(start)
  const kept = useTypedDraft({
    name: `precondition-${kind}-${request.id}`,
    ...{ subject: request.id, start, typed: draft, onContinue: setDraft },
  })
  const [asked, setAsked] = useState(false)
  const owner = { ownerKind: 'request', owner: request.id } as const
  const documents = useQueryCall('document.list', owner).data ?? []
  const attach = useAttach(owner, {
    kind: 'evidence',
    onDone: ({ id }) => setDraft((now) => ({ ...now, document: id })),
  })
  const what = preconditionWords(kind)
  const unclear = draft.on !== null && !isDateOnly(draft.on)
  const save = (): void => {
    setAsked(true)
    if (unclear) return
    judge.mutate(
      { id: opened.id, version: opened.version, precondition: draft },
      {
        onSuccess: (saved) => {
          kept.drop()
          const verdict = verdictWords(draft.verdict)
          showDone(t('requests.preconditionSaved', { what, verdict }), saved)
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('requests.preconditionJudgeTitle', { what, request: request.title })}
      size="lg"
    >
      {kept.offer}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="sm">
          <p>{preconditionQuestion(kind)}</p>
          <SegmentedControl
            fullWidth
            aria-label={t('requests.preconditionVerdict', { what })}
            data={verdicts.map((verdict) => ({ value: verdict, label: verdictWords(verdict) }))}
            value={draft.verdict}
            // A judgement is signed and dated by whoever makes it; both can be changed.
            onChange={(verdict) =>
              setDraft(
                verdict === 'unknown'
                  ? { ...draft, verdict }
                  : { ...draft, verdict, on: draft.on ?? today, author: draft.author ?? user },
              )
            }
          />
          <Group grow align="flex-start">
            <DateBox
              label={t('requests.preconditionOn')}
              value={draft.on}
              onChange={(on) => setDraft({ ...draft, on })}
              error={asked && unclear ? t('problems.notReadable') : undefined}
            />
            <TextBox
              label={t('requests.preconditionAuthor')}
              value={draft.author}
              onChange={(author) => setDraft({ ...draft, author })}
            />
          </Group>
          <NoteBox
            label={t('requests.preconditionNote')}
            value={draft.note}
            onChange={(note) => setDraft({ ...draft, note })}
          />
          <Group align="flex-end" wrap="nowrap">
            <ChoiceBox
              className={classes.grow}
              label={t('attached.choose')}
              placeholder={t('attached.chooseNone')}
              value={draft.document}
              choices={documents
                .filter(({ id, removedAt }) => removedAt === null || id === draft.document)
                .map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(document) => setDraft({ ...draft, document })}
            />
            <Button variant="default" loading={attach.busy} onClick={() => attach.choose()}>
              {t('attached.add')}
            </Button>
          </Group>
          <FailureLine error={judge.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={judge.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {attach.dialog}
    </FormDialog>
  )
}
