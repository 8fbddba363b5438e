import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { providerUseKinds } from '#shared/domain/provider.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { RecordHistory } from '#renderer/field/change/RecordHistory.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './ProviderScreen.module.css'

/** How to reach it, what it is called here and in lists, and what hangs on it. */
export function AboutTab({
  of: { provider, aliases, uses },
  onEdit,
}: {
  readonly of: ProviderPage
  readonly onEdit: () => void
}): ReactNode {
  const forget = useMutationCall('alias.remove')
  const facts: readonly (readonly [string, string | null])[] = [
    [t('providers.contactName'), provider.contactName],
    [t('providers.contactEmail'), provider.contactEmail],
    [t('providers.contactPhone'), provider.contactPhone],
    [t('providers.country'), provider.country && countryName(provider.country)],
    [t('providers.shortName'), provider.shortName],
    [t('providers.otherNames'), provider.otherNames.join(' · ') || null],
    [t('providers.notes'), provider.notes],
  ]
  const stated = facts.filter(([, words]) => words !== null)
  const hanging = providerUseKinds.filter((kind) => uses[kind] > 0)
  return (
    <div className={classes.columns}>
      <section className={classes.card} aria-label={t('providers.contacts')}>
        <h2>{t('providers.contacts')}</h2>
        {stated.length === 0 && <p className={classes.dim}>{t('providers.notKnown')}</p>}
        <dl className={classes.facts}>
          {stated.map(([term, words]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd dir="auto">{words}</dd>
            </div>
          ))}
        </dl>
        <Button size="compact-sm" variant="default" onClick={onEdit}>
          {t('providers.editContacts')}
        </Button>
      </section>
      <section className={classes.card} aria-label={t('providers.aliases')}>
        <h2>{t('providers.aliases')}</h2>
        <p className={classes.dim}>
          {t(aliases.length === 0 ? 'providers.aliasesNone' : 'providers.aliasesNote')}
        </p>
        <ul className={classes.lines}>
          {aliases.map(({ id, written }) => (
            <li key={id} className={classes.alias}>
              <bdi>{written}</bdi>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('providers.forgetNamed', { written })}
                onClick={() =>
                  forget.mutate(
                    { id },
                    {
                      onSuccess: (removed) =>
                        showDone(t('providers.forgotten', { written }), removed),
                      onError: showFailure,
                    },
                  )
                }
              >
                {t('providers.forget')}
              </Button>
            </li>
          ))}
        </ul>
      </section>
      <section className={classes.card} aria-label={t('providers.hanging')}>
        <h2>{t('providers.hanging')}</h2>
        <p className={classes.dim}>
          {t(hanging.length === 0 ? 'providers.hangingNone' : 'providers.hangingNote')}
        </p>
        <ul className={classes.lines}>
          {hanging.map((kind) => (
            <li key={kind}>{t(`problems.providerHas_${kind}`, { count: uses[kind] })}</li>
          ))}
        </ul>
      </section>
      <section className={classes.card} aria-label={t('providers.history')}>
        <h2>{t('providers.history')}</h2>
        <RecordHistory entity="provider" id={provider.id} />
      </section>
    </div>
  )
}
