import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import { isDateOnly } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import { deploymentWords } from '../status/deployment-words.ts'
import { contradicting } from './contradicting.ts'

/** What is said with a step. */
export interface StepGiven {
  readonly reason: string | null
  /** The day it really was, of those whose dates say another. */
  readonly day: string | null
  readonly unavailable: boolean
}

export interface StepDialogProps {
  readonly rows: readonly DeploymentRow[]
  readonly status: DeploymentStatus
  readonly today: string
  readonly pending: boolean
  readonly error: unknown
  /** `replace`: a replacement is looked for as soon as it is done. */
  readonly onStep: (given: StepGiven, replace: boolean) => void
  readonly onClose: () => void
}

/** Asks what a step needs: the reason of an exit, the day that a mission really began or ended. */
export function StepDialog(props: StepDialogProps): ReactNode {
  useFocusBack()
  const { rows, status, today } = props
  const exit = isDeploymentExit(status)
  const early = contradicting(rows, status, today)
  const asksDay = status === 'curtailed' || early.length > 0
  const [first] = rows
  const [day, setDay] = useState(() => {
    if (status !== 'curtailed' || !first || rows.length > 1) return today
    return today >= first.from && today <= first.to ? today : first.to
  })
  const [reason, setReason] = useState('')
  const [unavailable, setUnavailable] = useState(false)
  const [asked, setAsked] = useState(false)
  const box = useRef<HTMLTextAreaElement>(null)
  const replace = useRef(false)
  const missing = exit && reason.trim() === ''
  const ready = !asksDay || isDateOnly(day)
  const one = rows.length === 1 && first ? first : null
  const bounds =
    one === null
      ? {}
      : status === 'curtailed'
        ? { min: one.from, max: one.to }
        : { ...(status === 'completed' ? { min: one.from } : {}), max: today }

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (missing) box.current?.focus()
    else if (ready)
      props.onStep(
        { reason: exit ? reason.trim() : null, day: asksDay ? day : null, unavailable },
        replace.current,
      )
  }
  return (
    <FormDialog
      opened
      onClose={props.onClose}
      title={t('deployments.exitTitle', {
        status: deploymentWords(status),
        name: one ? one.personName : t('deployments.stepMany', { deployments: rows.length }),
      })}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {/* Focus on the text: a date box opens its calendar on focus, over all the rest. */}
          <Text
            size="sm"
            tabIndex={-1}
            style={{ outline: 'none' }}
            {...(exit ? {} : { 'data-autofocus': true })}
          >
            {exit
              ? t(
                  status === 'curtailed'
                    ? 'deployments.exitCurtailed'
                    : 'deployments.exitCancelled',
                )
              : one
                ? t(
                    status === 'deployed'
                      ? 'deployments.realFirstText'
                      : 'deployments.realLastText',
                    {
                      date: showDate(status === 'deployed' ? one.from : one.to),
                    },
                  )
                : t('deployments.stepEarly', {
                    early: early.length,
                    step: status === 'deployed' ? 'deployed' : 'completed',
                  })}
          </Text>
          {asksDay && (
            <DateBox
              label={t(
                status === 'curtailed'
                  ? 'deployments.exitLast'
                  : status === 'deployed'
                    ? 'deployments.realFirst'
                    : 'deployments.realLast',
              )}
              required
              {...bounds}
              value={day}
              onChange={(next) => next !== null && setDay(next)}
            />
          )}
          {exit && (
            <>
              <Textarea
                ref={box}
                label={t('common.reason')}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={asked && missing ? t('common.reasonNeeded') : undefined}
                autosize
                minRows={2}
                data-autofocus
                required
              />
              <Checkbox
                label={t('deployments.stepUnavailable', { people: rows.length })}
                description={t('deployments.stepUnavailableText')}
                checked={unavailable}
                onChange={(event) => setUnavailable(event.currentTarget.checked)}
              />
            </>
          )}
          <FailureLine error={props.error} />
          <Group justify="flex-end" gap="xs">
            <CancelButton>{t(exit ? 'deployments.stepBack' : 'common.cancel')}</CancelButton>
            {exit && one && (
              <Button
                type="submit"
                variant="light"
                disabled={!ready || props.pending}
                onClick={() => (replace.current = true)}
              >
                {t('deployments.stepAndReplace')}
              </Button>
            )}
            <Button
              type="submit"
              loading={props.pending}
              disabled={!ready}
              onClick={() => (replace.current = false)}
            >
              {exit
                ? t('deployments.stepConfirm', {
                    step: status === 'curtailed' ? 'curtailed' : 'cancelled',
                    deployments: rows.length,
                  })
                : deploymentWords(status)}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
