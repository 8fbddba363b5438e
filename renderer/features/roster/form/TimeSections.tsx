import { type ReactNode, useState } from 'react'
import { type Control, type UseFormSetValue, useWatch } from 'react-hook-form'
import { type Availability, availabilityStates } from '#shared/domain/availability.ts'
import type { Id } from '#shared/domain/common.ts'
import { experienceKinds } from '#shared/domain/experience.ts'
import { MOST_STROKES, paintAvailability } from '#shared/domain/paint-availability.ts'
import type { Person } from '#shared/domain/person.ts'
import { newId } from '#renderer/client/index.ts'
import { AvailabilityPainter } from '#renderer/field/availability/AvailabilityPainter.tsx'
import { categoryChoices, CountryBox } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, Field, NumberBox, TextBox } from '#renderer/ui/fields/index.ts'
import { kindWords } from '../person/ExperienceTab.tsx'
import classes from './PersonForm.module.css'
import { KnownDateField } from './KnownDateField.tsx'
import { Rows } from './Rows.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly control: Control<Person>
}

const kindChoices = () => experienceKinds.map((value) => ({ value, label: kindWords(value) }))
const stateChoices = () =>
  availabilityStates.map((value) => ({ value, label: t(`common.${value}`) }))

/** What was stated before and after days were painted. */
interface Stroke {
  readonly before: Availability[]
  readonly after: Availability[]
}

export function AvailabilitySection({
  control,
  today,
  person,
  setValue,
}: Props & {
  readonly today: string
  /** Who is on the roster already; null for somebody new. */
  readonly person: Id | null
  readonly setValue: UseFormSetValue<Person>
}): ReactNode {
  const periods = useWatch({ control, name: 'availability' })
  // A period that is typed the wrong way round waits to be mended; it is not painted over.
  const isReversed = ({ from, to }: Availability): boolean =>
    from !== null && to !== null && from > to
  const painted = periods.filter((period) => !isReversed(period))
  const [strokes, setStrokes] = useState<readonly Stroke[]>([])
  const last = strokes.at(-1)
  const write = (next: Availability[]): void =>
    setValue('availability', next, { shouldDirty: true })
  return (
    <Section
      id="availability"
      title={t('person.sectionAvailability')}
      note={t('person.availabilityNote')}
    >
      <div className={classes.painted}>
        <AvailabilityPainter
          {...{ person, today, periods: painted, monthsPerRow: 6 }}
          onPaint={(stroke) => {
            const after = [
              ...paintAvailability(painted, [stroke], newId),
              ...periods.filter(isReversed),
            ]
            setStrokes([...strokes, { before: periods, after }].slice(-MOST_STROKES))
            write(after)
          }}
          // What was typed over a stroke is not lost with it.
          onTakeBack={
            last !== undefined && JSON.stringify(last.after) === JSON.stringify(periods)
              ? () => {
                  setStrokes(strokes.slice(0, -1))
                  write(last.before)
                }
              : null
          }
        />
      </div>
      <Rows
        control={control}
        name="availability"
        add={t('person.addAvailability')}
        blank={() => ({
          id: newId(),
          from: null,
          to: null,
          state: 'available',
          noticeDays: null,
          statedOn: today,
          source: null,
        })}
      >
        {(row) => (
          <>
            <Field control={control} name={`availability.${row}.state`}>
              {(field) => (
                <ChoiceBox
                  {...field}
                  onChange={(value) => value && field.onChange(value)}
                  label={t('person.state')}
                  choices={stateChoices()}
                  required
                />
              )}
            </Field>
            <Field control={control} name={`availability.${row}.from`}>
              {(field) => <DateBox {...field} label={t('person.from')} />}
            </Field>
            <Field control={control} name={`availability.${row}.to`}>
              {(field) => <DateBox {...field} label={t('person.to')} />}
            </Field>
            <Field control={control} name={`availability.${row}.noticeDays`}>
              {(field) => <NumberBox {...field} label={t('person.noticeDays')} min={0} max={365} />}
            </Field>
            <Field control={control} name={`availability.${row}.statedOn`}>
              {(field) => <DateBox {...field} label={t('person.statedOn')} />}
            </Field>
            <Field control={control} name={`availability.${row}.source`}>
              {(field) => <TextBox {...field} label={t('person.source')} />}
            </Field>
          </>
        )}
      </Rows>
    </Section>
  )
}

export function ExperienceSection({ control }: Props): ReactNode {
  return (
    <Section id="experience" title={t('person.sectionExperience')}>
      <Rows
        control={control}
        name="experience"
        add={t('person.addExperience')}
        blank={() => ({
          id: newId(),
          country: null,
          mission: null,
          function: null,
          body: null,
          kind: 'observation',
          category: null,
          from: null,
          fromPrecision: 'day',
          to: null,
          toPrecision: 'day',
        })}
      >
        {(row) => (
          <>
            <Field control={control} name={`experience.${row}.country`}>
              {(field) => <CountryBox {...field} label={t('person.country')} />}
            </Field>
            <Field control={control} name={`experience.${row}.mission`}>
              {(field) => <TextBox {...field} label={t('person.mission')} />}
            </Field>
            <Field control={control} name={`experience.${row}.function`}>
              {(field) => <TextBox {...field} label={t('person.function')} />}
            </Field>
            <Field control={control} name={`experience.${row}.body`}>
              {(field) => <TextBox {...field} label={t('person.body')} />}
            </Field>
            <Field control={control} name={`experience.${row}.kind`}>
              {(field) => (
                <ChoiceBox
                  {...field}
                  onChange={(value) => value && field.onChange(value)}
                  label={t('person.kind')}
                  choices={kindChoices()}
                  required
                />
              )}
            </Field>
            <Field control={control} name={`experience.${row}.category`}>
              {(field) => (
                <ChoiceBox {...field} label={t('person.servedAs')} choices={categoryChoices()} />
              )}
            </Field>
            <KnownDateField
              control={control}
              name={`experience.${row}.from`}
              label={t('person.from')}
            />
            <KnownDateField
              control={control}
              name={`experience.${row}.to`}
              label={t('person.to')}
              end="last"
            />
          </>
        )}
      </Rows>
    </Section>
  )
}

export function ClearancesSection({ control }: Props): ReactNode {
  return (
    <Section id="clearances" title={t('person.sectionClearances')}>
      <Rows
        control={control}
        name="clearances"
        add={t('person.addClearance')}
        blank={() => ({ id: newId(), name: '', obtainedOn: null, expiresOn: null })}
      >
        {(row) => (
          <>
            <Field control={control} name={`clearances.${row}.name`}>
              {(field) => (
                <TextBox
                  {...field}
                  onChange={(value) => field.onChange(value ?? '')}
                  label={t('person.clearance')}
                  required
                  className={classes.double}
                />
              )}
            </Field>
            <Field control={control} name={`clearances.${row}.obtainedOn`}>
              {(field) => <DateBox {...field} label={t('person.obtainedOn')} />}
            </Field>
            <Field control={control} name={`clearances.${row}.expiresOn`}>
              {(field) => <DateBox {...field} label={t('person.expiresOn')} />}
            </Field>
          </>
        )}
      </Rows>
    </Section>
  )
}
