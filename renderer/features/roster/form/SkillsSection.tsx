import type { ReactNode } from 'react'
import type { Control } from 'react-hook-form'
import type { Person } from '#shared/domain/person.ts'
import { newId } from '#renderer/client/index.ts'
import { LanguageBox, SkillBox, SkillLevelBox } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, Field, NumberBox, TextBox } from '#renderer/ui/fields/index.ts'
import { LanguageLevels } from './LanguageLevels.tsx'
import classes from './PersonForm.module.css'
import { Rows } from './Rows.tsx'
import { Section } from './Section.tsx'

interface Props {
  readonly control: Control<Person>
}

export function LanguagesSection({ control }: Props): ReactNode {
  return (
    <Section id="languages" title={t('person.sectionLanguages')} note={t('person.levelsNote')}>
      <Rows
        control={control}
        name="languages"
        add={t('person.addLanguage')}
        blank={() => ({
          id: newId(),
          language: '',
          spoken: null,
          read: null,
          written: null,
          scale: null,
          received: null,
          converted: false,
        })}
      >
        {(row) => (
          <>
            <Field control={control} name={`languages.${row}.language`}>
              {(field) => (
                <LanguageBox
                  {...field}
                  value={field.value === '' ? null : field.value}
                  onChange={(value) => field.onChange(value ?? '')}
                  label={t('person.language')}
                  required
                  className={classes.double}
                />
              )}
            </Field>
            <LanguageLevels control={control} row={row} />
          </>
        )}
      </Rows>
    </Section>
  )
}

export function SkillsSection({ control }: Props): ReactNode {
  return (
    <Section id="skills" title={t('person.sectionSkills')}>
      <Rows
        control={control}
        name="skills"
        add={t('person.addSkill')}
        blank={() => ({
          id: newId(),
          skill: '',
          level: null,
          years: null,
          verifiedBy: null,
          verifiedOn: null,
        })}
      >
        {(row) => (
          <>
            <Field control={control} name={`skills.${row}.skill`}>
              {(field) => (
                <SkillBox
                  {...field}
                  value={field.value === '' ? null : field.value}
                  onChange={(value) => field.onChange(value ?? '')}
                  label={t('person.skill')}
                  required
                  className={classes.double}
                />
              )}
            </Field>
            <Field control={control} name={`skills.${row}.level`}>
              {(field) => <SkillLevelBox {...field} label={t('person.level')} />}
            </Field>
            <Field control={control} name={`skills.${row}.years`}>
              {(field) => <NumberBox {...field} label={t('person.years')} min={0} max={60} />}
            </Field>
            <Field control={control} name={`skills.${row}.verifiedBy`}>
              {(field) => <TextBox {...field} label={t('person.verifiedBy')} />}
            </Field>
            <Field control={control} name={`skills.${row}.verifiedOn`}>
              {(field) => <DateBox {...field} label={t('person.verifiedOn')} />}
            </Field>
          </>
        )}
      </Rows>
    </Section>
  )
}
