import { Button, Group } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Link, useNavigate } from '@tanstack/react-router'
import { memo, type ReactNode, useEffect, useMemo, useRef } from 'react'
import { type Control, useForm, type UseFormSetValue } from 'react-hook-form'
import type { Id } from '#shared/domain/common.ts'
import { type Person, person as personSchema, personName } from '#shared/domain/person.ts'
import {
  type RestrictedField,
  restrictedFields,
  restrictedValues,
  type TypedRestricted,
  writtenRestricted,
} from '#shared/domain/restricted.ts'
import { differingFields } from '#shared/duplicates/join-records.ts'
import { problemsOfTypedPerson } from '#shared/domain/typed-values.ts'
import { call, isFailure, newId, useMutationCall } from '#renderer/client/index.ts'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { useFormDraft } from '#renderer/field/draft/use-form-draft.tsx'
import { useRestricted } from '#renderer/field/restricted/use-restricted.ts'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t, type TextKey } from '#renderer/text/text.ts'
import { countErrors, formResolver, markProblems } from '#renderer/ui/fields/index.ts'
import { FailureLine, Screen, showFailure, useLeaveGuard } from '#renderer/ui/index.ts'
import { ContactSection, IdentitySection } from './IdentitySection.tsx'
import { LikeSomebody } from './LikeSomebody.tsx'
import { OffersSection } from './OffersSection.tsx'
import classes from './PersonForm.module.css'
import { RecordSection, RestrictedSection } from './RecordSections.tsx'
import { LanguagesSection, SkillsSection } from './SkillsSection.tsx'
import { AvailabilitySection, ClearancesSection, ExperienceSection } from './TimeSections.tsx'

const sections: readonly (readonly [id: string, title: TextKey])[] = [
  ['identity', 'person.sectionIdentity'],
  ['contact', 'person.sectionContact'],
  ['offers', 'person.sectionOffers'],
  ['languages', 'person.sectionLanguages'],
  ['skills', 'person.sectionSkills'],
  ['availability', 'person.sectionAvailability'],
  ['experience', 'person.sectionExperience'],
  ['clearances', 'person.sectionClearances'],
  ['restricted', 'person.sectionRestricted'],
  ['record', 'person.sectionRecord'],
]

export interface PersonFormProps {
  readonly initial: Person
  /** Version that is being changed; null for a new person. */
  readonly version: number | null
  /** Passport and emergency data that the record states; the form is not given them before they are asked for. */
  readonly restricted?: readonly RestrictedField[]
}

/** Everything the roster holds about a person, to write or to change. */
export function PersonForm({ initial, version, restricted = [] }: PersonFormProps): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const save = useMutationCall('person.save')
  const saved = useRef(false)
  const tellBroken = useTellBroken()
  const form = useForm<Person>({
    defaultValues: initial,
    resolver: formResolver(personSchema, (typed) =>
      problemsOfTypedPerson(typed, version === null ? null : initial, today),
    ),
  })
  const { control, formState } = form
  const { isDirty, errors, isSubmitted } = formState
  // What an earlier form, which was shown them, left typed of passport and emergency data.
  const before = useRef<TypedRestricted>({})
  const hidden = useRestricted(initial.id)
  // Asked for, they stand in the form as if they had been there from the beginning, once it has boxes for
  // them: a field without one is not reset. What was typed stays.
  useEffect(() => {
    if (hidden.values === null) return
    for (const field of restrictedFields) {
      const typed = before.current[field]
      form.resetField(field, { defaultValue: hidden.values[field] })
      if (typed !== undefined) form.setValue(field, typed, { shouldDirty: true })
    }
  }, [form, hidden.values])
  const shown = useMemo(() => ({ ...initial, ...hidden.values }), [initial, hidden.values])
  const draft = useFormDraft({
    ...{ form, start: shown },
    name: version === null ? 'person' : `person-${initial.id}`,
    subject: version === null ? null : initial.id,
    onContinue: (typed) => {
      before.current = restrictedValues.partial().parse(typed)
    },
  })
  const isShown = restricted.length === 0 || hidden.values !== null
  const guard = useLeaveGuard(() => isDirty && !saved.current)

  const show = (id: Id): void => void navigate({ to: '/roster', search: { person: id } })
  // What stands of passport and emergency data, as far as this form was shown it.
  const seen = restrictedValues.parse(shown)
  const write = (person: Person, over: number | null): void => {
    const earlier = isShown ? {} : before.current
    save.mutate(
      { person, version: over, restricted: writtenRestricted(person, seen, earlier) },
      {
        onSuccess: (stored) => {
          saved.current = true
          draft.drop()
          showDone(t('person.saved', { name: personName(person) }), stored)
          show(person.id)
          // Nobody was promised anything before they were on the roster.
          if (over !== null) tellBroken({ person: person.id })
        },
        onError: (error) => {
          if (!conflict.ask(error, { base: { ...initial, ...seen }, mine: person }))
            markProblems(form, error, { under: 'person' })
        },
      },
    )
  }
  const conflict = useConflict<Person>({
    entity: 'person',
    read: async () => {
      const now = await call('person.get', { id: initial.id })
      return { value: { ...personSchema.parse(now), ...seen }, version: now.version }
    },
    onSave: write,
  })
  const submit = form.handleSubmit((person) => write(person, version))
  const merge = useMutationCall('duplicates.merge')
  // What was typed becomes a record, so that nothing of it is lost; where both say something else, each
  // value is chosen on the desk of duplicates.
  const mergeWith = (kept: Id): void =>
    void form.handleSubmit(async (typed) => {
      try {
        const stored = await save.mutateAsync({ person: typed, version: null })
        saved.current = true
        draft.drop()
        const known = await call('person.get', { id: kept })
        if (differingFields(known, typed).length > 0) {
          await navigate({ to: '/duplicates', search: { person: typed.id } })
          return
        }
        const pairs = [{ keep: kept, gone: typed.id, fromGone: [] }]
        const merged = await merge.mutateAsync({ pairs, task: newId() })
        showDone(t('duplicates.typedMerged', { name: personName(known) }), stored, merged)
        show(kept)
      } catch (error) {
        if (saved.current) showFailure(error)
        else markProblems(form, error, { under: 'person' })
      }
    })()
  useHotkeys([['mod+S', () => void submit()]], [])

  const toMend = isSubmitted ? countErrors(errors) : 0
  const title =
    version === null ? t('person.newTitle') : t('person.editTitle', { name: personName(initial) })
  return (
    <Screen
      crumb={<Link to="/roster">{t('roster.crumb')}</Link>}
      title={title}
      foot={
        <div className={classes.foot}>
          <span className={classes.note}>{t('person.saveHint')}</span>
          {toMend > 0 && (
            <span role="alert" style={{ color: 'var(--not)' }}>
              {t('person.mend', { count: toMend })}
            </span>
          )}
          {!isFailure(save.error, 'conflict') && <FailureLine error={save.error} />}
          <Group gap="xs" className={classes.buttons}>
            <Button
              variant="default"
              onClick={() =>
                version === null ? void navigate({ to: '/roster' }) : show(initial.id)
              }
            >
              {t('common.cancel')}
            </Button>
            <Button onClick={() => void submit()} loading={save.isPending}>
              {t('person.save')}
            </Button>
          </Group>
        </div>
      }
    >
      {guard}
      {conflict.dialog}
      {draft.offer}
      <form className={classes.form} noValidate onSubmit={(event) => void submit(event)}>
        <nav className={classes.sections} aria-label={t('person.sections')}>
          {sections.map(([id, words]) => (
            <button key={id} type="button" onClick={() => goTo(id)}>
              {t(words)}
            </button>
          ))}
        </nav>
        <div>
          {version === null && (
            <LikeSomebody
              control={control}
              isBusy={save.isPending || merge.isPending}
              onSame={mergeWith}
            />
          )}
          <OwnSections
            {...{ control, today, setValue: form.setValue }}
            person={version === null ? null : initial.id}
          />
          <RestrictedSection
            control={control}
            stated={restricted}
            isShown={isShown}
            isBusy={hidden.isBusy}
            onAsk={hidden.ask}
          />
          <RecordSection control={control} />
          {/* Enter in a box submits only where the form has a button of its own. */}
          <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
        </div>
      </form>
    </Screen>
  )
}

/** They hang on nothing but their own fields: what the form says of itself does not draw them again. */
const OwnSections = memo(function OwnSections({
  control,
  today,
  setValue,
  person,
}: {
  readonly control: Control<Person>
  readonly today: string
  readonly setValue: UseFormSetValue<Person>
  /** Who is on the roster already; null for somebody new. */
  readonly person: Id | null
}): ReactNode {
  return (
    <>
      <IdentitySection control={control} />
      <ContactSection control={control} />
      <OffersSection control={control} />
      <LanguagesSection control={control} />
      <SkillsSection control={control} />
      <AvailabilitySection {...{ control, today, setValue, person }} />
      <ExperienceSection control={control} />
      <ClearancesSection control={control} />
    </>
  )
})

function goTo(section: string): void {
  const element = document.getElementById(section)
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
