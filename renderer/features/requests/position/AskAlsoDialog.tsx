import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { requirementAsked } from '#shared/matching/asked.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { AskedText } from '#renderer/field/asked/AskedText.tsx'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'

export interface AskAlsoDialogProps {
  readonly position: PositionRow
  readonly others: readonly PositionRow[]
  readonly onClose: () => void
}

/** Asks of other positions what one asks: which of it, and of which of them. */
export function AskAlsoDialog({ position, others, onClose }: AskAlsoDialogProps): ReactNode {
  useFocusBack()
  const skillValue = useSkillValues()
  const askAlso = useMutationCall('position.askAlso')
  const [asked, setAsked] = useState(position.requirements.map(({ id }) => id))
  const [of, setOf] = useState(others.map(({ id }) => id))
  const submit = (): void =>
    askAlso.mutate(
      {
        positions: of,
        requirements: position.requirements.filter(({ id }) => asked.includes(id)),
      },
      {
        onSuccess: (done) => {
          const words = t('requests.positionAsked', { changed: done.changed })
          if (done.changed > 0) showDone(words, done)
          else notifications.show({ message: words })
          onClose()
        },
      },
    )
  return (
    <FormDialog opened onClose={onClose} title={t('requests.askAlsoTitle')} size="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <Stack gap="md">
          <Checkbox.Group label={t('requests.askAlsoWhat')} value={asked} onChange={setAsked}>
            <Stack gap={6} mt={6}>
              {position.requirements.map((each) => (
                <Checkbox
                  key={each.id}
                  value={each.id}
                  label={
                    <>
                      <AskedText asked={requirementAsked(each, skillValue)} />{' '}
                      <Text span size="xs" c="var(--ink3)">
                        {t(`requests.${each.strength}`)}
                      </Text>
                    </>
                  }
                />
              ))}
            </Stack>
          </Checkbox.Group>
          <Checkbox.Group label={t('requests.askAlsoOf')} value={of} onChange={setOf}>
            <Stack gap={6} mt={6}>
              {others.map(({ id, title }) => (
                <Checkbox key={id} value={id} label={<bdi>{title}</bdi>} />
              ))}
            </Stack>
          </Checkbox.Group>
          <FailureLine error={askAlso.error} />
          <Group justify="flex-end" gap="xs">
            <CancelButton />
            <Button
              type="submit"
              data-autofocus
              loading={askAlso.isPending}
              disabled={asked.length === 0 || of.length === 0}
            >
              {t('requests.askAlsoConfirm', { positions: of.length })}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
