import { spotlight } from '@mantine/spotlight'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { useAttention } from '#renderer/features/today/attention.ts'
import { showMoment, showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Rail.module.css'
import { screens } from './screens.ts'
import { openShortcuts } from './shortcuts-store.ts'

/** The screens with their live numbers; at the foot, where the data is and how safe. */
export function Rail(): ReactNode {
  const counts = useQueryCall('app.counts', {}).data
  // Begins to compare everybody with everybody, in the background.
  const pairs = useQueryCall('duplicates.page', {
    ...{ person: null, certainty: null, offset: 0, limit: 1, task: null },
  }).data
  const { items, pending } = useAttention()
  const attention = pending ? null : items.length
  const { lastBackup, roster, today = '' } = useQueryCall('app.status', {}).data ?? {}
  return (
    <nav className={classes.rail} aria-label={t('app.rail')}>
      <div className={classes.brand}>
        <span className={classes.mark} aria-hidden="true" />
        {t('common.appName')}
      </div>
      <Link to="/rosters" className={classes.roster} activeProps={{ className: classes.on ?? '' }}>
        {roster?.sample === true ? t('care.rosterSample') : roster?.name || t('care.rosterSwitch')}
      </Link>
      {screens.map(({ to, text, count }) => {
        const number =
          to === '/'
            ? attention
            : to === '/duplicates'
              ? pairs?.compared === true
                ? pairs.found
                : null
              : counts && count
                ? count(counts)
                : null
        return (
          <Link
            key={to}
            to={to}
            className={classes.link}
            activeProps={{ className: classes.on ?? '' }}
            activeOptions={{ exact: to === '/', includeSearch: false }}
          >
            <span>{t(text)}</span>
            {number !== null && <span className={classes.count}>{showNumber(number)}</span>}
          </Link>
        )
      })}
      <div className={classes.foot}>
        <div>{t('app.encrypted')}</div>
        <div>
          {lastBackup
            ? t('app.lastBackup', { when: showMoment(lastBackup, today) })
            : t('app.noBackup')}
        </div>
        <div className={classes.keys}>
          <button type="button" onClick={spotlight.open}>
            {t('app.commands')}
          </button>
          <button type="button" onClick={openShortcuts}>
            {t('app.keys')}
          </button>
        </div>
      </div>
    </nav>
  )
}
