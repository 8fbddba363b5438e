import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { lengthInDays } from '#shared/calendar/index.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, Loading, useFocusBack } from '#renderer/ui/index.ts'
import { showDone } from '../change/show-done.tsx'
import { isOverPosts, useOverPosts } from '../status/use-over-posts.tsx'
import { ProposedPerson, type ProposedRow } from './ProposedPerson.tsx'
import classes from './ReplaceDialog.module.css'

/** So many stand open in each part; the match has them all. */
const SHOWN = 30

type Asked = ParamsOf<'deployment.plan'> & { readonly name: string }

/** Who could fill an open post: the reserves first, then who fits, each with every reason. */
export function FillDialog({
  position,
  title,
  onClose,
}: {
  readonly position: string
  readonly title: string
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const navigate = useNavigate()
  const answer = useQueryCall('deployment.replacements', {
    ...{ id: null, position, from: null, to: null, limit: SHOWN },
  })
  const plan = useMutationCall('deployment.plan')
  const over = useOverPosts(plan.isPending, send)
  const found = answer.data
  const choose = ({ person }: MatchRow, provider: string | null): void => {
    if (plan.isPending || !found) return
    send({
      ...{ position, provider, from: found.from, to: found.to },
      ...{ person: person.id, name: personName(person) },
    })
  }
  function send(asked: Asked): void {
    const { name, ...params } = asked
    plan.mutate(params, {
      onSuccess: (planned) => {
        showDone(t('deployments.editSaved', { name, period: showPeriod(planned) }), planned)
        onClose()
      },
      onError: (error) => over.asks(asked, error),
    })
  }
  const part = (heading: string, rows: readonly ProposedRow[]): ReactNode =>
    found &&
    rows.length > 0 && (
      <section aria-label={heading}>
        <h3 className={classes.group}>{heading}</h3>
        <ul className={classes.list}>
          {rows.map((row) => (
            <ProposedPerson
              key={row.person.id}
              row={row}
              criteria={found.criteria}
              preferred={null}
              pending={plan.isPending}
              onChoose={choose}
            />
          ))}
        </ul>
      </section>
    )
  return (
    <Modal
      opened
      onClose={onClose}
      size={720}
      title={t('deployments.fillTitle', { position: title })}
      withCloseButton={false}
    >
      <Stack gap="sm">
        {found && (
          <Text size="sm" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
            {t('deployments.replaceQuestion', {
              days: found.notice,
              date: showDate(found.from),
              length: lengthInDays(found),
            })}
          </Text>
        )}
        <FailureLine error={(isOverPosts(plan.error) ? null : plan.error) ?? answer.error} />
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
          !answer.error && <Loading lines={5} />
        )}
        <Group justify="space-between" gap="xs">
          <Button
            variant="subtle"
            onClick={() => {
              onClose()
              void navigate({ to: '/match/$positionId', params: { positionId: position } })
            }}
          >
            {t('deployments.replaceMatch')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.close')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
