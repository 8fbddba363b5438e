import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import { CountriesBox, CountryBox, sexChoices } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, Field, TextBox, WordsBox } from '#renderer/ui/fields/index.ts'
import classes from './PersonForm.module.css'
import { KnownDateField } from './KnownDateField.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly control: Control<Person>
}

export function IdentitySection({ control }: Props): ReactNode {
  return (
    <Section id="identity" title={t('person.sectionIdentity')}>
      <div className={classes.grid}>
        <Field control={control} name="familyName">
          {(field) => <WordsBox {...field} label={t('person.familyName')} required />}
        </Field>
        <Field control={control} name="givenName">
          {(field) => <TextBox {...field} label={t('person.givenName')} anyScript />}
        </Field>
        <Field control={control} name="nativeName">
          {(field) => <TextBox {...field} label={t('person.nativeName')} anyScript />}
        </Field>
        <Field control={control} name="secondNativeName">
          {(field) => <TextBox {...field} label={t('person.secondNativeName')} anyScript />}
        </Field>
        <Field control={control} name="formerName">
          {(field) => <TextBox {...field} label={t('person.formerName')} anyScript />}
        </Field>
        <Field control={control} name="title">
          {(field) => <TextBox {...field} label={t('person.title')} />}
        </Field>
        <Field control={control} name="sex">
          {(field) => <ChoiceBox {...field} label={t('person.sex')} choices={sexChoices()} />}
        </Field>
        <KnownDateField control={control} name="birthDate" label={t('person.birthDate')} />
        <Field control={control} name="nationalities">
          {(field) => (
            <CountriesBox
              {...field}
              label={t('person.nationalities')}
              description={t('person.nationalitiesNote')}
              className={classes.wide}
            />
          )}
        </Field>
        <Field control={control} name="residence">
          {(field) => <CountryBox {...field} label={t('person.residence')} />}
        </Field>
      </div>
    </Section>
  )
}

export function ContactSection({ control }: Props): ReactNode {
  return (
    <Section id="contact" title={t('person.sectionContact')}>
      <div className={classes.grid}>
        <Field control={control} name="email">
          {(field) => <TextBox {...field} type="email" label={t('person.email')} />}
        </Field>
        <Field control={control} name="phone">
          {(field) => <TextBox {...field} type="tel" label={t('person.phone')} />}
        </Field>
        <Field control={control} name="occupation">
          {(field) => <TextBox {...field} label={t('person.occupation')} />}
        </Field>
        <Field control={control} name="organization">
          {(field) => <TextBox {...field} label={t('person.organization')} />}
        </Field>
        <Field control={control} name="address">
          {(field) => (
            <TextBox {...field} label={t('person.address')} anyScript className={classes.wide} />
          )}
        </Field>
      </div>
    </Section>
  )
}
