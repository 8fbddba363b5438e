import { ActionIcon, Button, Group, Select, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { balancesOf, type DeploymentCost } from '#shared/domain/fund.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { AmountBox } from '#renderer/field/money/AmountBox.tsx'
import { Balances } from '#renderer/field/money/Balances.tsx'
import { CurrencyBox } from '#renderer/field/money/CurrencyBox.tsx'
import { t } from '#renderer/text/text.ts'
import { WordsBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine } from '#renderer/ui/index.ts'

/** What a deployment costs, planned and given, and which fund pays. */
export function CostsPanel({
  row,
  onClose,
}: {
  readonly row: DeploymentRow
  readonly onClose: () => void
}): ReactNode {
  const funds = useQueryCall('fund.list', {}).data ?? []
  const save = useMutationCall('deployment.setCosts')
  const [costs, setCosts] = useState<readonly DeploymentCost[]>(row.costs)
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set())
  const put = (id: string, change: Partial<DeploymentCost>): void =>
    setCosts(costs.map((cost) => (cost.id === id ? { ...cost, ...change } : cost)))
  const amount =
    (id: string, field: 'planned' | 'given') =>
    (value: number | null | undefined): void => {
      const key = `${id}-${field}`
      const next = new Set(wrong)
      if (value === undefined) next.add(key)
      else next.delete(key)
      setWrong(next)
      if (value !== undefined) put(id, { [field]: value })
    }
  const unnamed = costs.some(({ what }) => what.trim() === '')
  const add = (): void => {
    const last = costs.at(-1)
    setCosts([
      ...costs,
      {
        ...{ id: newId(), what: '', planned: null, given: null },
        fund: last?.fund ?? funds.find(({ closed }) => !closed)?.id ?? null,
        currency: last?.currency ?? 'USD',
      },
    ])
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (unnamed || wrong.size > 0) return
        save.mutate(
          { deployments: [row.id], costs: [...costs] },
          {
            onSuccess: (done) => {
              showDone(t('funds.costsSaved', { name: row.personName }), done)
              onClose()
            },
          },
        )
      }}
    >
      <Stack gap="sm">
        {costs.length === 0 && <Text size="sm">{t('funds.noCosts')}</Text>}
        {costs.map((cost) => (
          <Group key={cost.id} align="flex-start" gap="xs" wrap="nowrap">
            <WordsBox
              label={t('funds.what')}
              value={cost.what}
              onChange={(what) => put(cost.id, { what })}
            />
            <CurrencyBox
              value={cost.currency}
              onChange={(currency) => put(cost.id, { currency })}
            />
            <AmountBox
              key={`p-${cost.currency}`}
              label={t('funds.planned')}
              currency={cost.currency}
              value={cost.planned}
              onChange={amount(cost.id, 'planned')}
            />
            <AmountBox
              key={`g-${cost.currency}`}
              label={t('funds.given')}
              currency={cost.currency}
              value={cost.given}
              onChange={amount(cost.id, 'given')}
            />
            <Select
              label={t('funds.paidFrom')}
              placeholder={t('funds.noFund')}
              data={funds.map(({ id, name }) => ({ value: id, label: name }))}
              value={cost.fund}
              onChange={(fund) => put(cost.id, { fund })}
              clearable
            />
            <ActionIcon
              mt={26}
              variant="subtle"
              aria-label={t('funds.removeCost', { what: cost.what })}
              onClick={() => setCosts(costs.filter(({ id }) => id !== cost.id))}
            >
              ✕
            </ActionIcon>
          </Group>
        ))}
        <Group justify="space-between" align="flex-end">
          <Button variant="default" size="compact-sm" onClick={add}>
            {t('funds.addCost')}
          </Button>
          {costs.length > 1 && <Balances of={balancesOf([], costs)} label={t('funds.sum')} />}
        </Group>
        <FailureLine error={save.error} />
        <Group justify="flex-end" gap="xs">
          <CancelButton />
          <Button type="submit" loading={save.isPending} disabled={unnamed || wrong.size > 0}>
            {t('funds.saveCosts')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
