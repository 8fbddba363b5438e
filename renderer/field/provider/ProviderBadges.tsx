import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import type { NamedProvider } from './use-provider-label.ts'
import classes from './ProviderBadges.module.css'

export interface ProviderBadgesProps {
  readonly of: readonly (NamedProvider & { readonly valid?: boolean })[]
  /** What a narrow column calls a provider. */
  readonly label: (provider: NamedProvider) => string
}

/** The first provider as a badge, dashed where the offer has ended; the others are counted, all named in full on hover. */
export function ProviderBadges({ of, label }: ProviderBadgesProps): ReactNode {
  const [first, ...others] = of
  if (!first) {
    return (
      <span className={classes.more} title={t('common.notOffered')}>
        –
      </span>
    )
  }
  const words = of
    .map(({ name, valid }) =>
      valid === undefined
        ? name
        : t(valid ? 'common.providerOffer' : 'common.providerNoOffer', { provider: name }),
    )
    .join('; ')
  return (
    <span className={classes.providers} title={words}>
      <Badge tone={first.valid === false ? 'faint' : 'plain'}>
        <bdi>{label(first)}</bdi>
      </Badge>
      {others.length > 0 && <span className={classes.more}>+{others.length}</span>}
    </span>
  )
}
