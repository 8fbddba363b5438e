import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import {
  type DocumentFacts,
  type DocumentKind,
  documentKinds,
  type DocumentOwner,
  type StoredDocument,
} from '#shared/domain/document.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { LanguageBox } from '#renderer/field/boxes/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showBytes } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, TextBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import { documentKindWords } from './document-words.ts'

/** A file the host lent, on its way in. */
export interface ChosenFile {
  readonly token: string
  readonly name: string
  readonly size: number
}

export interface AttachDialogProps {
  readonly owner: DocumentOwner
  /** The file to attach, or the document whose facts are changed. */
  readonly of:
    | { readonly file: ChosenFile; readonly replaces: StoredDocument | null }
    | StoredDocument
  /** What it most likely is. */
  readonly kind?: DocumentKind
  readonly onDone: (saved: StoredDocument) => void
  readonly onClose: () => void
}

/** Says what a document is: before it is attached, or afterwards. */
export function AttachDialog({ owner, of, kind, onDone, onClose }: AttachDialogProps): ReactNode {
  useFocusBack()
  const add = useMutationCall('document.add')
  const change = useMutationCall('document.change')
  const [facts, setFacts] = useState<DocumentFacts>(() => factsOf(of, kind))
  const [asked, setAsked] = useState(false)
  const unclear = facts.datedOn !== null && !isDateOnly(facts.datedOn)
  const ready = facts.name.trim() !== '' && !unclear
  const done = (saved: StoredDocument): void => {
    showDone(t('attached.saved', { name: saved.name }), saved)
    onDone(saved)
  }
  const save = (): void => {
    setAsked(true)
    if (!ready) return
    if ('file' in of)
      add.mutate(
        {
          ...{ id: newId(), ...owner, ...facts, file: of.file.token },
          replaces: of.replaces?.id ?? null,
        },
        { onSuccess: done },
      )
    else change.mutate({ id: of.id, version: of.version, ...facts }, { onSuccess: done })
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={
        'file' in of
          ? t(of.replaces === null ? 'attached.attachTitle' : 'attached.versionTitle', {
              name: of.file.name,
              size: showBytes(of.file.size),
            })
          : t('attached.editTitle', { name: of.name })
      }
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <Stack gap="sm">
          <ChoiceBox
            label={t('attached.kind')}
            required
            value={facts.kind}
            choices={documentKinds.map((each) => ({ value: each, label: documentKindWords(each) }))}
            onChange={(next) => next !== null && setFacts({ ...facts, kind: next })}
          />
          <WordsBox
            label={t('attached.name')}
            required
            value={facts.name}
            onChange={(name) => setFacts({ ...facts, name })}
            error={asked && facts.name.trim() === '' ? t('common.fillIn') : undefined}
          />
          <Group grow align="flex-start">
            <LanguageBox
              label={t('attached.language')}
              value={facts.language}
              onChange={(language) => setFacts({ ...facts, language })}
            />
            <DateBox
              label={t('attached.datedOn')}
              value={facts.datedOn}
              onChange={(datedOn) => setFacts({ ...facts, datedOn })}
              error={asked && unclear ? t('problems.notReadable') : undefined}
            />
          </Group>
          <TextBox
            label={t('attached.note')}
            value={facts.note}
            onChange={(note) => setFacts({ ...facts, note })}
          />
          <FailureLine error={add.error ?? change.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={add.isPending || change.isPending}>
              {'file' in of ? t('attached.attach') : t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {!('file' in of) && <HistoryOf entity="document" id={of.id} />}
    </FormDialog>
  )
}

function factsOf(of: AttachDialogProps['of'], kind: DocumentKind | undefined): DocumentFacts {
  if (!('file' in of)) {
    const { kind: known, name, language, datedOn, note } = of
    return { kind: known, name, language, datedOn, note }
  }
  return {
    kind: of.replaces?.kind ?? kind ?? 'letter',
    name: of.file.name,
    language: of.replaces?.language ?? null,
    ...{ datedOn: null, note: null },
  }
}
