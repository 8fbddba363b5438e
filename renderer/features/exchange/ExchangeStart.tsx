import { Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { ExchangedList } from '#renderer/field/exchanged/ExchangedList.tsx'
import { HandOver } from '#renderer/field/exchanged/HandOver.tsx'
import { OpenPackage } from '#renderer/field/exchanged/OpenPackage.tsx'
import { SavePackage } from '#renderer/field/exchanged/SavePackage.tsx'
import { DownloadTemplate } from '#renderer/field/start/DownloadTemplate.tsx'
import { t } from '#renderer/text/text.ts'
import { ChooseFile } from './ChooseFile.tsx'
import classes from './Exchange.module.css'
import { PastImports } from './PastImports.tsx'

/** Where an import begins, and what was imported before. */
export function ExchangeStart(): ReactNode {
  const waiting = useQueryCall('import.waiting', { batch: null, offset: 0, limit: 1 })
  const count = waiting.data?.found ?? 0
  return (
    <div className={classes.start}>
      {count > 0 && (
        <section
          className={`${classes.card ?? ''} ${classes.wide ?? ''}`}
          aria-labelledby="waiting-rows"
        >
          <h2 id="waiting-rows">{t('exchange.desk')}</h2>
          <p>{t('exchange.deskText')}</p>
          <Link to="/exchange" search={{ desk: 'all' }}>
            {t('exchange.deskOpen', { count })}
          </Link>
        </section>
      )}
      <section className={classes.card} aria-labelledby="import-list">
        <h2 id="import-list">{t('exchange.importTitle')}</h2>
        <p>{t('exchange.importText')}</p>
        <div className={classes.drop}>
          <ChooseFile />
          <span className={classes.faint}>{t('exchange.importDrop')}</span>
        </div>
      </section>
      <section className={classes.card} aria-labelledby="template">
        <h2 id="template">{t('exchange.templateTitle')}</h2>
        <p>{t('exchange.templateText')}</p>
        <DownloadTemplate />
      </section>
      <section className={classes.card} aria-labelledby="export">
        <h2 id="export">{t('exchange.exportTitle')}</h2>
        <p>
          <Link to="/roster">{t('exchange.exportRoster')}</Link>
          <br />
          <span className={classes.faint}>{t('exchange.exportRosterText')}</span>
        </p>
        <p>
          <Link to="/requests">{t('exchange.exportDeployment')}</Link>
          <br />
          <span className={classes.faint}>{t('exchange.exportDeploymentText')}</span>
        </p>
      </section>
      <section className={classes.card} aria-labelledby="hand-over">
        <h2 id="hand-over">{t('exchanged.handOverCardTitle')}</h2>
        <p>{t('exchanged.handOverText')}</p>
        <p className={classes.faint}>{t('exchanged.handOverWays')}</p>
        <HandOver scope={{ kind: 'everything' }} />
      </section>
      <section className={classes.card} aria-labelledby="package">
        <h2 id="package">{t('exchanged.packageTitle')}</h2>
        <p>{t('exchanged.packageText')}</p>
        <Group gap="xs">
          <SavePackage />
          <OpenPackage />
        </Group>
      </section>
      <section
        className={`${classes.card ?? ''} ${classes.wide ?? ''}`}
        aria-labelledby="exchanged"
      >
        <h2 id="exchanged">{t('exchanged.title')}</h2>
        <ExchangedList />
      </section>
      <PastImports />
    </div>
  )
}
