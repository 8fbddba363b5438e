import { writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { type RunningApp, test } from '#tests/hosts/app-test.ts'
import { look } from '#tests/pages/look.ts'
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
  name: string,
  title: string | RegExp,
  open: () => Promise<void>,
): Promise<void> {
  await open()
  const dialog = page.getByRole('dialog', { name: title })
  await dialog.waitFor()
  await look(page, name)
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'hidden' })
}

type Step = (app: RunningApp) => Promise<void>

const emptyScreens: readonly ScreenName[] = ['Requests', 'Match', 'Deployments', 'Timeline']

const emptyApp: Step = async ({ page }) => {
  await titled(page, 'Welcome to Scrutin')
  await look(page, 'welcome')
  await page.getByRole('link', { name: 'Open another roster' }).click()
  await titled(page, 'Rosters')
  await look(page, 'rosters')
  for (const screen of emptyScreens) {
    await goTo(page, screen)
    await look(page, `empty-${screen.toLowerCase()}`)
  }
  await goTo(page, 'Today', 'Welcome to Scrutin')
}

const roster: Step = async ({ page }) => {
  await goTo(page, 'Today')
  await look(page, 'today')
  await goTo(page, 'Roster')
  await look(page, 'roster')
  await firstRow(page, 'People on the roster').click()
  const panel = page.getByRole('complementary', { name: 'Person', exact: true })
  // Asked before the panel is there, it would have no tabs, and none would be looked at.
  await expect(panel.getByRole('tab', { selected: true })).toBeVisible()
  for (const tab of await panel.getByRole('tab').allInnerTexts()) {
    await panel.getByRole('tab', { name: tab }).click()
    await look(page, `person-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await panel.getByRole('link', { name: 'Whole record' }).click()
  await page.getByRole('heading', { name: 'Who saw restricted data' }).waitFor()
  await look(page, 'person-whole')
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await look(page, 'person-form')
  await goTo(page, 'Who is free when')
  await look(page, 'who-is-free-people')
  await page.getByRole('radiogroup').getByText('Languages').click()
  await look(page, 'who-is-free-languages')
  await page.getByRole('button', { name: 'Ask them …' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Begin the round' }).click()
  await titled(page, /^Round of /u)
  await look(page, 'round')
  await lookAtDialog(page, 'round-letter', /^Ask: /u, () =>
    page.getByRole('button', { name: 'Ask …' }).first().click(),
  )
  await page.getByRole('link', { name: 'Rounds of asking' }).click()
  await look(page, 'rounds')
  await goTo(page, 'Providers')
  await look(page, 'providers')
  await firstRow(page, 'Providers').click()
  for (const tab of await page.getByRole('main').getByRole('tab').allInnerTexts()) {
    await page.getByRole('tab', { name: tab }).click()
    await look(page, `provider-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await lookAtDialog(page, 'provider-form', /^Edit /u, () =>
    page.getByRole('button', { name: 'Edit', exact: true }).click(),
  )
  await goTo(page, 'Today')
  await page.getByRole('link', { name: /^.*a clearance that ends/u }).click()
  await titled(page, 'Records to decide on')
  await look(page, 'retention')
}

const requests: Step = async ({ page }) => {
  await goTo(page, 'Requests')
  await look(page, 'requests')
  await page.getByRole('button', { name: 'New request' }).click()
  await look(page, 'request-form')
  await goTo(page, 'Requests')
  await page.getByRole('row', { name: /^Senegal/u }).click()
  for (const tab of [
    ...['Positions', 'Candidates', 'Deployments', 'Recommendations'],
    ...['Documents', 'Status history'],
  ]) {
    await page.getByRole('tab', { name: tab }).click()
    await look(page, `request-${tab.toLowerCase().replaceAll(' ', '-')}`)
  }
  await page.getByRole('tab', { name: 'Positions' }).click()
  await lookAtDialog(page, 'position-form', 'New position', () =>
    page.getByRole('button', { name: 'Add a position' }).click(),
  )
}

const matching: Step = async ({ page }) => {
  await goTo(page, 'Match')
  await look(page, 'match-picker')
  await goTo(page, 'Requests')
  await page.getByRole('row', { name: /^Senegal/u }).click()
  await openMatch(page, 'Short-term Observer')
  await look(page, 'match')
  // The first two are selected already; the third can still be chosen.
  for (const key of ['j', 'j']) await page.keyboard.press(key)
  for (const [name, title, key] of [
    ['match-exclude', /^Not for this position/u, 'x'],
    ['match-override', /^Set a criterion aside/u, 'o'],
    ['match-choose', /^Choose /u, 'Enter'],
  ] as const) {
    await lookAtDialog(page, name, title, () => page.keyboard.press(key))
  }
  await page.keyboard.press('x')
  const exclude = page.getByRole('dialog', { name: /^Not for this position/u })
  await exclude.getByRole('textbox', { name: 'Reason' }).fill('Others were nearer')
  await exclude.getByRole('button', { name: 'Not selected' }).click()
  await lookAtDialog(page, 'decision', /^Not selected: /u, () =>
    page.getByRole('button', { name: /^As decided on/u }).click(),
  )
  for (const key of ['c', 'j', 'c']) await page.keyboard.press(key)
  await match.view(page, 'compare')
  await look(page, 'match-compare')
  await match.view(page, 'notFit')
  await look(page, 'match-not-fit')
  await lookAtDialog(page, 'match-team', /^The best team/u, async () => {
    await page.getByRole('button', { name: 'Propose best team' }).click()
    await page.getByRole('button', { name: 'Propose', exact: true }).click()
    await page.getByText('What each rule costs').waitFor()
  })
}

const afterwards: Step = async ({ page }) => {
  await goTo(page, 'Deployments')
  await look(page, 'deployments')
  await lookAtDialog(page, 'deployment-dates', /,/u, () =>
    // The person and the request in the row are links of their own; its days are text alone.
    firstRow(page, 'Deployments').getByRole('gridcell').nth(4).click(),
  )
  await goTo(page, 'Timeline')
  await look(page, 'timeline')
  await page.getByText('As a table').click()
  await look(page, 'timeline-table')
  await goTo(page, 'Reports')
  await look(page, 'report-status')
  await page.getByRole('button', { name: 'Contributions by provider' }).click()
  await look(page, 'report-contributions')
  await goTo(page, 'What happened')
  await firstRow(page, 'Changes, the newest first').click()
  await look(page, 'changes')
  await goTo(page, 'Settings')
  await look(page, 'settings')
  await page.getByRole('link', { name: 'Licences of what Scrutin is built from' }).click()
  await page.locator('summary', { hasText: 'mledoze/countries' }).click()
  await expect(page.getByText('ODC Open Database License (ODbL)')).toBeVisible()
  await look(page, 'notices')
  await lookAtDialog(page, 'keys', 'Keys', () => page.keyboard.press('?'))
  await lookAtDialog(page, 'palette', 'Commands and people', async () => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('textbox', { name: 'Commands and people' })).toBeFocused()
    await page.keyboard.type('Petrosyan')
    await page.getByRole('dialog').getByText('Petrosyan, Lusine').waitFor()
  })
}

const exchange: Step = async (app) => {
  const { page } = app
  await goTo(page, 'Import / Export')
  await look(page, 'import-export')
  const list = test.info().outputPath('candidats.xlsx')
  writeFileSync(list, await mixedWorkbook())
  await wizard.chooseList(app, list)
  await wizard.mappedColumns(page)
  await look(page, 'import-columns')
  await wizard.toPreview(page)
  await look(page, 'import-preview')
  await wizard.previewTable(page).getByRole('row').last().click()
  await look(page, 'import-compare-row')
  await wizard.importButton(page).click()
  await wizard.importResult(page)
  await look(page, 'import-result')
}

// Each test looks at a dozen screens or two, in both themes; the rules of axe take about a second for each.
test.describe.configure({ timeout: 240_000 })

test('every screen can be used by everybody: the empty app, the lists', async ({ app }) => {
  await emptyApp(app)
  await openSample(app.page)
  await exchange(app)
})

test.describe('of the sample roster', () => {
  test.use({ found: 'sample' })

  test('every screen can be used by everybody: the roster', async ({ app }) => {
    await roster(app)
  })

  test('every screen can be used by everybody: requests, match, team', async ({ app }) => {
    await requests(app)
    await matching(app)
  })

  test('every screen can be used by everybody: deployments, timeline, reports, settings', async ({
    app,
  }) => {
    await afterwards(app)
  })
})
