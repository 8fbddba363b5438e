import { expect, type Locator } from '@playwright/test'
import { test } from '#tests/hosts/app-test.ts'
import { openMatch } from '#tests/pages/request-form.ts'
import { told } from '#tests/pages/notices.ts'
import { goTo, openSample } from '#tests/pages/shell.ts'

/** From the match to a team that is accepted and planned: no more clicks than this. */
const MOST_CLICKS = 6

test('a proposed team is accepted, planned and looked up again years later', async ({ app }) => {
  const { page } = app
  await openSample(page, '2000')
  await goTo(page, 'Requests')
  await page.getByRole('row', { name: /^Malawi/u }).click()
  await openMatch(page, 'Long-term Observer')

  let clicks = 0
  const click = async (on: Locator): Promise<void> => {
    clicks += 1
    await on.click()
  }
  const panel = page.getByRole('dialog', { name: /^The best team/u })
  await test.step('accepted and planned in a few clicks, without whoever was taken out', async () => {
    await click(page.getByRole('button', { name: 'Propose best team' }))
    await click(panel.getByRole('button', { name: 'Propose', exact: true }))
    const out = panel.getByRole('button', { name: /^Propose without/u }).first()
    await click(out)
    const accept = panel.getByRole('button', { name: /^Accept and plan/u })
    const people = Number(/\d+/u.exec((await accept.textContent()) ?? '')?.[0])
    expect(people).toBeGreaterThan(30)
    // Whoever clicks twice has planned once.
    clicks += 1
    await accept.dblclick()
    await told(page, `${people} people selected and planned`)
    await expect(panel.getByText('Everybody of this team is planned.')).toBeVisible()
    await expect(panel.getByText('left out', { exact: true })).toBeVisible()
    await click(panel.getByRole('button', { name: 'See the deployments' }))
    await expect(page.getByRole('tab', { name: `Deployments ${people}` })).toBeVisible()
    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS)
  })

  await test.step('each decision shows what stood when it was made', async () => {
    await page.getByRole('tab', { name: /^Candidates/u }).click()
    await page
      .getByRole('button', { name: /^As decided on/u })
      .first()
      .click()
    const dialog = page.getByRole('dialog', { name: /^Accepted with a team: /u })
    await expect(dialog.getByText(/^All \d+ verdicts would be the same/u)).toBeVisible()
    await expect(dialog.getByRole('button', { name: 'Close' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
  })
})
