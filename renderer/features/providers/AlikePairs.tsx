import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProviderRow } from '#shared/contract/provider-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import classes from './ProvidersScreen.module.css'

/** Says how many pairs of providers may be one, and leads to the first: its page has both ways on. */
export function AlikePairs({
  providers,
}: {
  readonly providers: readonly ProviderRow[]
}): ReactNode {
  const pairs = useQueryCall('provider.alike', {}).data ?? []
  const [first] = pairs
  const nameOf = (id: string | undefined): string =>
    providers.find((each) => each.id === id)?.name ?? ''
  if (first === undefined) return null
  return (
    <span className={classes.alike}>
      {t('providers.alikePairs', { count: pairs.length })}{' '}
      <Link to="/providers/$providerId" params={{ providerId: first.one }}>
        <bdi>
          {t('providers.alikeFirst', { name: nameOf(first.one), other: nameOf(first.other) })}
        </bdi>
      </Link>
    </span>
  )
}
