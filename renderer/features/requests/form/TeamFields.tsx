import { Checkbox, NumberInput, SegmentedControl, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { RuleChips } from '#renderer/field/asked/RuleChips.tsx'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { t } from '#renderer/text/text.ts'
import { Field } from '#renderer/ui/fields/index.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

const numberOrNull = (value: string | number): number | null =>
  typeof value === 'number' ? value : null

/** Limit per provider and the balance goals of the team. */
export function TeamFields({ control }: PartProps): ReactNode {
  const capBy = useWatch({ control, name: 'capBy' })
  const percent = capBy === 'percentOfPosts'
  const skillValue = useSkillValues()
  return (
    <SimpleGrid cols={3} spacing="sm" verticalSpacing="sm">
      <div>
        <div id="request-cap">{t('requests.fieldCap')}</div>
        <Field control={control} name="capBy" judges="capValue">
          {(field) => (
            <SegmentedControl
              fullWidth
              size="xs"
              aria-labelledby="request-cap"
              data={[
                { value: 'none', label: t('requests.fieldCapNone') },
                { value: 'max', label: t('requests.fieldCapNumber') },
                { value: 'percentOfPosts', label: t('requests.fieldCapPercent') },
              ]}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        </Field>
      </div>
      <Field control={control} name="capValue">
        {(field) => (
          <NumberInput
            {...field}
            label={t('requests.fieldCapValue')}
            disabled={capBy === 'none'}
            value={capBy === 'none' ? '' : (field.value ?? '')}
            min={1}
            allowDecimal={percent}
            clampBehavior="strict"
            {...(percent ? { max: 100, suffix: ' %' } : {})}
            onChange={(value) => field.onChange(numberOrNull(value))}
          />
        )}
      </Field>
      <span />
      <Field control={control} name="womenPercent">
        {(field) => (
          <NumberInput
            {...field}
            label={t('requests.fieldWomen')}
            value={field.value ?? ''}
            min={0}
            max={100}
            clampBehavior="strict"
            suffix=" %"
            onChange={(value) => field.onChange(numberOrNull(value))}
          />
        )}
      </Field>
      <Field control={control} name="maxPerNationality">
        {(field) => (
          <NumberInput
            {...field}
            label={t('requests.fieldPerNationality')}
            value={field.value ?? ''}
            min={1}
            allowDecimal={false}
            clampBehavior="strict"
            onChange={(value) => field.onChange(numberOrNull(value))}
          />
        )}
      </Field>
      <Field control={control} name="maxPercentPerNationality">
        {(field) => (
          <NumberInput
            {...field}
            label={t('requests.fieldPerNationalityPercent')}
            value={field.value ?? ''}
            min={1}
            max={100}
            suffix=" %"
            clampBehavior="strict"
            onChange={(value) => field.onChange(numberOrNull(value))}
          />
        )}
      </Field>
      <div className={classes.wide}>
        <div id="request-rules">{t('requests.rules')}</div>
        <Field control={control} name="requirements">
          {(field) => (
            <RuleChips
              value={field.value}
              onChange={field.onChange}
              skillValue={skillValue}
              starters={startersOf(null)}
            />
          )}
        </Field>
      </div>
      <Field control={control} name="multinationalPairs">
        {(field) => (
          <Checkbox
            className={classes.wide ?? ''}
            size="xs"
            label={t('requests.fieldPairs')}
            checked={field.value}
            onChange={(event) => field.onChange(event.currentTarget.checked)}
          />
        )}
      </Field>
    </SimpleGrid>
  )
}
