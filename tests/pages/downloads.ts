import { readFileSync } from 'node:fs'
import { readXlsx } from 'hucre/xlsx'
import type { RunningApp, TakenFile } from '#tests/hosts/app-test.ts'

/** Exports the deployment roster on the screen of its request. */
export const exportDeploymentRoster = (
  app: RunningApp,
  kind: 'Excel (XLSX)' | 'CSV',
  layout = 'Working list, everything',
): Promise<TakenFile> =>
  app.take(async () => {
    await app.page.getByRole('button', { name: 'Export', exact: true }).click()
    await app.page.getByRole('menuitem', { name: 'People of the request …' }).click()
    const dialog = app.page.getByRole('dialog', { name: 'Export people' })
    await dialog.getByRole('combobox', { name: 'Layout' }).click()
    await app.page.getByRole('option', { name: layout, exact: true }).click()
    await dialog.getByRole('radio', { name: kind }).check()
    await dialog.getByRole('button', { name: 'Export', exact: true }).click()
  })

/** Downloads the rejected rows on the screen of the result of an import. */
export const downloadRejected = (app: RunningApp): Promise<TakenFile> =>
  app.take(() => app.page.getByRole('button', { name: 'Download the rejected rows' }).click())

/** The sheets of a workbook on disk, with their styles. */
export const openWorkbook = async ({ path }: TakenFile) =>
  (await readXlsx(readFileSync(path), { readStyles: true })).sheets
