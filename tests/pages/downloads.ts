import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { readXlsx } from 'hucre/xlsx'
import type { RunningApp, TakenFile } from '#tests/hosts/app-test.ts'

/** Exports the deployment roster on the screen of its request. */
export const exportDeploymentRoster = (
  app: RunningApp,
  kind: 'workbook (XLSX)' | 'CSV',
): Promise<TakenFile> =>
  app.take(async () => {
    await app.page.getByRole('button', { name: 'Export', exact: true }).click()
    await menuItem(app.page, `Deployment roster, ${kind}`).click()
  })

/** Downloads the rejected rows on the screen of the result of an import. */
export const downloadRejected = (app: RunningApp): Promise<TakenFile> =>
  app.take(() => app.page.getByRole('button', { name: 'Download the rejected rows' }).click())

const menuItem = (page: Page, name: string) => page.getByRole('menuitem', { name, exact: true })

/** The sheets of a workbook on disk, with their styles. */
export const openWorkbook = async ({ path }: TakenFile) =>
  (await readXlsx(readFileSync(path), { readStyles: true })).sheets
