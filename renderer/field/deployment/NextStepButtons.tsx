import { Button, Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import type { NextSteps } from './use-next-steps.ts'

/** The steps that follow once people are planned, each one click. */
export function NextStepButtons({
  steps,
  then,
  children,
}: {
  readonly steps: NextSteps
  /** Done as well when one is taken: closes what the buttons stand in. */
  readonly then?: () => void
  /** A further button behind them. */
  readonly children?: ReactNode
}): ReactNode {
  const taking = (step: () => void) => (): void => {
    step()
    then?.()
  }
  return (
    <Group gap="xs">
      <Button variant="default" size="compact-sm" onClick={taking(steps.see)}>
        {t('deployments.nextSee')}
      </Button>
      <Button
        variant="default"
        size="compact-sm"
        loading={steps.busy}
        onClick={taking(steps.exportRoster)}
      >
        {t('deployments.nextExport')}
      </Button>
      {children}
    </Group>
  )
}
