import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import type { RestrictedField } from '#shared/domain/restricted.ts'
import { listOf } from '#shared/text/index.ts'
import { AskReason } from '#renderer/field/restricted/AskReason.tsx'
import { CountryBox } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, Field, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './PersonForm.module.css'
import { Section } from './Section.tsx'

interface Props {
  readonly control: Control<Person>
}

/** Hidden until asked for, as in the panel: who is not shown what stands here cannot change it. */
export function RestrictedSection({
  control,
  stated,
  isShown,
  isBusy,
  onAsk,
}: Props & {
  /** What the record states and the form does not show. */
  readonly stated: readonly RestrictedField[]
  readonly isShown: boolean
  readonly isBusy: boolean
  readonly onAsk: (reason: string) => void
}): ReactNode {
  return (
    <Section
      id="restricted"
      title={t('person.sectionRestricted')}
      note={t('person.restrictedNote')}
    >
      {!isShown ? (
        <>
          <p className={classes.note}>
            {t('record.hidden', {
              fields: listOf(
                stated.map((field) => t(`person.${field}`)),
                'comma',
              ),
            })}
          </p>
          <AskReason label={t('record.ask')} isBusy={isBusy} onAsk={onAsk} />
        </>
      ) : (
        <div className={classes.grid}>
          <Field control={control} name="passportName">
            {(field) => <TextBox {...field} label={t('person.passportName')} />}
          </Field>
          <Field control={control} name="passportNumber">
            {(field) => <TextBox {...field} label={t('person.passportNumber')} />}
          </Field>
          <Field control={control} name="passportIssuer">
            {(field) => <CountryBox {...field} label={t('person.passportIssuer')} />}
          </Field>
          <Field control={control} name="passportExpiresOn">
            {(field) => <DateBox {...field} label={t('person.passportExpiresOn')} />}
          </Field>
          <Field control={control} name="emergencyContact">
            {(field) => (
              <TextBox {...field} label={t('person.emergencyContact')} className={classes.wide} />
            )}
          </Field>
        </div>
      )}
    </Section>
  )
}

export function RecordSection({ control }: Props): ReactNode {
  return (
    <Section id="record" title={t('person.sectionRecord')}>
      <div className={classes.grid}>
        <Field control={control} name="confirmedOn">
          {(field) => <DateBox {...field} label={t('person.confirmedOn')} />}
        </Field>
        <Field control={control} name="consentOn">
          {(field) => <DateBox {...field} label={t('person.consentOn')} />}
        </Field>
        <Field control={control} name="retainUntil">
          {(field) => <DateBox {...field} label={t('person.retainUntil')} />}
        </Field>
        <Field control={control} name="notes">
          {(field) => <NoteBox {...field} label={t('person.notes')} className={classes.wide} />}
        </Field>
      </div>
    </Section>
  )
}
