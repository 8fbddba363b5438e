import { Button, Group, NumberInput, SimpleGrid, Stack } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { positionKinds } from '#shared/catalogue/index.ts'
import { type Position, position as positionSchema } from '#shared/domain/position.ts'
import { newId } from '#renderer/client/index.ts'
import { AskedChips } from '#renderer/field/asked/AskedChips.tsx'
import { fromLibrary } from '#renderer/field/asked/from-library.ts'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillNames } from '#renderer/field/asked/use-skill-names.ts'
import { categoryChoices } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, NoteBox, TextBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { FailureLine } from '#renderer/ui/index.ts'

const library = positionKinds.map(({ id, title, abbreviation }) => ({
  value: id,
  label: title,
  also: abbreviation ?? '',
}))

export interface PositionFormProps {
  readonly start: Position
  /** The requesting State: its nationals never fit. */
  readonly host: string
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (position: Position) => void
  readonly onCancel: () => void
  readonly onRemove?: () => void
}

/** Title, posts, windows and requirements of a position. */
export function PositionForm(props: PositionFormProps): ReactNode {
  const { start, host, busy, error, onSave, onCancel, onRemove } = props
  const [draft, setDraft] = useState(start)
  const [asked, setAsked] = useState(false)
  const skillName = useSkillNames()
  const set = (change: Partial<Position>): void => setDraft((old) => ({ ...old, ...change }))
  const untitled = asked && draft.title.trim() === ''
  const read = positionSchema.safeParse(draft)
  const incomplete = asked && !read.success && !untitled

  const choose = (kind: string | null): void => {
    const found = kind === null ? null : fromLibrary(kind, newId)
    set(found ? { kind, ...found, requirements: [...found.requirements] } : { kind: null })
  }
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    // A form inside a dialog is inside the page's form as far as React is concerned.
    event.stopPropagation()
    setAsked(true)
    if (read.success) onSave(read.data)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          <ChoiceBox
            label={t('requests.positionKind')}
            placeholder={t('requests.positionKindFree')}
            choices={library}
            value={draft.kind}
            onChange={choose}
          />
          <WordsBox
            label={t('requests.positionTitle')}
            required
            value={draft.title}
            error={untitled ? t('requests.titleMissing') : undefined}
            onChange={(title) => set({ title })}
          />
          <ChoiceBox
            label={t('requests.positionCategory')}
            required
            choices={categoryChoices()}
            value={draft.category}
            onChange={(category) => category !== null && set({ category })}
          />
          <SimpleGrid cols={2} spacing="sm">
            <NumberInput
              label={t('requests.positionPosts')}
              required
              value={draft.posts}
              min={1}
              max={2000}
              allowDecimal={false}
              clampBehavior="strict"
              onChange={(posts) => typeof posts === 'number' && set({ posts })}
            />
            <TextBox
              label={t('requests.positionLocation')}
              value={draft.location}
              onChange={(location) => set({ location })}
            />
          </SimpleGrid>
        </SimpleGrid>
        <div>
          <p id="position-asked">{t('requests.positionRequirements')}</p>
          <AskedChips
            value={draft}
            onChange={(next) => set(next)}
            skillName={skillName}
            host={host}
            starters={startersOf(draft.kind)}
          />
        </div>
        <NoteBox
          label={t('requests.positionNotes')}
          value={draft.notes}
          onChange={(notes) => set({ notes })}
        />
        {incomplete && (
          <p role="alert">{read.error.issues[0]?.message ?? t('requests.positionIncomplete')}</p>
        )}
        <FailureLine error={error} />
        <Group justify="flex-end" gap="xs">
          {onRemove !== undefined && (
            <Button variant="subtle" color="var(--not)" onClick={onRemove} mr="auto">
              {t('requests.positionRemove')}
            </Button>
          )}
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('requests.positionSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
