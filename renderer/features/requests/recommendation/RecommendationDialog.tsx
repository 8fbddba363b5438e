import { Button, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import {
  type FollowUp,
  followUps,
  type Recommendation,
  recommendation as schema,
  type StoredRecommendation,
} from '#shared/domain/recommendation.ts'
import { followUpPhrase } from '#shared/domain/status-phrases.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t, words } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, FormDialog, RecordButtons, useFocusBack } from '#renderer/ui/index.ts'

export interface RecommendationDialogProps {
  readonly request: Id
  /** Null writes a new one down. */
  readonly of: StoredRecommendation | null
  /** The one written down before: those of one report share it, its day and whom it is addressed to. */
  readonly last: Recommendation | null
  readonly onClose: () => void
}

/** A recommendation and its follow-up; the recommendations of a report are written down one after the other. */
export function RecommendationDialog(props: RecommendationDialogProps): ReactNode {
  const { request, of, last, onClose } = props
  useFocusBack()
  const today = useToday()
  const save = useMutationCall('recommendation.save')
  const remove = useMutationCall('recommendation.remove')
  const blank = (after: Recommendation | null): Recommendation => ({
    ...{ id: newId(), request, number: null, text: '', source: after?.source ?? null },
    ...{ givenOn: after?.givenOn ?? today, addressedTo: after?.addressedTo ?? null },
    ...{ followUp: 'open', judgedOn: null, note: null },
  })
  const [start, setStart] = useState(() => (of ? schema.parse(of) : blank(last)))
  const [draft, setDraft] = useState(start)
  const kept = useTypedDraft({
    name: `recommendation-${of?.id ?? request}`,
    ...{ subject: request, start, typed: draft, onContinue: setDraft },
  })
  const set = (change: Partial<Recommendation>): void => setDraft({ ...draft, ...change })
  const turned = draft.judgedOn !== null && draft.judgedOn < draft.givenOn
  const ready = draft.text.trim() !== '' && !turned && (isOpen(draft) || draft.judgedOn !== null)
  const write = (then: () => void): void => {
    if (!ready || save.isPending) return
    save.mutate(
      { recommendation: draft, version: of?.version ?? null },
      {
        onSuccess: (saved) => {
          kept.drop()
          showDone(t('recommendations.saved'), saved)
          then()
        },
      },
    )
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={of ? t('recommendations.edit', { number: of.number ?? '' }) : t('recommendations.add')}
      withCloseButton={false}
    >
      {kept.offer}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          write(onClose)
        }}
      >
        <Stack gap="sm">
          <NoteBox
            key={draft.id}
            label={t('recommendations.text')}
            required
            value={draft.text}
            onChange={(text) => set({ text: text ?? '' })}
          />
          <Group grow align="flex-start">
            <TextBox
              label={t('recommendations.number')}
              value={draft.number}
              onChange={(number) => set({ number })}
            />
            <TextBox
              label={t('recommendations.addressedTo')}
              value={draft.addressedTo}
              onChange={(addressedTo) => set({ addressedTo })}
            />
          </Group>
          <Group grow align="flex-start">
            <TextBox
              label={t('recommendations.source')}
              value={draft.source}
              onChange={(source) => set({ source })}
            />
            <DateBox
              label={t('recommendations.givenOn')}
              required
              value={draft.givenOn}
              onChange={(givenOn) => givenOn !== null && set({ givenOn })}
            />
          </Group>
          <Group grow align="flex-start">
            <ChoiceBox
              label={t('recommendations.followUp')}
              required
              choices={followUps.map((value) => ({ value, label: words(followUpPhrase(value)) }))}
              value={draft.followUp}
              onChange={(value) => {
                const followUp: FollowUp = followUps.find((each) => each === value) ?? 'open'
                set({
                  followUp,
                  judgedOn: followUp === 'open' ? null : (draft.judgedOn ?? today),
                })
              }}
            />
            {isOpen(draft) ? (
              <span />
            ) : (
              <DateBox
                label={t('recommendations.judgedOn')}
                required
                value={draft.judgedOn}
                error={turned ? t('recommendations.order') : undefined}
                onChange={(judgedOn) => set({ judgedOn })}
              />
            )}
          </Group>
          <NoteBox
            label={t('recommendations.note')}
            value={draft.note}
            onChange={(note) => set({ note })}
          />
          <FailureLine error={save.error ?? remove.error} />
          <RecordButtons
            onRemove={
              of &&
              (() =>
                remove.mutate(
                  { id: of.id, version: of.version },
                  {
                    onSuccess: (gone) => {
                      showDone(t('recommendations.removed'), gone)
                      onClose()
                    },
                  },
                ))
            }
            removing={remove.isPending}
            saving={save.isPending}
            ready={ready}
            ofNew={
              <Button
                variant="default"
                disabled={!ready}
                onClick={() =>
                  write(() => {
                    const next = blank(draft)
                    setStart(next)
                    setDraft(next)
                  })
                }
              >
                {t('recommendations.addAnother')}
              </Button>
            }
          />
        </Stack>
      </form>
      {of && <HistoryOf entity="recommendation" id={of.id} />}
    </FormDialog>
  )
}

const isOpen = ({ followUp }: Recommendation): boolean => followUp === 'open'
