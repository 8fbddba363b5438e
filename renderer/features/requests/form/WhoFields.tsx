import { Autocomplete, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { assistanceKinds, requestChannels, requestOrgans } from '#shared/catalogue/index.ts'
import { CountryBox, phaseChoices } from '#renderer/field/boxes/index.ts'
import { assistanceName, valueWords } from '#renderer/text/names.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, ChoicesBox, Field, TextBox, WordsBox } from '#renderer/ui/fields/index.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

const channelChoices = () =>
  requestChannels.map((channel) => {
    const name = valueWords({ channel })
    return {
      value: channel,
      label: channel === 'other' ? name : `${valueWords({ channelShort: channel })} – ${name}`,
    }
  })
const assistanceChoices = () =>
  assistanceKinds.map((assistance) => ({
    value: assistance,
    label: assistanceName(assistance),
  }))

/** The State, who signed for it, and what is asked. */
export function WhoFields({ control }: PartProps): ReactNode {
  const [id, state] = useWatch({ control, name: ['id', 'state'] })
  const requests = useQueryCall('request.list', {}).data ?? []
  // Those of the same State first: a request goes on with one of them, but for a State that changed its code.
  const earlier = requests
    .filter((request) => request.id !== id)
    .toSorted((a, b) => Number(b.state === state) - Number(a.state === state))
    .map((request) => ({ value: request.id, label: request.title }))
  return (
    <SimpleGrid cols={2} spacing="sm">
      <Field control={control} name="state">
        {(field) => <CountryBox {...field} label={t('requests.fieldState')} required />}
      </Field>
      <Field control={control} name="reference">
        {(field) => <TextBox {...field} label={t('requests.fieldReference')} />}
      </Field>
      <Field control={control} name="title">
        {(field) => (
          <WordsBox
            {...field}
            className={classes.wide}
            label={t('requests.fieldTitle')}
            placeholder={t('requests.fieldTitleHint')}
            required
          />
        )}
      </Field>
      <Field control={control} name="organ">
        {(field) => (
          <Autocomplete
            {...field}
            size="xs"
            label={t('requests.fieldOrgan')}
            placeholder={t('requests.fieldOrganHint')}
            data={requestOrgans.map((organ) => t(`catalogue.organ.${organ}`))}
            value={field.value ?? ''}
            onChange={(organ) => field.onChange(organ === '' ? null : organ)}
          />
        )}
      </Field>
      <Field control={control} name="channel">
        {(field) => (
          <ChoiceBox
            {...field}
            label={t('requests.fieldChannel')}
            required
            choices={channelChoices()}
            onChange={(channel) => channel !== null && field.onChange(channel)}
          />
        )}
      </Field>
      <Field control={control} name="assistance">
        {(field) => (
          <ChoicesBox
            {...field}
            label={t('requests.fieldAssistance')}
            required
            choices={assistanceChoices()}
          />
        )}
      </Field>
      <Field control={control} name="phases">
        {(field) => (
          <ChoicesBox {...field} label={t('requests.fieldPhases')} choices={phaseChoices()} />
        )}
      </Field>
      <Field control={control} name="officer">
        {(field) => <TextBox {...field} label={t('requests.fieldOfficer')} />}
      </Field>
      <Field control={control} name="continues">
        {(field) => (
          <ChoiceBox
            {...field}
            label={t('requests.fieldContinues')}
            placeholder={t('requests.fieldContinuesNone')}
            searchable
            choices={earlier}
          />
        )}
      </Field>
    </SimpleGrid>
  )
}
