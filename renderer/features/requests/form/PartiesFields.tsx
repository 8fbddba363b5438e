import { ActionIcon, Autocomplete, Button } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { requestChannels } from '#shared/catalogue/index.ts'
import { type Party, partyRoles } from '#shared/domain/request.ts'
import { newId } from '#renderer/client/index.ts'
import { partyRoleWords } from '#renderer/field/request/party-words.ts'
import { valueWords } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, TextBox } from '#renderer/ui/fields/index.ts'
import classes from './RequestForm.module.css'

export interface PartiesFieldsProps {
  readonly value: readonly Party[]
  readonly onChange: (next: Party[]) => void
}

const entities = (): string[] =>
  requestChannels
    .filter((channel) => channel !== 'other')
    .map((channel) => valueWords({ channelShort: channel }))

/** Who leads the response, who takes part, and who in the country works with them. */
export function PartiesFields({ value, onChange }: PartiesFieldsProps): ReactNode {
  const change = (next: Party): void =>
    onChange(value.map((each) => (each.id === next.id ? next : each)))
  const add = (): void =>
    onChange([
      ...value,
      {
        id: newId(),
        // One leads; whoever comes after takes part.
        role: value.some(({ role }) => role === 'lead') ? 'partner' : 'lead',
        ...{ name: '', reference: null, contact: null },
      },
    ])
  return (
    <>
      {value.map((party, place) => (
        <div key={party.id} className={classes.party} role="group" aria-label={party.name}>
          <ChoiceBox
            label={t('requests.partyRole')}
            required
            value={party.role}
            choices={partyRoles.map((role) => ({ value: role, label: partyRoleWords(role) }))}
            onChange={(role) => role !== null && change({ ...party, role })}
          />
          <Autocomplete
            size="xs"
            label={t('requests.partyName')}
            required
            data={party.role === 'counterpart' ? [] : entities()}
            value={party.name}
            onChange={(name) => change({ ...party, name })}
          />
          <TextBox
            label={t('requests.partyReference')}
            value={party.reference}
            onChange={(reference) => change({ ...party, reference })}
          />
          <TextBox
            label={t('requests.partyContact')}
            value={party.contact}
            onChange={(contact) => change({ ...party, contact })}
          />
          <ActionIcon
            aria-label={t('requests.partyRemove', { row: place + 1 })}
            onClick={() => onChange(value.filter((each) => each.id !== party.id))}
          >
            <IconTrash size={15} />
          </ActionIcon>
        </div>
      ))}
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconPlus size={13} />}
        onClick={add}
      >
        {t('requests.partyAdd')}
      </Button>
    </>
  )
}
