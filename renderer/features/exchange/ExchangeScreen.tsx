import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { OpenShare } from '#renderer/field/exchanged/OpenShare.tsx'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { WaitingDesk } from './desk/WaitingDesk.tsx'
import { ExchangeStart } from './ExchangeStart.tsx'
import { ImportWizard } from './ImportWizard.tsx'

const route = getRouteApi('/exchange')

/** A file that was chosen, by what its first line says it is: a sealed hand-over, or a list. */
function Incoming({ file }: { readonly file: string }): ReactNode {
  const kind = useQueryCall('share.isOne', { file })
  if (kind.data?.share === true) return <OpenShare file={file} />
  // What cannot be read at all is told by the import.
  return kind.isPending ? null : <ImportWizard file={file} />
}

/** Lists come in, lists go out. */
export function ExchangeScreen(): ReactNode {
  const { file, desk } = route.useSearch()
  if (file !== undefined) return <Incoming key={file} file={file} />
  if (desk !== undefined) return <WaitingDesk key={desk} batch={desk === 'all' ? null : desk} />
  return (
    <Screen title={t('exchange.title')}>
      <ExchangeStart />
    </Screen>
  )
}
