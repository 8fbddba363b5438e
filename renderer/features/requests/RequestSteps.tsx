import { Menu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import type { RequestStatus } from '#shared/domain/request.ts'
import { isRequestExit } from '#shared/domain/request-steps.ts'
import { requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'

export interface RequestStepsProps {
  /** What is pressed to open it. */
  readonly target: ReactElement
  /** What may come next. */
  readonly steps: readonly RequestStatus[]
  readonly onStep: (status: RequestStatus) => void
}

/** The steps a request may take, those that end it last. */
export function RequestSteps({ target, steps, onStep }: RequestStepsProps): ReactNode {
  const exits = steps.filter(isRequestExit)
  const item = (status: RequestStatus): ReactNode => (
    <Menu.Item key={status} onClick={() => onStep(status)}>
      {requestStatusWords(status)}
      {isRequestExit(status) && ' …'}
    </Menu.Item>
  )
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {steps.filter((status) => !isRequestExit(status)).map(item)}
        {exits.length > 0 && <Menu.Label>{t('requests.statusExit')}</Menu.Label>}
        {exits.map(item)}
      </Menu.Dropdown>
    </Menu>
  )
}
