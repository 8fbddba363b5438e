import { Button, Group, Radio, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { compareNames } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import classes from './ProviderScreen.module.css'

/** Makes one provider of two: which other, which name stays, and what moves. */
export function MergeDialog({
  of,
  other: first,
  onClose,
}: {
  readonly of: ProviderPage
  readonly other: string | null
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const navigate = useNavigate()
  const all = useQueryCall('provider.list', {}).data ?? []
  const [other, setOther] = useState(first)
  const [keeps, setKeeps] = useState<'this' | 'other'>('this')
  const merge = useMutationCall('provider.merge')
  const { provider } = of
  const second = all.find(({ id }) => id === other)
  const run = (): void => {
    if (second === undefined || merge.isPending) return
    const [kept, gone] = keeps === 'this' ? [provider, second] : [second, provider]
    merge.mutate(
      {
        ...{ kept: kept.id, keptVersion: kept.version },
        ...{ gone: gone.id, goneVersion: gone.version },
      },
      {
        onSuccess: (merged) => {
          showDone(t('providers.merged', { name: kept.name, other: gone.name }), merged)
          onClose()
          if (kept.id !== provider.id)
            void navigate({
              ...{ to: '/providers/$providerId', params: { providerId: kept.id } },
              replace: true,
            })
        },
      },
    )
  }
  return (
    <FormDialog opened onClose={onClose} title={t('providers.mergeTitle', { name: provider.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <Stack gap="sm">
          <ChoiceBox
            label={t('providers.mergeWith')}
            required
            choices={all
              .filter(({ id }) => id !== provider.id)
              .toSorted((a, b) => compareNames(a.name, b.name))
              .map(({ id, name, shortName }) => ({
                value: id,
                label: name,
                also: shortName ?? '',
              }))}
            value={other}
            onChange={setOther}
          />
          {second && (
            <>
              <Radio.Group
                label={t('providers.mergeKeeps')}
                value={keeps}
                onChange={(value) => setKeeps(value === 'other' ? 'other' : 'this')}
              >
                <Stack gap={4} mt={4}>
                  <Radio value="this" label={provider.name} />
                  <Radio value="other" label={second.name} />
                </Stack>
              </Radio.Group>
              <p className={classes.dim}>
                {t('providers.mergeText', {
                  name: keeps === 'this' ? provider.name : second.name,
                  other: keeps === 'this' ? second.name : provider.name,
                })}
              </p>
            </>
          )}
          <FailureLine error={merge.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" disabled={second === undefined} loading={merge.isPending}>
              {t('providers.mergeThem')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
