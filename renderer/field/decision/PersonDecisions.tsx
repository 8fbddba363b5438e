import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { decisionKindPhrase } from '#shared/domain/status-phrases.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { AsDecided } from './AsDecided.tsx'
import classes from './Decision.module.css'

/** Everything that was decided about a person, the latest first; nothing where nothing was. */
export function PersonDecisions({ person }: { readonly person: Id }): ReactNode {
  const heads = useQueryCall('decision.list', { person }).data ?? []
  if (heads.length === 0) return null
  return (
    <section aria-label={t('decisions.many')}>
      <h3 className={classes.part}>{t('decisions.many')}</h3>
      <ul className={classes.list}>
        {heads.map((head) => (
          <li key={head.id}>
            <div>
              {t('decisions.line', {
                kind: decisionKindPhrase(head.kind),
                position: head.positionTitle,
                request: head.requestTitle,
              })}{' '}
              {head.takenBack && <Badge tone="unknown">{t('decisions.takenBack')}</Badge>}
            </div>
            <AsDecided decision={head} name={head.positionTitle} />
          </li>
        ))}
      </ul>
    </section>
  )
}
