import { Button, Group, NumberInput, SimpleGrid, Stack } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { useForm } from 'react-hook-form'
import {
  type Position,
  position as positionSchema,
  type StoredPosition,
} from '#shared/domain/position.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { call, isFailure, newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { useFormDraft } from '#renderer/field/draft/use-form-draft.tsx'
import { AskedChips } from '#renderer/field/asked/AskedChips.tsx'
import { fromLibrary } from '#renderer/field/asked/from-library.ts'
import { RuleList } from '#renderer/field/asked/RuleChips.tsx'
import { ShareChips } from '#renderer/field/asked/ShareChips.tsx'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { categoryChoices, phaseChoices, positionKindChoices } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import {
  ChoiceBox,
  ChoicesBox,
  Field,
  markProblems,
  NoteBox,
  TextBox,
  WordsBox,
} from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine } from '#renderer/ui/index.ts'
import { copyRequirements } from './copies.ts'
import { TemplateList } from './TemplateList.tsx'
import { positionResolver } from './position-resolver.ts'

export interface PositionFormProps {
  readonly start: Position
  /** Version that is being changed; null for a new position. */
  readonly version: number | null
  /** The requesting State: its nationals never fit. */
  readonly host: string
  /** What the request asks of every position: it holds here too, and is changed there. */
  readonly inherited: readonly Requirement[]
  readonly onSaved: (saved: StoredPosition) => void
  readonly onRemove?: () => void
}

/** Before the id of a position of the office's own library, beside the slugs of the catalogue. */
const OWN = 'own:'

/** Title, posts, windows and requirements of a position. */
export function PositionForm(props: PositionFormProps): ReactNode {
  const { start, version, host, inherited, onSaved, onRemove } = props
  const save = useMutationCall('position.save')
  const form = useForm<Position>({ defaultValues: start, resolver: positionResolver })
  const { control, formState, setValue } = form
  const { errors, isSubmitted } = formState
  const kept = useFormDraft({
    ...{ form, start },
    name: version === null ? `position-of-${start.request}` : `position-${start.id}`,
    subject: version === null ? start.request : start.id,
  })
  const skillValue = useSkillValues()
  const [unread, setUnread] = useState(false)
  const [asked, setAsked] = useState(false)
  const draft = form.watch()
  const incomplete = errors.windows?.message ?? errors.requirements?.message
  const change = { shouldDirty: true, shouldValidate: isSubmitted }

  const templates = useQueryCall('positionTemplate.list', {}).data ?? []
  const offered = templates.filter(({ retired }) => !retired)

  const chooseTemplate = (id: string): void => {
    const template = offered.find((each) => each.id === id)
    if (template === undefined) return
    setValue('kind', template.kind, change)
    setValue('title', template.title, change)
    setValue('category', template.category, change)
    setValue('requirements', copyRequirements(template.requirements, newId), change)
    setValue(
      'shares',
      template.shares.map((share) => ({ ...share, id: newId() })),
      change,
    )
    setValue('responsibilities', template.responsibilities, change)
  }
  const choose = (kind: string | null): void => {
    if (kind?.startsWith(OWN) === true) {
      chooseTemplate(kind.slice(OWN.length))
      return
    }
    const found = kind === null ? null : fromLibrary(kind, newId)
    setValue('kind', found ? kind : null, change)
    if (!found) return
    setValue('title', found.title, change)
    setValue('category', found.category, change)
    setValue('requirements', [...found.requirements], change)
  }
  const put = (position: Position, over: number | null): void =>
    save.mutate(
      { position, version: over },
      {
        onSuccess: (saved) => {
          kept.drop()
          onSaved(saved)
        },
        onError: (error) => {
          if (!conflict.ask(error, { base: start, mine: position }))
            markProblems(form, error, { under: 'position' })
        },
      },
    )
  const conflict = useConflict<Position>({
    entity: 'position',
    read: async () => {
      const { position } = await call('position.get', { id: start.id })
      return { value: positionSchema.parse(position), version: position.version }
    },
    onSave: put,
  })
  const write = form.handleSubmit((position) => put(position, version))
  const submit = (event: SyntheticEvent): void => {
    // A form inside a dialog is inside the page's form as far as React is concerned.
    event.stopPropagation()
    setAsked(true)
    // The position would keep other dates than those that stand there.
    if (unread) event.preventDefault()
    else void write(event)
  }
  return (
    <form onSubmit={submit} noValidate>
      {conflict.dialog}
      {kept.offer}
      <Stack gap="sm">
        <SimpleGrid cols={2} spacing="sm">
          <Field control={control} name="kind">
            {(field) => (
              <ChoiceBox
                {...field}
                label={t('requests.positionKind')}
                placeholder={t('requests.positionKindFree')}
                description={<TemplateList templates={templates} />}
                choices={[
                  ...offered.map(({ id, title }) => ({
                    value: `${OWN}${id}`,
                    label: t('requests.templateOwn', { title }),
                  })),
                  ...positionKindChoices(),
                ]}
                onChange={choose}
              />
            )}
          </Field>
          <Field control={control} name="title">
            {(field) => <WordsBox {...field} label={t('requests.positionTitle')} required />}
          </Field>
          <Field control={control} name="category">
            {(field) => (
              <ChoiceBox
                {...field}
                label={t('requests.positionCategory')}
                required
                choices={categoryChoices()}
                onChange={(category) => category !== null && field.onChange(category)}
              />
            )}
          </Field>
          <SimpleGrid cols={2} spacing="sm">
            <Field control={control} name="posts">
              {(field) => (
                <NumberInput
                  {...field}
                  label={t('requests.positionPosts')}
                  required
                  min={1}
                  max={2000}
                  allowDecimal={false}
                  clampBehavior="strict"
                  onChange={(posts) => typeof posts === 'number' && field.onChange(posts)}
                />
              )}
            </Field>
            <Field control={control} name="location">
              {(field) => <TextBox {...field} label={t('requests.positionLocation')} />}
            </Field>
          </SimpleGrid>
        </SimpleGrid>
        <div>
          <p id="position-asked">{t('requests.positionRequirements')}</p>
          <RuleList value={inherited} skillValue={skillValue} />
          <AskedChips
            value={draft}
            onChange={({ windows, requirements }) => {
              setValue('windows', windows, change)
              setValue('requirements', requirements, change)
            }}
            onUnread={setUnread}
            skillValue={skillValue}
            host={host}
            starters={startersOf(draft.kind)}
          />
        </div>
        <div>
          <p>{t('requests.shares')}</p>
          <Field control={control} name="shares">
            {(field) => (
              <ShareChips
                value={field.value}
                onChange={field.onChange}
                skillValue={skillValue}
                starters={startersOf(draft.kind)}
              />
            )}
          </Field>
        </div>
        <SimpleGrid cols={2} spacing="sm">
          <Field control={control} name="phases">
            {(field) => (
              <ChoicesBox
                {...field}
                label={t('requests.positionPhases')}
                choices={phaseChoices()}
              />
            )}
          </Field>
          <Field control={control} name="responsibilities">
            {(field) => <TextBox {...field} label={t('requests.positionResponsibilities')} />}
          </Field>
        </SimpleGrid>
        <Field control={control} name="notes">
          {(field) => <NoteBox {...field} label={t('requests.positionNotes')} />}
        </Field>
        {incomplete !== undefined && errors.title === undefined && <p role="alert">{incomplete}</p>}
        {asked && unread && <p role="alert">{t('requests.windowUnreadSave')}</p>}
        {!isFailure(save.error, 'conflict') && <FailureLine error={save.error} />}
        <Group justify="flex-end" gap="xs">
          {onRemove !== undefined && (
            <Button variant="subtle" color="var(--not)" onClick={onRemove} mr="auto">
              {t('requests.positionRemove')}
            </Button>
          )}
          <CancelButton />
          <Button type="submit" loading={save.isPending}>
            {t('requests.positionSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
