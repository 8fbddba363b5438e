import { Button } from '@mantine/core'
import type { ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

/** A screen that failed in an unforeseen way leaves the rest of the window usable. */
export function ScreenFailure({ reset }: ErrorComponentProps): ReactNode {
  return (
    <div role="alert">
      <EmptyState title={t('common.brokenTitle')} text={t('common.brokenNext')}>
        <Button variant="default" onClick={reset}>
          {t('common.again')}
        </Button>
      </EmptyState>
    </div>
  )
}
