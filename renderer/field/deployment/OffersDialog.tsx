import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { useFocusBack } from '#renderer/ui/index.ts'

export interface OffersDialogProps {
  /** Everybody to plan; only those with several offers are asked about. */
  readonly rows: readonly CandidacyRow[]
  readonly offersOf: (row: CandidacyRow) => CandidacyRow['providers']
  /** Providers by candidacy, of those asked about. */
  readonly onPlan: (providers: ReadonlyMap<string, string>) => void
  readonly onClose: () => void
}

/** Asks under whose offer people go whom several providers offer. */
export function OffersDialog({ rows, offersOf, onPlan, onClose }: OffersDialogProps): ReactNode {
  useFocusBack()
  const several = rows.filter((row) => offersOf(row).length > 1)
  const [chosen, setChosen] = useState<ReadonlyMap<string, string>>(
    () => new Map(several.map((row) => [row.id, offersOf(row)[0]?.id ?? ''])),
  )
  return (
    <Modal opened onClose={onClose} title={t('deployments.planTitle')} withCloseButton={false}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onPlan(chosen)
        }}
      >
        <Stack gap="sm">
          <Text size="sm">{t('deployments.planText', { people: several.length })}</Text>
          {several.map((row) => (
            <ChoiceBox
              key={row.id}
              label={row.personName}
              required
              choices={offersOf(row).map(({ id, name }) => ({ value: id, label: name }))}
              value={chosen.get(row.id) ?? null}
              onChange={(provider) =>
                provider !== null && setChosen(new Map([...chosen, [row.id, provider]]))
              }
            />
          ))}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" data-autofocus>
              {t('deployments.planConfirm', { people: rows.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
