import { Button, Group, Stack, Text } from '@mantine/core'
import { TimeInput } from '@mantine/dates'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine } from '#renderer/ui/index.ts'
import { useSaveDeployment } from './use-save-deployment.ts'

/** Where somebody serves, and how they come and go; the registration form of the body that runs it holds it. */
export function TravelForm({
  row,
  location,
  onClose,
}: {
  readonly row: DeploymentRow
  readonly location: string | null
  readonly onClose: () => void
}): ReactNode {
  const [travel, setTravel] = useState({
    station: row.station,
    arrivalOn: row.arrivalOn,
    arrivalTime: row.arrivalTime,
    arrivalFlight: row.arrivalFlight,
    departureOn: row.departureOn,
    departureTime: row.departureTime,
    departureFlight: row.departureFlight,
  })
  const { save, pending, error } = useSaveDeployment()
  const { arrivalOn, departureOn } = travel
  const reversed = arrivalOn !== null && departureOn !== null && departureOn < arrivalOn
  const set = (change: Partial<typeof travel>): void => setTravel({ ...travel, ...change })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (reversed) return
    save(
      row,
      travel,
      (saved) => {
        showDone(t('deployments.travelSaved', { name: row.personName }), saved)
        onClose()
      },
      { quiet: true },
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        <TextBox
          label={t('deployments.travelStation')}
          description={t('deployments.travelStationText', {
            location: location ?? t('deployments.travelNoPlace'),
          })}
          value={travel.station}
          onChange={(station) => set({ station })}
        />
        <Group grow align="flex-start">
          <DateBox
            label={t('deployments.travelArrival')}
            value={travel.arrivalOn}
            onChange={(on) => set({ arrivalOn: on })}
          />
          <TimeBox value={travel.arrivalTime} onChange={(time) => set({ arrivalTime: time })} />
          <TextBox
            label={t('deployments.travelFlight')}
            value={travel.arrivalFlight}
            onChange={(arrivalFlight) => set({ arrivalFlight })}
          />
        </Group>
        <Group grow align="flex-start">
          <DateBox
            label={t('deployments.travelDeparture')}
            value={travel.departureOn}
            onChange={(on) => set({ departureOn: on })}
          />
          <TimeBox value={travel.departureTime} onChange={(time) => set({ departureTime: time })} />
          <TextBox
            label={t('deployments.travelFlight')}
            value={travel.departureFlight}
            onChange={(departureFlight) => set({ departureFlight })}
          />
        </Group>
        {reversed && (
          <Text size="xs" c="var(--not)" role="alert">
            {t('deployments.travelOrder')}
          </Text>
        )}
        <FailureLine error={error} />
        <Group justify="flex-end" gap="xs">
          <CancelButton />
          <Button type="submit" loading={pending} disabled={reversed}>
            {t('deployments.travelSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** A local time of day, as the computer writes it. */
function TimeBox({
  value,
  onChange,
}: {
  readonly value: string | null
  readonly onChange: (time: string | null) => void
}): ReactNode {
  return (
    <TimeInput
      label={t('deployments.travelTime')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
    />
  )
}
