import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import { newId } from '#renderer/client/index.ts'
import { categoryChoices, positionKindChoices, ProviderBox } from '#renderer/field/boxes/index.ts'
import { TagsBox } from '#renderer/field/person/TagsBox.tsx'
import { t } from '#renderer/text/text.ts'
import { ChoicesBox, DateBox, Field, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './PersonForm.module.css'
import { Rows } from './Rows.tsx'
import { Section } from './Section.tsx'

export function OffersSection({ control }: { readonly control: Control<Person> }): ReactNode {
  return (
    <Section id="offers" title={t('person.sectionOffers')}>
      <div className={classes.grid}>
        <Field control={control} name="categories">
          {(field) => (
            <ChoicesBox {...field} label={t('person.categories')} choices={categoryChoices()} />
          )}
        </Field>
        <Field control={control} name="qualifiedFor">
          {(field) => (
            <ChoicesBox
              {...field}
              label={t('person.qualifiedFor')}
              choices={positionKindChoices()}
            />
          )}
        </Field>
        <Field control={control} name="tags">
          {(field) => (
            <TagsBox
              {...field}
              label={t('person.tags')}
              description={t('person.tagsNote')}
              className={classes.double}
            />
          )}
        </Field>
      </div>
      <Rows
        control={control}
        name="offers"
        add={t('person.addOffer')}
        blank={() => ({
          id: newId(),
          provider: '',
          categories: [],
          offeredOn: null,
          validUntil: null,
          withdrawnOn: null,
          conditions: null,
        })}
      >
        {(row) => (
          <>
            <Field control={control} name={`offers.${row}.provider`}>
              {(field) => (
                <ProviderBox
                  {...field}
                  value={field.value === '' ? null : field.value}
                  onChange={(value) => field.onChange(value ?? '')}
                  label={t('person.provider')}
                  required
                  className={classes.double}
                />
              )}
            </Field>
            <Field control={control} name={`offers.${row}.categories`}>
              {(field) => (
                <ChoicesBox
                  {...field}
                  label={t('person.categories')}
                  choices={categoryChoices()}
                  className={classes.double}
                />
              )}
            </Field>
            <Field control={control} name={`offers.${row}.offeredOn`}>
              {(field) => <DateBox {...field} label={t('person.offeredOn')} />}
            </Field>
            <Field control={control} name={`offers.${row}.validUntil`}>
              {(field) => <DateBox {...field} label={t('person.validUntil')} />}
            </Field>
            <Field control={control} name={`offers.${row}.withdrawnOn`}>
              {(field) => <DateBox {...field} label={t('person.withdrawnOn')} />}
            </Field>
            <Field control={control} name={`offers.${row}.conditions`}>
              {(field) => (
                <TextBox
                  {...field}
                  label={t('person.offerConditions')}
                  className={classes.double}
                />
              )}
            </Field>
          </>
        )}
      </Rows>
    </Section>
  )
}
