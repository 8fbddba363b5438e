import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useRef, useState } from 'react'
import { isDateOnly, lengthInDays } from '#shared/calendar/index.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import { personName } from '#shared/domain/person.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, Loading, useFocusBack } from '#renderer/ui/index.ts'
import { showDone } from '../change/show-done.tsx'
import { useToday } from '../use-today.ts'
import { isOverPosts, useOverPosts } from '../status/use-over-posts.tsx'
import { ProposedPerson, type ProposedRow } from './ProposedPerson.tsx'
import classes from './ReplaceDialog.module.css'

/** So many stand open in each part; the match has them all. */
const SHOWN = 30

type Asked = ParamsOf<'deployment.replace'> & { readonly name: string }

/** Who can be there in so many days, reserves first, each with every reason; planned by one click. */
export function ReplaceDialog({
  row: given,
  onClose,
}: {
  readonly row: DeploymentRow
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const navigate = useNavigate()
  const today = useToday()
  // It may have been ended a moment ago, by the step that led here.
  const detail = useQueryCall('deployment.get', { id: given.id })
  const row = detail.data?.row ?? given
  const live = isLiveDeployment(row.status)
  const [days, setDays] = useState<{ from: string | null; to: string | null }>({
    from: null,
    to: null,
  })
  const answer = useQueryCall(
    'deployment.replacements',
    { id: row.id, ...days, limit: SHOWN },
    { keepPrevious: true },
  )
  const replace = useMutationCall('deployment.replace')
  const [reason, setReason] = useState('')
  const [lastDay, setLastDay] = useState(today < row.to && today > row.from ? today : row.to)
  const [unavailable, setUnavailable] = useState(false)
  const [asked, setAsked] = useState(false)
  const over = useOverPosts(replace.isPending, send)
  const box = useRef<HTMLTextAreaElement>(null)
  const found = detail.data && answer.data
  const curtails = row.status === 'deployed'

  const choose = ({ person }: MatchRow, provider: string | null): void => {
    if (!found || replace.isPending) return
    setAsked(true)
    if (live && reason.trim() === '') {
      box.current?.focus()
      return
    }
    send({
      ...{ id: row.id, provider, from: found.from, to: found.to },
      ...{ person: person.id, name: personName(person) },
      ending: live
        ? {
            status: curtails ? 'curtailed' : 'cancelled',
            reason: reason.trim(),
            lastDay: curtails ? lastDay : null,
            unavailable,
          }
        : null,
    })
  }
  function send(replacing: Asked): void {
    const { name, ...params } = replacing
    replace.mutate(params, {
      onSuccess: (planned) => {
        const period = showPeriod(planned)
        showDone(t('deployments.replaced', { name, other: row.personName, period }), planned)
        onClose()
      },
      onError: (error) => over.asks(replacing, error),
    })
  }
  const part = (title: string, rows: readonly ProposedRow[]): ReactNode =>
    found &&
    rows.length > 0 && (
      <section aria-label={title}>
        <h3 className={classes.group}>{title}</h3>
        <ul className={classes.list}>
          {rows.map((each) => (
            <ProposedPerson
              key={each.person.id}
              row={each}
              criteria={found.criteria}
              preferred={row.provider}
              pending={replace.isPending}
              onChoose={choose}
            />
          ))}
        </ul>
      </section>
    )
  return (
    <FormDialog
      opened
      onClose={onClose}
      size={720}
      title={t('deployments.replaceTitle', { name: row.personName, position: row.positionTitle })}
      withCloseButton={false}
    >
      <Stack gap="sm">
        <Text
          size="sm"
          tabIndex={-1}
          {...(live ? {} : { 'data-autofocus': true })}
          style={{ outline: 'none' }}
        >
          {found
            ? t('deployments.replaceQuestion', {
                days: found.notice,
                date: showDate(found.from),
                length: lengthInDays(found),
              })
            : row.requestTitle}
        </Text>
        {found && (
          <Group grow className={classes.days ?? ''}>
            <DateBox
              label={t('deployments.editFrom')}
              required
              value={found.from}
              onChange={(from) =>
                from !== null && isDateOnly(from) && setDays({ from, to: found.to })
              }
            />
            <DateBox
              label={t('deployments.editTo')}
              required
              value={found.to}
              onChange={(to) => to !== null && isDateOnly(to) && setDays({ from: found.from, to })}
            />
          </Group>
        )}
        {live && (
          <>
            <Textarea
              ref={box}
              data-autofocus
              label={t('deployments.replaceReason', {
                name: row.personName,
                step: curtails ? 'curtailed' : 'cancelled',
              })}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              error={asked && reason.trim() === '' ? t('common.reasonNeeded') : undefined}
              autosize
              required
            />
            {curtails && (
              <DateBox
                label={t('deployments.replaceLast', { name: row.personName })}
                required
                min={row.from}
                max={row.to}
                value={lastDay}
                onChange={(day) => day !== null && setLastDay(day)}
              />
            )}
            <Checkbox
              label={t('deployments.stepUnavailable', { people: 1 })}
              description={t('deployments.stepUnavailableText')}
              checked={unavailable}
              onChange={(event) => setUnavailable(event.currentTarget.checked)}
            />
          </>
        )}
        <FailureLine
          error={
            (isOverPosts(replace.error) ? null : replace.error) ?? answer.error ?? detail.error
          }
        />
        {over.dialog}
        {found ? (
          <div>
            {found.reserves.length + found.others.length + found.late.length === 0 && (
              <Text size="sm">{t('deployments.replaceNobody')}</Text>
            )}
            {part(t('deployments.replaceReserves'), found.reserves)}
            {part(t('deployments.replaceOthers', { found: found.found }), found.others)}
            {part(t('deployments.replaceLate'), found.late)}
          </div>
        ) : (
          !answer.error && !detail.error && <Loading lines={5} />
        )}
        <Group justify="space-between" gap="xs">
          <Button
            variant="subtle"
            onClick={() => {
              onClose()
              void navigate({ to: '/match/$positionId', params: { positionId: row.position } })
            }}
          >
            {t('deployments.replaceMatch')}
          </Button>
          <CancelButton>{t('common.close')}</CancelButton>
        </Group>
      </Stack>
    </FormDialog>
  )
}
