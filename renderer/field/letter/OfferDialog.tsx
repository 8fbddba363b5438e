import { Button, Group, Stack, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { PersonPicker } from '#renderer/field/person/PersonPicker.tsx'
import { ProviderBox } from '#renderer/field/boxes/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import {
  CancelButton,
  Chip,
  Chips,
  FailureLine,
  FormDialog,
  useFocusBack,
} from '#renderer/ui/index.ts'
import { tellAnswered } from './tell-answered.ts'

/** Keeps that a provider offers people for a position, and nominates them, in one act. */
export function OfferDialog({
  positions,
  onClose,
}: {
  readonly positions: readonly { readonly id: Id; readonly title: string }[]
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const offer = useMutationCall('ask.offer')
  const [position, setPosition] = useState<Id | null>(
    positions.length === 1 ? (positions[0]?.id ?? null) : null,
  )
  const [provider, setProvider] = useState<Id | null>(null)
  const [people, setPeople] = useState<readonly { readonly id: Id; readonly name: string }[]>([])
  const [reference, setReference] = useState('')
  const ready = position !== null && provider !== null && people.length > 0
  const run = (): void => {
    if (!ready || offer.isPending) return
    offer.mutate(
      {
        ...{ position, provider, people: people.map(({ id }) => id) },
        ...{ reference: reference.trim() || null, note: null },
      },
      {
        onSuccess: (done) => {
          tellAnswered(done)
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('letters.offerTitle')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Stack gap="sm">
          <ProviderBox
            label={t('letters.offerProvider')}
            required
            value={provider}
            onChange={setProvider}
          />
          <ChoiceBox
            label={t('letters.offerPosition')}
            required
            choices={positions.map(({ id, title }) => ({ value: id, label: title }))}
            value={position}
            onChange={setPosition}
          />
          <PersonPicker
            label={t('letters.offerPeople')}
            description={t('letters.offerPeopleNote')}
            {...(provider === null ? {} : { providers: [provider] })}
            without={people.map(({ id }) => id)}
            onChoose={(person) => setPeople([...people, person])}
          />
          {people.length > 0 && (
            <Chips>
              {people.map(({ id, name }) => (
                <Chip
                  key={id}
                  label={name}
                  onRemove={() => setPeople(people.filter((each) => each.id !== id))}
                >
                  <bdi>{name}</bdi>
                </Chip>
              ))}
            </Chips>
          )}
          <TextInput
            label={t('letters.offerReference')}
            maxLength={300}
            value={reference}
            onChange={({ currentTarget }) => setReference(currentTarget.value)}
          />
          <FailureLine error={offer.error} />
          <Group justify="flex-end" gap="xs">
            <CancelButton />
            <Button type="submit" disabled={!ready} loading={offer.isPending}>
              {t('letters.offerConfirm', { people: people.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
