import { Button, Modal } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { AskRow } from '#shared/contract/correspondence-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { type AskState, providerAsk } from '#shared/domain/provider-ask.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { PersonPicker } from '#renderer/field/person/PersonPicker.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type BadgeTone, showFailure, useFocusBack } from '#renderer/ui/index.ts'
import { LettersDialog, type LettersOf } from './LettersDialog.tsx'
import classes from './LettersDialog.module.css'
import { tellAnswered } from './tell-answered.ts'

const tones: Readonly<Record<AskState, BadgeTone>> = {
  open: 'accent',
  overdue: 'not',
  answered: 'met',
  noAnswer: 'plain',
}

export interface ProviderAsksProps {
  readonly request?: Id
  readonly provider?: Id
}

/** What providers were asked for and offered, what is awaited first; each answer is one click. */
export function ProviderAsks(of: ProviderAsksProps): ReactNode {
  const asks = useQueryCall('ask.list', of).data
  const [letters, setLetters] = useState<LettersOf | null>(null)
  if (asks === undefined) return null
  return (
    <section aria-label={t('letters.asked')}>
      {asks.length === 0 && (
        <>
          <p className={classes.none}>{t('letters.askedNone')}</p>
          {of.request !== undefined && <p className={classes.none}>{t('letters.askedNoneText')}</p>}
        </>
      )}
      <ul className={classes.list}>
        {asks.map((ask) => (
          <Ask
            key={ask.id}
            ask={ask}
            withRequest={of.request === undefined}
            onRemind={() => setLetters(reminderOf(ask))}
          />
        ))}
      </ul>
      {letters && <LettersDialog of={letters} onClose={() => setLetters(null)} />}
    </section>
  )
}

function reminderOf({ request, requestTitle, position, provider, people }: AskRow): LettersOf {
  return {
    ...{ kind: 'reminder', request: { id: request, title: requestTitle }, position },
    providers: [provider],
    about: people
      .filter(({ answer }) => answer === 'open')
      .map(({ person }) => ({ position, person })),
  }
}

function Ask({
  ask,
  withRequest,
  onRemind,
}: {
  readonly ask: AskRow
  readonly withRequest: boolean
  readonly onRemind: () => void
}): ReactNode {
  const today = useToday()
  const answering = useMutationCall('ask.answer')
  const save = useMutationCall('ask.save')
  const [picking, setPicking] = useState<{ readonly insteadOf: Id | null } | null>(null)
  const answer = (
    people: readonly Id[],
    said: 'yes' | 'no' | 'other',
    other: Id | null = null,
  ): void => {
    if (answering.isPending) return
    const values = { provider: ask.providerName }
    const reasons = {
      yes: null,
      no: t('letters.answeredBy', values),
      other: t('letters.answeredOther', values),
    }
    answering.mutate(
      {
        ...{ id: ask.id, version: ask.version, people: [...people], answer: said, other },
        reason: reasons[said],
      },
      { onSuccess: tellAnswered, onError: showFailure },
    )
  }
  const open = ask.people.filter(({ answer: said }) => said === 'open').map(({ person }) => person)
  return (
    <li className={classes.ask}>
      <div className={classes.askHead}>
        <b dir="auto">{ask.providerName}</b>
        <Badge tone={tones[ask.state]}>{t('letters.askedState', { state: ask.state })}</Badge>
        {withRequest && (
          <Link
            to="/requests/$requestId"
            params={{ requestId: ask.request }}
            search={{ tab: 'candidates' }}
          >
            {ask.requestTitle}
          </Link>
        )}
        <span dir="auto">{ask.positionTitle}</span>
        {ask.posts !== null && (
          <span>{t('letters.askedPosts', { posts: ask.posts, position: ask.positionTitle })}</span>
        )}
        <span className={classes.faint}>
          {t(ask.direction === 'offered' ? 'letters.offered' : 'letters.askedOn', {
            day: showDate(ask.askedOn),
          })}
        </span>
        {ask.dueOn !== null && (
          <span className={classes.faint}>
            {t('common.labelled', { label: t('letters.askedDue'), value: showDate(ask.dueOn) })}
          </span>
        )}
        {ask.direction === 'asked' && (
          <span className={classes.faint}>
            {t('letters.askedReminders', { count: ask.reminders.length })}
          </span>
        )}
        {ask.reference !== null && <span className={classes.faint}>{ask.reference}</span>}
        {ask.closedOn === null && (
          <span className={classes.end}>
            {open.length > 1 && (
              <Button size="compact-sm" variant="light" onClick={() => answer(open, 'yes')}>
                {t('letters.answerAllYes')}
              </Button>
            )}
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setPicking({ insteadOf: null })}
            >
              {t('letters.answerName')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={onRemind}>
              {t('letters.remind')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              loading={save.isPending}
              onClick={() =>
                save.mutate(
                  {
                    ask: { ...providerAsk.parse(ask), closedOn: today },
                    version: ask.version,
                  },
                  {
                    onSuccess: (saved) =>
                      showDone(t('letters.askedClosed', { provider: ask.providerName }), saved),
                    onError: showFailure,
                  },
                )
              }
            >
              {t('letters.answerClose')}
            </Button>
          </span>
        )}
      </div>
      {ask.people.map(({ person, answer: said, other }) => {
        const name = ask.names[person] ?? ''
        return (
          <div key={person} className={classes.person}>
            <Link to="/roster" search={{ person }}>
              <bdi>{name}</bdi>
            </Link>
            <span
              className={classes.end}
              role="group"
              aria-label={t('letters.answerOf', {
                name,
                answer: t('letters.answer', { answer: said }),
              })}
            >
              {said !== 'open' && (
                <Badge tone={said === 'yes' ? 'met' : 'plain'}>
                  {t('letters.answer', { answer: said })}
                </Badge>
              )}
              {other !== null && <bdi>{ask.names[other] ?? ''}</bdi>}
              {ask.closedOn === null && (
                <>
                  <Button
                    size="compact-sm"
                    variant={said === 'yes' ? 'filled' : 'light'}
                    disabled={said === 'yes'}
                    onClick={() => answer([person], 'yes')}
                  >
                    {t('letters.answerYes')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    disabled={said === 'no'}
                    onClick={() => answer([person], 'no')}
                  >
                    {t('letters.answerNo')}
                  </Button>
                  <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => setPicking({ insteadOf: person })}
                  >
                    {t('letters.answerOther')}
                  </Button>
                </>
              )}
            </span>
          </div>
        )
      })}
      {picking !== null && (
        <PickDialog
          title={
            picking.insteadOf === null
              ? t('letters.answerName')
              : t('letters.answerOtherTitle', { name: ask.names[picking.insteadOf] ?? '' })
          }
          provider={ask.provider}
          without={ask.people.map(({ person }) => person)}
          onChoose={(id) => {
            if (picking.insteadOf === null) answer([id], 'yes')
            else answer([picking.insteadOf], 'other', id)
            setPicking(null)
          }}
          onClose={() => setPicking(null)}
        />
      )}
    </li>
  )
}

function PickDialog({
  title,
  provider,
  without,
  onChoose,
  onClose,
}: {
  readonly title: string
  readonly provider: Id
  readonly without: readonly Id[]
  readonly onChoose: (person: Id) => void
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <PersonPicker
        label={t('letters.offerPeople')}
        description={t('letters.offerPeopleNote')}
        providers={[provider]}
        without={without}
        onChoose={({ id }) => onChoose(id)}
      />
    </Modal>
  )
}
