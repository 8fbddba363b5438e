import { Button, Group, Modal } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import { decisionKindPhrase } from '#shared/domain/status-phrases.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showDay, showInstant, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Badge, Chip, Chips, useFocusBack } from '#renderer/ui/index.ts'
import { DecisionTable } from './DecisionTable.tsx'
import classes from './Decision.module.css'
import { differsWords, recordWords } from './decision-words.ts'

export interface DecisionDialogProps {
  readonly id: Id
  readonly onClose: () => void
}

/** A decision as it was made: what was asked, every verdict then, and beside it what it would be today. */
export function DecisionDialog({ id, onClose }: DecisionDialogProps): ReactNode {
  useFocusBack()
  const [shown, setShown] = useState(id)
  const answer = useQueryCall('decision.get', { id: shown }, { keepPrevious: true })
  const decision = answer.data?.decision
  return (
    <Modal
      opened
      onClose={onClose}
      size="min(960px, 94vw)"
      withCloseButton={false}
      title={
        decision === undefined
          ? t('decisions.one')
          : t('decisions.title', {
              kind: decisionKindPhrase(decision.kind),
              name: decision.facts?.name ?? t('decisions.nameErased'),
            })
      }
    >
      <div className={classes.body}>
        <Answer to={answer} loading={9}>
          {(known) => <DecisionBody {...known} onShow={setShown} />}
        </Answer>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.close')}
          </Button>
        </Group>
      </div>
    </Modal>
  )
}

function DecisionBody({
  decision,
  again,
  onShow,
}: ResultOf<'decision.get'> & { readonly onShow: (id: Id) => void }): ReactNode {
  const { question, facts, reason, candidacy } = decision
  const others = useQueryCall('decision.list', { candidacy }).data ?? []
  const record = recordWords(decision)
  return (
    <>
      <div>
        <div>
          {t('decisions.decidedBy', { when: showInstant(decision.at), by: decision.by })}{' '}
          {decision.takenBack && <Badge tone="unknown">{t('decisions.takenBack')}</Badge>}
        </div>
        <div className={classes.dim} dir="auto">
          {t('decisions.place', {
            position: question.position.title,
            request: question.request.title,
            periods: question.windows.map(showPeriod).join(', '),
          })}
        </div>
        {question.deployment && (
          <div className={classes.dim}>
            {t('decisions.deployment', {
              period: { period: [question.deployment.from, question.deployment.to] },
              provider:
                facts?.providers.find(({ id }) => id === question.deployment?.provider)?.name ??
                t('decisions.noProvider'),
            })}
          </div>
        )}
        {record !== '' && <div className={classes.dim}>{record}</div>}
        {reason !== null && (
          <p className={classes.reason} dir="auto">
            {t('decisions.reason', { reason })}
          </p>
        )}
      </div>
      {others.length > 1 && (
        <Chips label={t('decisions.others')}>
          {others.map((each) => (
            <Chip key={each.id} pressed={each.id === decision.id} onClick={() => onShow(each.id)}>
              {t('decisions.otherChip', {
                day: showDay(each.at),
                kind: decisionKindPhrase(each.kind),
              })}
            </Chip>
          ))}
        </Chips>
      )}
      <p className={classes.differs} role="status">
        {differsWords(decision, again)}
      </p>
      <DecisionTable decision={decision} again={again} />
    </>
  )
}
