import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'

export function NotFound(): ReactNode {
  return <EmptyState title={t('app.notFound')} text={t('app.notFoundNext')} />
}
