import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './ProviderScreen.module.css'

/** Says which providers may be this one, with both ways on. */
export function AlikeNote({
  of: { provider, alike },
  onMerge,
}: {
  readonly of: ProviderPage
  readonly onMerge: (other: string) => void
}): ReactNode {
  const apart = useMutationCall('provider.apart')
  if (alike.length === 0) return null
  return (
    <ul className={classes.alike} aria-label={t('providers.alikeLabel')}>
      {alike.map(({ id, name, shortName }) => (
        <li key={id}>
          <span>
            {t('providers.alike')}{' '}
            <Link to="/providers/$providerId" params={{ providerId: id }}>
              <bdi>
                {shortName === null ? name : t('providers.nameAndShort', { name, shortName })}
              </bdi>
            </Link>
          </span>
          <Button size="compact-sm" onClick={() => onMerge(id)}>
            {t('providers.mergeThem')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={apart.isPending}
            onClick={() =>
              apart.mutate(
                { one: provider.id, other: id, apart: true },
                {
                  onSuccess: (said) =>
                    showDone(t('providers.apartSaid', { name: provider.name, other: name }), said),
                  onError: showFailure,
                },
              )
            }
          >
            {t('providers.apart')}
          </Button>
        </li>
      ))}
    </ul>
  )
}
