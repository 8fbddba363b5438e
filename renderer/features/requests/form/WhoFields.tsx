import { Autocomplete, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import {
  assistanceKinds,
  phaseName,
  phases,
  requestChannels,
  requestOrgans,
} from '#shared/catalogue/index.ts'
import { CountryBox } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, ChoicesBox, TextBox, WordsBox } from '#renderer/ui/fields/index.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

const channelChoices = requestChannels.map(({ id, short, name }) => ({
  value: id,
  label: id === 'other' ? name : `${short} – ${name}`,
}))
const assistanceChoices = assistanceKinds.map(({ id, name }) => ({
  value: id,
  label: name,
}))
const phaseChoices = phases.map(({ id }) => ({ value: id, label: phaseName(id) }))

/** The State, who signed for it, and what is asked. */
export function WhoFields({ draft, problems, set }: PartProps): ReactNode {
  return (
    <SimpleGrid cols={2} spacing="sm">
      <CountryBox
        label={t('requests.fieldState')}
        required
        value={draft.state}
        error={problems.state}
        onChange={(state) => set({ state })}
      />
      <TextBox
        label={t('requests.fieldReference')}
        value={draft.reference}
        onChange={(reference) => set({ reference })}
      />
      <WordsBox
        className={classes.wide}
        label={t('requests.fieldTitle')}
        placeholder={t('requests.fieldTitleHint')}
        required
        value={draft.title}
        error={problems.title}
        onChange={(title) => set({ title })}
      />
      <Autocomplete
        size="xs"
        label={t('requests.fieldOrgan')}
        placeholder={t('requests.fieldOrganHint')}
        data={[...requestOrgans]}
        value={draft.organ ?? ''}
        onChange={(organ) => set({ organ: organ === '' ? null : organ })}
      />
      <ChoiceBox
        label={t('requests.fieldChannel')}
        required
        choices={channelChoices}
        value={draft.channel}
        onChange={(channel) => channel !== null && set({ channel })}
      />
      <ChoiceBox
        label={t('requests.fieldAssistance')}
        required
        choices={assistanceChoices}
        value={draft.assistance}
        onChange={(assistance) => assistance !== null && set({ assistance })}
      />
      <ChoicesBox
        label={t('requests.fieldPhases')}
        choices={phaseChoices}
        value={draft.phases}
        onChange={(chosen) => set({ phases: chosen })}
      />
    </SimpleGrid>
  )
}
