import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import { type ClosedInterval, lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import type { DeploymentDetail, OfferLimit } from '#shared/contract/deployment-calls.ts'
import { type Deployment, deployment as deploymentSchema } from '#shared/domain/deployment.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { call, isFailure, useQueryCall } from '#renderer/client/index.ts'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { type Choice, ChoiceBox, DateBox, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine } from '#renderer/ui/index.ts'
import { deploymentWords } from '../status/deployment-words.ts'
import { DeploymentHistory } from './DeploymentHistory.tsx'
import { useSaveDeployment } from './use-save-deployment.ts'

export interface DatesFormProps {
  readonly row: DeploymentRow
  readonly detail: DeploymentDetail | undefined
  /** Days to begin with, such as those it was dragged to; its own when not given. */
  readonly ends?: ClosedInterval | undefined
  readonly onReplace: () => void
  readonly onClose: () => void
}

/** Long enough to type on, short enough to be answered while one looks. */
const ASKED_AFTER_MS = 200

const changeWords = (before: number, after: number): string => {
  if (after > before) return t('deployments.editExtends', { days: after - before })
  if (after < before) return t('deployments.editShortens', { days: before - after })
  return ''
}

/** Dates, provider and funding of a deployment, with what the rules say to them while they are typed. */
export function DatesForm(props: DatesFormProps): ReactNode {
  const { row, detail, ends: given, onReplace, onClose } = props
  // As it was when the dialog opened: a change made elsewhere since then must be a conflict.
  const [opened] = useState(row)
  const [ends, setEnds] = useState(given ?? { from: row.from, to: row.to })
  const [provider, setProvider] = useState(row.provider)
  const [funding, setFunding] = useState(row.funding)
  const [reason, setReason] = useState<string | null>(null)
  const [outside, setOutside] = useState(false)
  const { save, pending, error } = useSaveDeployment()
  const state = stateOfEnds(ends)
  const inOrder = state === 'inOrder'
  const change = inOrder ? changeWords(lengthInDays(opened), lengthInDays(ends)) : ''
  const moved = ends.from !== opened.from || ends.to !== opened.to
  const [asked] = useDebouncedValue({ ...ends, provider }, ASKED_AFTER_MS)
  const answer = useQueryCall(
    'deployment.try',
    { id: row.id, position: row.position, person: row.person, ...asked },
    { enabled: inOrder && moved, keepPrevious: true },
  )
  const said = moved && inOrder ? answer.data : undefined

  // What was settled or arranged beside it meanwhile is no change of what stands in this form.
  const current = detail?.row
  const isSame =
    current !== undefined &&
    (['from', 'to', 'status', 'provider', 'funding', 'reason'] as const).every(
      (field) => current[field] === opened[field],
    )
  const base = deploymentSchema.parse(isSame ? current : opened)
  const write = (deployment: Deployment, version: number): void =>
    save(
      { ...opened, version },
      deployment,
      (saved) => {
        showDone(
          t('deployments.editSaved', { name: row.personName, period: showPeriod(saved) }),
          saved,
        )
        onClose()
      },
      {
        ...{ quiet: true, outside },
        failed: (failure) => conflict.ask(failure, { base, mine: deployment }),
      },
    )
  const conflict = useConflict<Deployment>({
    entity: 'deployment',
    read: async () => {
      const now = (await call('deployment.get', { id: row.id })).row
      return { value: deploymentSchema.parse(now), version: now.version }
    },
    onSave: write,
  })
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    if (!inOrder) return
    write(
      { ...base, ...ends, provider, funding, ...(moved ? { reason } : {}) },
      isSame ? current.version : opened.version,
    )
  }
  return (
    <form onSubmit={submit} noValidate>
      {conflict.dialog}
      <Stack gap="sm">
        {/* Focus on the request: a date box opens its calendar on focus, over all the rest. */}
        <Text size="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
          {row.requestTitle}
        </Text>
        {detail && <Linked of={detail} />}
        <Group grow align="flex-start">
          <DateBox
            label={t('deployments.editFrom')}
            required
            value={ends.from}
            onChange={(from) => from !== null && setEnds({ ...ends, from })}
          />
          <DateBox
            label={t('deployments.editTo')}
            required
            value={ends.to}
            onChange={(to) => to !== null && setEnds({ ...ends, to })}
          />
        </Group>
        <div role="status">
          <Text size="xs" c={inOrder ? 'var(--ink2)' : 'var(--not)'}>
            {inOrder &&
              [t('deployments.editDays', { days: lengthInDays(ends) }), change]
                .filter(Boolean)
                .join('; ')}
            {state === 'reversed' && t('deployments.editOrder')}
          </Text>
          {said?.stops.map((each) => (
            <Text key={words(each)} size="xs" c="var(--not)">
              ✕ {words(each)}
            </Text>
          ))}
          {[...(said?.asks ?? []), ...(said?.warns ?? [])].map((each) => (
            <Text key={words(each)} size="xs" c="var(--unk)">
              ⚠ {words(each)}
            </Text>
          ))}
        </div>
        {(said?.asks.length ?? 0) > 0 && (
          <Checkbox
            label={t('deployments.editOutside')}
            checked={outside}
            onChange={(event) => setOutside(event.currentTarget.checked)}
          />
        )}
        {moved && (
          <NoteBox
            label={t('deployments.editReason')}
            description={t('deployments.editReasonText')}
            required={opened.status === 'deployed' && ends.to > opened.to}
            value={reason}
            onChange={setReason}
          />
        )}
        <ChoiceBox
          label={t('deployments.editProvider')}
          description={offersWords(detail?.offers)}
          choices={providerChoices(row, detail?.offers ?? [])}
          value={provider}
          onChange={setProvider}
        />
        <TextBox label={t('deployments.editFunding')} value={funding} onChange={setFunding} />
        {!isFailure(error, 'conflict') && <FailureLine error={error} />}
        <Group justify="space-between" gap="xs">
          <Button variant="subtle" onClick={onReplace}>
            {t('deployments.replaceFind')}
          </Button>
          <Group gap="xs">
            <CancelButton />
            <Button type="submit" loading={pending} disabled={!inOrder}>
              {t('deployments.editSave')}
            </Button>
          </Group>
        </Group>
        {detail && <DeploymentHistory events={detail.events} />}
      </Stack>
    </form>
  )
}

/** Whose place it takes, and who took the place of it. */
function Linked({ of }: { readonly of: DeploymentDetail }): ReactNode {
  const { replaces, replacedBy } = of
  if (replaces === null && replacedBy.length === 0) return null
  return (
    <Text size="xs" c="var(--ink2)">
      {replaces !== null &&
        t('deployments.editInPlaceOf', {
          name: replaces.personName,
          status: deploymentWords(replaces.status),
        })}
      {replacedBy.map((next) => (
        <span key={next.id} style={{ display: 'block' }}>
          {t('deployments.editReplacedBy', { name: next.personName, period: showPeriod(next) })}
        </span>
      ))}
    </Text>
  )
}

/** Who offers the person, and the provider it stands under although no offer is left. */
function providerChoices(row: DeploymentRow, offers: readonly OfferLimit[]): Choice<string>[] {
  const names = new Map(offers.map(({ provider, name }) => [provider, name]))
  if (row.provider !== null && row.providerName !== null && !names.has(row.provider))
    names.set(row.provider, row.providerName)
  return [...names].map(([value, label]) => ({ value, label }))
}

function offersWords(offers: readonly OfferLimit[] | undefined): string {
  if (offers === undefined) return ''
  if (offers.length === 0) return t('deployments.editNoOffer')
  return offers
    .map(({ name, validUntil, withdrawnOn, forCategory }) =>
      t('deployments.editOffered', {
        name,
        date: showDate(withdrawnOn ?? validUntil),
        state:
          withdrawnOn !== null
            ? 'withdrawn'
            : !forCategory
              ? 'other'
              : validUntil === null
                ? 'open'
                : 'until',
      }),
    )
    .join(' · ')
}
