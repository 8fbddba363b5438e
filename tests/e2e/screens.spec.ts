import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { type RunningApp, test } from '#tests/hosts/app-test.ts'
import { look, type Theme } from '#tests/pages/look.ts'
import * as match from '#tests/pages/match.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { openMatch } from '#tests/pages/request-form.ts'
import { goTo, openSample, type ScreenName, titled } from '#tests/pages/shell.ts'
import { mixedWorkbook } from './bad-lists.ts'

const firstRow = (page: Page, table: string) =>
  page.getByRole('grid', { name: table }).getByRole('row').nth(1)

/** Opens a dialog, looks at it, and closes it again. */
async function lookAtDialog(
  page: Page,
  theme: Theme,
  name: string,
  title: string | RegExp,
  open: () => Promise<void>,
): Promise<void> {
  await open()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  await look(page, theme, name)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

type Step = (app: RunningApp, theme: Theme) => Promise<void>

const emptyScreens: readonly ScreenName[] = ['Requests', 'Match', 'Deployments', 'Timeline']

const emptyApp: Step = async ({ page }, theme) => {
  await titled(page, 'Welcome to Scrutin')
  await look(page, theme, 'welcome')
  for (const screen of emptyScreens) {
    await goTo(page, screen)
    await look(page, theme, `empty-${screen.toLowerCase()}`)
  }
  await goTo(page, 'Today', 'Welcome to Scrutin')
}

const roster: Step = async ({ page }, theme) => {
  await goTo(page, 'Today')
  await look(page, theme, 'today')
  await goTo(page, 'Roster')
  await look(page, theme, 'roster')
  await firstRow(page, 'People on the roster').click()
  const panel = page.getByRole('complementary', { name: 'Person', exact: true })
  // Asked before the panel is there, it would have no tabs, and none would be looked at.
  await expect(panel.getByRole('tab', { selected: true })).toBeVisible()
  for (const tab of await panel.getByRole('tab').allInnerTexts()) {
    await panel.getByRole('tab', { name: tab }).click()
    await look(page, theme, `person-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await panel.getByRole('link', { name: 'Edit' }).click()
  await look(page, theme, 'person-form')
  await goTo(page, 'Providers')
  await look(page, theme, 'providers')
  await lookAtDialog(page, theme, 'provider-form', /^Edit /u, () =>
    firstRow(page, 'Providers').click(),
  )
}

const requests: Step = async ({ page }, theme) => {
  await goTo(page, 'Requests')
  await look(page, theme, 'requests')
  await page.getByRole('button', { name: 'New request' }).click()
  await look(page, theme, 'request-form')
  await goTo(page, 'Requests')
  await page.getByRole('row', { name: /^Senegal/u }).click()
  for (const tab of ['Positions', 'Candidates', 'Deployments', 'Status history']) {
    await page.getByRole('tab', { name: tab }).click()
    await look(page, theme, `request-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await page.getByRole('tab', { name: 'Positions' }).click()
  await lookAtDialog(page, theme, 'position-form', 'New position', () =>
    page.getByRole('button', { name: 'Add a position' }).click(),
  )
}

const matching: Step = async ({ page }, theme) => {
  await goTo(page, 'Match')
  await look(page, theme, 'match-picker')
  await goTo(page, 'Requests')
  await page.getByRole('row', { name: /^Senegal/u }).click()
  await openMatch(page, 'Short-term Observer')
  await look(page, theme, 'match')
  // The first two are selected already; the third can still be chosen.
  for (const key of ['j', 'j']) await page.keyboard.press(key)
  for (const [name, title, key] of [
    ['match-exclude', /^Not for this position/u, 'x'],
    ['match-override', /^Set a criterion aside/u, 'o'],
    ['match-choose', /^Choose /u, 'Enter'],
  ] as const) {
    await lookAtDialog(page, theme, name, title, () => page.keyboard.press(key))
  }
  await page.keyboard.press('x')
  const exclude = page.getByRole('dialog', { name: /^Not for this position/u })
  await exclude.getByRole('textbox', { name: 'Reason' }).fill('Others were nearer')
  await exclude.getByRole('button', { name: 'Not selected' }).click()
  await lookAtDialog(page, theme, 'decision', /^Not selected: /u, () =>
    page.getByRole('button', { name: /^As decided on/u }).click(),
  )
  for (const key of ['c', 'j', 'c']) await page.keyboard.press(key)
  await match.view(page, 'compare')
  await look(page, theme, 'match-compare')
  await match.view(page, 'notFit')
  await look(page, theme, 'match-not-fit')
  await lookAtDialog(page, theme, 'match-team', /^The best team/u, async () => {
    await page.getByRole('button', { name: 'Propose best team' }).click()
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await page.getByText('What each rule costs').waitFor()
  })
}

const afterwards: Step = async ({ page }, theme) => {
  await goTo(page, 'Deployments')
  await look(page, theme, 'deployments')
  await lookAtDialog(page, theme, 'deployment-dates', /,/u, () =>
    // The request in the middle of the row is a link of its own.
    firstRow(page, 'Deployments').getByRole('gridcell').nth(1).click(),
  )
  await goTo(page, 'Timeline')
  await look(page, theme, 'timeline')
  await page.getByText('As a table').click()
  await look(page, theme, 'timeline-table')
  await goTo(page, 'Reports')
  await look(page, theme, 'report-status')
  await page.getByRole('button', { name: 'Contributions by provider' }).click()
  await look(page, theme, 'report-contributions')
  await goTo(page, 'Settings')
  await look(page, theme, 'settings')
  await page.getByRole('link', { name: 'Licences of what Scrutin is built from' }).click()
  await page.locator('summary', { hasText: 'mledoze/countries' }).click()
  await expect(page.getByText('ODC Open Database License (ODbL)')).toBeVisible()
  await look(page, theme, 'notices')
  await lookAtDialog(page, theme, 'keys', 'Keys', () => page.keyboard.press('?'))
  await lookAtDialog(page, theme, 'palette', 'Commands and people', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('textbox', { name: 'Commands and people' })).toBeFocused()
    await page.keyboard.type('Petrosyan')
    await page.getByRole('dialog').getByText('Petrosyan, Lusine').waitFor()
  })
}

const exchange: Step = async (app, theme) => {
  const { page } = app
  await goTo(page, 'Import / Export')
  await look(page, theme, 'import-export')
  const list = test.info().outputPath('candidats.xlsx')
  writeFileSync(list, await mixedWorkbook())
  await wizard.chooseList(app, list)
  await wizard.mappedColumns(page)
  await look(page, theme, 'import-columns')
  await wizard.toPreview(page)
  await look(page, theme, 'import-preview')
  await wizard.previewTable(page).getByRole('row').last().click()
  await look(page, theme, 'import-compare-row')
  await wizard.importButton(page).click()
  await wizard.importResult(page)
  await look(page, theme, 'import-result')
}

// Each test looks at some twenty screens; the rules of axe take about a second for each.
test.describe.configure({ timeout: 240_000 })

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme}`, () => {
    test('every screen can be used by everybody: the empty app, the roster, the lists', async ({
      app,
    }) => {
      await app.page.emulateMedia({ colorScheme: theme })
      await emptyApp(app, theme)
      await openSample(app.page)
      await roster(app, theme)
      await exchange(app, theme)
    })

    test('every screen can be used by everybody: requests, match, team, deployments', async ({
      app,
    }) => {
      await app.page.emulateMedia({ colorScheme: theme })
      await openSample(app.page)
      await requests(app, theme)
      await matching(app, theme)
      await afterwards(app, theme)
    })
  })
}
