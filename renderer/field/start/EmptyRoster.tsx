import { Button } from '@mantine/core'
import { Link, useLocation } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Screen } from '#renderer/ui/index.ts'
import { DownloadTemplate } from './DownloadTemplate.tsx'
import classes from './EmptyRoster.module.css'
import { RestoreBackup } from './RestoreBackup.tsx'
import { RestoreFromFolder } from './RestoreFromFolder.tsx'
import { FirstSteps } from './FirstSteps.tsx'
import { RosterChoice } from './RosterChoice.tsx'
import { OpenSample } from './OpenSample.tsx'
import { StoreWarnings } from './StoreWarnings.tsx'

/** The first thing a new user sees: four ways to begin. */
export function EmptyRoster(): ReactNode {
  const isSample = useQueryCall('app.status', {}).data?.roster.sample === true
  const { pathname } = useLocation()
  const [restoring, setRestoring] = useState(false)
  return (
    <Screen title={t('today.emptyTitle')} note={t('today.emptyNote')}>
      {pathname === '/' && <StoreWarnings />}
      {!isSample && <FirstSteps />}
      <div className={classes.ways}>
        <section className={classes.way} aria-labelledby="way-sample">
          <h2 id="way-sample">{t('today.sampleTitle')}</h2>
          <p>{t('today.sampleText')}</p>
          <OpenSample isSample={isSample} />
        </section>
        <section className={classes.way} aria-labelledby="way-import">
          <h2 id="way-import">{t('today.importTitle')}</h2>
          <p>{t('today.importText')}</p>
          <div className={classes.steps}>
            <Button renderRoot={(props: object) => <Link to="/exchange" {...props} />}>
              {t('today.importGo')}
            </Button>
            <DownloadTemplate />
          </div>
        </section>
        <section className={classes.way} aria-labelledby="way-add">
          <h2 id="way-add">{t('today.addTitle')}</h2>
          <p>{t('today.addText')}</p>
          <div className={classes.steps}>
            <Button
              variant="default"
              renderRoot={(props: object) => <Link to="/roster/new" {...props} />}
            >
              {t('today.addGo')}
            </Button>
          </div>
        </section>
        <section className={classes.way} aria-labelledby="way-restore">
          <h2 id="way-restore">{t('today.restoreTitle')}</h2>
          <p>{t('today.restoreText')}</p>
          <div className={classes.steps}>
            <RestoreBackup disabled={false} />
            <Button variant="default" onClick={() => setRestoring(true)}>
              {t('care.elsewhereRestore')}
            </Button>
          </div>
        </section>
      </div>
      {restoring && <RestoreFromFolder chosen={null} onClose={() => setRestoring(false)} />}
      <section className={classes.first} aria-labelledby="way-rosters">
        <h2 id="way-rosters">{t('care.rosters')}</h2>
        <p>{t('care.rostersNote')}</p>
        <RosterChoice />
      </section>
    </Screen>
  )
}
