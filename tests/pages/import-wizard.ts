import { expect, type Locator, type Page } from '@playwright/test'
import type { RunningApp } from '#tests/hosts/app-test.ts'
import { goTo, titled } from './shell.ts'

export interface RowVerdict {
  readonly row: string
  readonly verdict: string
  readonly name: string
  readonly remarks: string
}

/** Lets the user choose a list on the import screen; what follows depends on the list. */
export async function chooseList(
  app: Pick<RunningApp, 'page' | 'give'>,
  path: string,
): Promise<void> {
  await goTo(app.page, 'Import / Export')
  await app.give(path, () => app.page.getByRole('button', { name: 'Choose a file' }).click())
}

/** Chooses another list where the one chosen before cannot be read or is not the right one. */
export const chooseAnother = (app: RunningApp, path: string): Promise<void> =>
  app.give(path, () => app.page.getByRole('button', { name: 'Choose another file' }).click())

/** What each column of the list goes into, by its header. */
export async function mappedColumns(
  page: Page,
  limit?: { readonly timeout: number },
): Promise<Record<string, string>> {
  const table = page.getByRole('table', { name: 'Columns of the file' })
  await expect(table).toBeVisible(limit)
  return table
    .locator('tbody tr')
    .evaluateAll((lines) =>
      Object.fromEntries(
        lines.map((line) => [
          line.querySelector('th')?.textContent ?? '',
          line.querySelector('select')?.selectedOptions[0]?.textContent ?? '',
        ]),
      ),
    )
}

/** Goes on to the preview and waits until every row has been checked. */
export async function toPreview(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See what will happen' }).click()
  await titled(page, 'What will become of each row')
  await expect(previewTable(page)).toBeVisible({ timeout: 60_000 })
  await expect(previewRows(page).first()).toBeVisible()
}

export const previewTable = (page: Page): Locator =>
  page.getByRole('grid', { name: 'Rows of the file' })

const previewRows = (page: Page): Locator => previewTable(page).locator('[role="row"][id]')

/** The rows in view with their verdicts, in words. */
export const verdicts = (page: Page): Promise<RowVerdict[]> =>
  previewRows(page).evaluateAll((lines) =>
    lines.map((line) => {
      const [row = '', verdict = '', name = '', remarks = ''] = [
        ...line.querySelectorAll<HTMLElement>('[role="gridcell"]'),
      ].map((cell) => cell.innerText.replaceAll(/\s+/gu, ' ').trim())
      return { row, verdict, name, remarks }
    }),
  )

/** Starts writing the people of the list; the button says how many. */
export const importButton = (page: Page): Locator =>
  page.getByRole('button', { name: /^(Import [\d,]+ pe|Nothing to import)/u })

/** The four numbers of the result. */
export async function importResult(page: Page): Promise<Record<string, string>> {
  await titled(page, /The list is on the roster|Nothing was written/u)
  return page
    .locator('dl > div')
    .evaluateAll((pairs) =>
      Object.fromEntries(
        pairs.map((pair) => [
          pair.querySelector('dt')?.textContent ?? '',
          pair.querySelector('dd')?.textContent ?? '',
        ]),
      ),
    )
}
