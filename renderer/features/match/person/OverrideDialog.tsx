import { Alert, Button, Group, Radio, Stack, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, type SyntheticEvent, useRef, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'

export interface OverrideDialogProps {
  readonly row: MatchRow
  readonly position: string
  readonly criteria: readonly CriterionHead[]
  readonly onClose: () => void
}

/** Sets one criterion aside for one person with a reason, or takes that back. */
export function OverrideDialog({
  row,
  position,
  criteria,
  onClose,
}: OverrideDialogProps): ReactNode {
  useFocusBack()
  const name = personName(row.person)
  const person = row.person.id
  const heads = new Map(criteria.map((head) => [head.key, head]))
  const askedBy = (key: string): string => {
    const head = heads.get(key)
    return head ? words(head.asked) : key
  }
  const isMust = (key: string): boolean => heads.get(key)?.strength === 'must'
  const against = row.results.filter(
    ({ key, verdict }) =>
      isMust(key) && key !== 'notProposed' && (verdict === 'notMet' || verdict === 'unknown'),
  )
  // The mark is no criterion of one position: it holds until it is taken away on the record.
  const marked = row.results.some(
    ({ key, verdict }) => key === 'notProposed' && verdict === 'notMet',
  )
  const aside = row.results.filter(({ verdict }) => verdict === 'overridden')
  const [criterion, setCriterion] = useState(against[0]?.key ?? null)
  const [reason, setReason] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const [asked, setAsked] = useState(false)
  const override = useMutationCall('candidacy.override')

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault()
    setAsked(true)
    if (reason.trim() === '') box.current?.focus()
    if (criterion === null || reason.trim() === '') return
    override.mutate(
      { position, person, criterion, reason: reason.trim() },
      {
        onSuccess: (kept) => {
          showDone(t('match.overrideDone', { name }), kept)
          onClose()
        },
      },
    )
  }
  return (
    <FormDialog
      opened
      onClose={onClose}
      title={t('match.overrideTitle', { name })}
      withCloseButton={false}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {marked && <MarkHolds person={person} />}
          {against.length === 0 ? (
            <p>{t('match.overrideNone')}</p>
          ) : (
            <>
              <p>{t('match.overrideText')}</p>
              <Radio.Group
                label={t('match.overrideWhich')}
                value={criterion}
                onChange={setCriterion}
              >
                <Stack gap={6} mt={4}>
                  {against.map(({ key, evidence }) => (
                    <Radio
                      key={key}
                      size="xs"
                      value={key}
                      label={askedBy(key)}
                      description={words(evidence)}
                    />
                  ))}
                </Stack>
              </Radio.Group>
              <Textarea
                ref={box}
                label={t('common.reason')}
                required
                autosize
                minRows={2}
                value={reason}
                error={asked && reason.trim() === '' ? t('common.reasonNeeded') : undefined}
                onChange={(event) => setReason(event.currentTarget.value)}
                data-autofocus
              />
            </>
          )}
          {aside.length > 0 && (
            <div>
              <b>{t('match.overrideStands')}</b>
              {aside.map(({ key, reason: why }) => (
                <Group key={key} gap="xs" justify="space-between" wrap="nowrap">
                  <span>{t('common.labelled', { label: askedBy(key), value: why ?? '' })}</span>
                  <Button
                    variant="default"
                    size="compact-xs"
                    loading={override.isPending}
                    onClick={() =>
                      override.mutate(
                        { position, person, criterion: key, reason: null },
                        { onSuccess: onClose },
                      )
                    }
                  >
                    {t('match.overrideBack')}
                  </Button>
                </Group>
              ))}
            </div>
          )}
          <FailureLine error={override.error} />
          <Group justify="flex-end" gap="xs">
            <CancelButton>{t(against.length > 0 ? 'common.cancel' : 'common.close')}</CancelButton>
            {against.length > 0 && (
              <Button type="submit" loading={override.isPending}>
                {t('match.overrideConfirm')}
              </Button>
            )}
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}

/** Who set the mark that somebody is not to be proposed, until when, and the way to the record that ends it. */
function MarkHolds({ person }: { readonly person: string }): ReactNode {
  const mark = useQueryCall('person.get', { id: person }).data?.notProposed
  if (!mark) return null
  return (
    <Alert
      color="red"
      variant="light"
      title={t('find.barredNow', { until: mark.until === null ? 'none' : showDate(mark.until) })}
    >
      <p>{t('find.barredBy', { by: mark.by, date: showDate(mark.on) })}</p>
      <p>{t('match.overrideMark')}</p>
      <Link to="/roster" search={{ person }}>
        {t('match.overrideMarkOpen')}
      </Link>
    </Alert>
  )
}
