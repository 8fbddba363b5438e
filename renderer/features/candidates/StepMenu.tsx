import { Menu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { candidacySteps, isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { FollowUp } from '#renderer/field/change/show-done.tsx'
import { candidacyWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'

export interface StepMenuProps {
  /** What is pressed to open it. */
  readonly target: ReactElement
  /** Where the candidates stand. */
  readonly from: readonly CandidacyStatus[]
  readonly onMove: (status: CandidacyStatus) => void
  /** Acts over the steps. */
  readonly acts?: readonly FollowUp[]
  /** Opened from outside, such as for a card. */
  readonly opened?: boolean
  readonly onClose?: () => void
}

/** Where candidates can go: the open steps, and the exits apart, which ask for a reason. */
export function StepMenu(props: StepMenuProps): ReactNode {
  const { target, from, onMove, acts = [], opened, onClose } = props
  const steps = [...new Set(from.flatMap(candidacySteps))]
  const item = (status: CandidacyStatus): ReactNode => (
    <Menu.Item key={status} onClick={() => onMove(status)}>
      {candidacyWords(status)}
      {isCandidacyExit(status) && ' …'}
    </Menu.Item>
  )
  return (
    <Menu
      position="bottom-start"
      shadow="md"
      {...(opened === undefined ? {} : { opened })}
      {...(onClose === undefined ? {} : { onClose })}
    >
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {acts.map(({ label, run }) => (
          <Menu.Item key={label} fw={600} onClick={run}>
            {label}
          </Menu.Item>
        ))}
        {acts.length > 0 && <Menu.Divider />}
        {steps.filter((status) => !isCandidacyExit(status)).map(item)}
        {steps.some(isCandidacyExit) && <Menu.Label>{t('candidates.moveOut')}</Menu.Label>}
        {steps.filter(isCandidacyExit).map(item)}
      </Menu.Dropdown>
    </Menu>
  )
}
