import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { WaitingDesk } from './desk/WaitingDesk.tsx'
import { ExchangeStart } from './ExchangeStart.tsx'
import { ImportWizard } from './ImportWizard.tsx'

const route = getRouteApi('/exchange')

/** Lists come in, lists go out. */
export function ExchangeScreen(): ReactNode {
  const { file, desk } = route.useSearch()
  if (file !== undefined) return <ImportWizard key={file} file={file} />
  if (desk !== undefined) return <WaitingDesk key={desk} batch={desk === 'all' ? null : desk} />
  return (
    <Screen title={t('exchange.title')}>
      <ExchangeStart />
    </Screen>
  )
}
