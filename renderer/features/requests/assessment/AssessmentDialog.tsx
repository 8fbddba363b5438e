import { ActionIcon, Button, Group, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import { positionKinds } from '#shared/catalogue/index.ts'
import type { Assessment, StoredAssessment } from '#shared/domain/assessment.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { positionTitle } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import {
  ChoiceBox,
  DateBox,
  NoteBox,
  NumberBox,
  TextBox,
  WordsBox,
} from '#renderer/ui/fields/index.ts'
import {
  CancelButton,
  FailureLine,
  FormDialog,
  useFocusBack,
  useLeaveGuard,
} from '#renderer/ui/index.ts'
import classes from './assessment.module.css'

export interface AssessmentDialogProps {
  readonly start: Assessment | StoredAssessment
  readonly onClose: () => void
}

type Entry = Assessment['posts'][number]

/** Writes down who was sent to see what is needed, what they found, and the posts they recommend. */
export function AssessmentDialog({ start, onClose }: AssessmentDialogProps): ReactNode {
  useFocusBack()
  const save = useMutationCall('assessment.save')
  const [draft, setDraft] = useState<Assessment>(() => plain(start))
  const [asked, setAsked] = useState(false)
  const kept = useTypedDraft({
    name: `assessment-${'version' in start ? start.id : start.request}`,
    ...{ subject: start.request, start: plain(start), typed: draft, onContinue: setDraft },
  })
  const guard = useLeaveGuard(() => JSON.stringify(draft) !== JSON.stringify(plain(start)))
  const set = (changes: Partial<Assessment>): void => setDraft({ ...draft, ...changes })
  const setMember = (id: string, changes: Partial<Assessment['team'][number]>): void =>
    set({ team: draft.team.map((each) => (each.id === id ? { ...each, ...changes } : each)) })
  const setEntry = (id: string, changes: Partial<Entry>): void =>
    set({ posts: draft.posts.map((each) => (each.id === id ? { ...each, ...changes } : each)) })
  const days = [draft.from, draft.to, ...draft.posts.flatMap(({ from, to }) => [from, to])]
  const unclear = days.some((day) => day !== null && !isDateOnly(day))
  const unnamed = [
    ...draft.team.map(({ name }) => name),
    ...draft.posts.map(({ title }) => title),
  ].some((name) => name.trim() === '')
  const submit = (): void => {
    setAsked(true)
    if (unclear || unnamed) return
    save.mutate(
      { assessment: draft, version: 'version' in start ? start.version : null },
      {
        onSuccess: (saved) => {
          kept.drop()
          showDone(t('assessments.saved'), saved)
          onClose()
        },
      },
    )
  }
  const missing = (text: string): string | undefined =>
    asked && text.trim() === '' ? t('common.fillIn') : undefined
  const wrongDay = (day: string | null): string | undefined =>
    asked && day !== null && !isDateOnly(day) ? t('problems.notReadable') : undefined
  return (
    <FormDialog opened onClose={onClose} title={t('assessments.title')} size={860}>
      {guard}
      {kept.offer}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key === 's') {
            event.preventDefault()
            submit()
          }
        }}
      >
        <Stack gap="sm">
          <Group grow align="flex-start">
            <DateBox
              label={t('assessments.from')}
              value={draft.from}
              onChange={(from) => set({ from })}
              error={wrongDay(draft.from)}
            />
            <DateBox
              label={t('assessments.to')}
              value={draft.to}
              around={draft.from}
              onChange={(to) => set({ to })}
              error={wrongDay(draft.to)}
            />
          </Group>
          <h3 className={classes.title}>{t('assessments.team')}</h3>
          {draft.team.map((member, place) => (
            <div key={member.id} className={classes.member}>
              <WordsBox
                label={t('assessments.memberName')}
                required
                value={member.name}
                onChange={(name) => setMember(member.id, { name })}
                error={missing(member.name)}
              />
              <TextBox
                label={t('assessments.memberRole')}
                value={member.role}
                onChange={(role) => setMember(member.id, { role })}
              />
              <RemoveRow
                row={place}
                onRemove={() => set({ team: draft.team.filter((each) => each !== member) })}
              />
            </div>
          ))}
          <AddRow
            words={t('assessments.memberAdd')}
            onAdd={() => set({ team: [...draft.team, { id: newId(), name: '', role: null }] })}
          />
          <NoteBox
            label={t('assessments.findings')}
            value={draft.findings}
            onChange={(findings) => set({ findings })}
          />
          <NoteBox
            label={t('assessments.recommendation')}
            value={draft.recommendation}
            onChange={(recommendation) => set({ recommendation })}
          />
          <TextBox
            label={t('assessments.programme')}
            value={draft.programme}
            onChange={(programme) => set({ programme })}
          />
          <h3 className={classes.title}>{t('assessments.posts')}</h3>
          {draft.posts.map((entry, place) => (
            <div key={entry.id} className={classes.entry}>
              <ChoiceBox
                label={t('assessments.postKind')}
                searchable
                value={entry.kind}
                choices={positionKinds.map(({ id }) => ({ value: id, label: positionTitle(id) }))}
                onChange={(kind) =>
                  setEntry(entry.id, {
                    kind,
                    ...(kind === null ? {} : { title: positionTitle(kind) }),
                  })
                }
              />
              <WordsBox
                label={t('assessments.postTitle')}
                required
                value={entry.title}
                onChange={(title) => setEntry(entry.id, { title })}
                error={missing(entry.title)}
              />
              <NumberBox
                label={t('assessments.postCount')}
                min={1}
                max={2000}
                value={entry.posts}
                onChange={(posts) => setEntry(entry.id, { posts: posts ?? 1 })}
              />
              <DateBox
                label={t('assessments.postFrom')}
                value={entry.from}
                onChange={(from) => setEntry(entry.id, { from })}
                error={wrongDay(entry.from)}
              />
              <DateBox
                label={t('assessments.postTo')}
                value={entry.to}
                around={entry.from}
                onChange={(to) => setEntry(entry.id, { to })}
                error={wrongDay(entry.to)}
              />
              <RemoveRow
                row={place}
                onRemove={() => set({ posts: draft.posts.filter((each) => each !== entry) })}
              />
            </div>
          ))}
          <AddRow
            words={t('assessments.postAdd')}
            onAdd={() =>
              set({
                posts: [
                  ...draft.posts,
                  {
                    ...{ id: newId(), kind: null, title: '', posts: 1 },
                    ...{ from: null, to: null, position: null },
                  },
                ],
              })
            }
          />
          <FailureLine error={save.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={save.isPending}>
              {t('common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
      {'version' in start && <HistoryOf entity="assessment" id={start.id} />}
    </FormDialog>
  )
}

/** Without what the store adds. */
function plain(start: Assessment | StoredAssessment): Assessment {
  const { id, request, from, to, team, findings, recommendation, programme, posts } = start
  return { id, request, from, to, team, findings, recommendation, programme, posts }
}

function RemoveRow({
  row,
  onRemove,
}: {
  readonly row: number
  readonly onRemove: () => void
}): ReactNode {
  return (
    <ActionIcon aria-label={t('requests.partyRemove', { row: row + 1 })} onClick={onRemove}>
      <IconTrash size={15} />
    </ActionIcon>
  )
}

function AddRow({
  words,
  onAdd,
}: {
  readonly words: string
  readonly onAdd: () => void
}): ReactNode {
  return (
    <div>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconPlus size={13} />}
        onClick={onAdd}
      >
        {words}
      </Button>
    </div>
  )
}
