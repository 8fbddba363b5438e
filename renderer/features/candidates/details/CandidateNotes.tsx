import { Button, Group, Stack, Textarea } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { StoredCandidateNote } from '#shared/domain/candidate-note.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, showFailure, useSavedInDialog } from '#renderer/ui/index.ts'
import classes from './CandidateDialog.module.css'

const kinds = ['interview', 'assessment'] as const

/** Restricted notes on a candidate: hidden until they are asked for, and the asking is kept. */
export function CandidateNotes({
  of,
}: {
  readonly of: { readonly id: string; readonly person: string }
}): ReactNode {
  const count = useQueryCall('candidateNote.count', { candidacy: of.id }).data?.notes ?? 0
  const read = useMutationCall('candidateNote.read')
  const [notes, setNotes] = useState<readonly StoredCandidateNote[] | null>(null)
  const [adding, setAdding] = useState(false)
  const remove = useMutationCall('candidateNote.remove')
  const show = (): void =>
    read.mutate(
      { candidacy: of.id },
      { onSuccess: (shown) => setNotes(shown.notes), onError: showFailure },
    )
  return (
    <section>
      <h3 className={classes.part}>{t('letters.notes')}</h3>
      {notes === null ? (
        <Group gap="xs">
          <span>{t('letters.notesHidden', { notes: count })}</span>
          {count > 0 && (
            <>
              <Button size="compact-sm" variant="default" loading={read.isPending} onClick={show}>
                {t('letters.notesShow')}
              </Button>
              <span className={classes.faint}>{t('letters.notesShowNote')}</span>
            </>
          )}
        </Group>
      ) : (
        <ul className={classes.list}>
          {notes.map(({ id, kind, writtenOn, author, text }) => (
            <li key={id}>
              <div className={classes.said} dir="auto">
                {text}
              </div>
              <Group gap="xs" className={classes.faint ?? ''}>
                {t('letters.noteBy', {
                  ...{ kind: t('letters.noteKind', { kind }), day: showDate(writtenOn), author },
                })}
                <Button
                  size="compact-xs"
                  variant="subtle"
                  aria-label={t('letters.noteRemove', { day: showDate(writtenOn) })}
                  onClick={() =>
                    remove.mutate(
                      { id },
                      {
                        onSuccess: (removed) => {
                          setNotes(notes.filter((each) => each.id !== id))
                          showDone(t('letters.noteRemove', { day: showDate(writtenOn) }), removed)
                        },
                        onError: showFailure,
                      },
                    )
                  }
                >
                  {t('common.remove')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <NoteForm
          of={of}
          onDone={(saved) => {
            setAdding(false)
            if (saved !== null && notes !== null) setNotes([...notes, saved])
          }}
        />
      ) : (
        <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
          {t('letters.notesAdd')}
        </Button>
      )}
    </section>
  )
}

const BLANK: { readonly kind: (typeof kinds)[number]; readonly text: string } = {
  kind: 'interview',
  text: '',
}

function NoteForm({
  of,
  onDone,
}: {
  readonly of: { readonly id: string; readonly person: string }
  readonly onDone: (saved: StoredCandidateNote | null) => void
}): ReactNode {
  const today = useToday()
  const author = useQueryCall('app.status', {}).data?.user ?? ''
  const save = useMutationCall('candidateNote.save')
  const settled = useSavedInDialog()
  const [typed, setTyped] = useState(BLANK)
  const { kind, text } = typed
  const kept = useTypedDraft({
    // A restricted note is offered to nobody else.
    name: `candidate-note-${of.id}-${author}`,
    ...{ subject: of.person, start: BLANK, typed, onContinue: setTyped },
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() === '' || save.isPending) return
        const note = {
          ...{ id: newId(), candidacy: of.id, person: of.person },
          ...{ kind, writtenOn: today, author: author || '–', text: text.trim() },
        }
        save.mutate(
          { note, version: null },
          {
            onSuccess: (saved) => {
              kept.drop()
              settled()
              showDone(t('letters.noteSaved'), saved)
              onDone(saved)
            },
          },
        )
      }}
    >
      <Stack gap="xs">
        {kept.offer}
        <ChoiceBox
          label={t('letters.noteKindLabel')}
          required
          choices={kinds.map((value) => ({ value, label: t('letters.noteKind', { kind: value }) }))}
          value={kind}
          onChange={(value) => value && setTyped({ ...typed, kind: value })}
        />
        <Textarea
          label={t('letters.noteText')}
          dir="auto"
          autosize
          minRows={3}
          maxRows={10}
          maxLength={10_000}
          value={text}
          onChange={({ currentTarget }) => setTyped({ ...typed, text: currentTarget.value })}
          data-autofocus
        />
        <FailureLine error={save.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" size="compact-sm" onClick={() => onDone(null)}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" size="compact-sm" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
