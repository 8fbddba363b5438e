import { expect, type Page } from '@playwright/test'
import { choose, press, textBox, writeDay } from './boxes.ts'
import { goTo, titled } from './shell.ts'

export interface NewRequest {
  readonly state: string
  readonly title: string
  readonly assistance: string
  readonly phases: readonly string[]
  readonly electionOn: string
  readonly from: string
  readonly to: string
}

/** Writes a request from the list of requests, with its preconditions met, and saves it. */
export async function writeRequest(page: Page, request: NewRequest): Promise<void> {
  await goTo(page, 'Requests')
  await page.getByRole('button', { name: 'New request' }).first().click()
  await titled(page, 'New request')
  await choose(page, 'Requesting State', request.state)
  await textBox(page, 'Title').fill(request.title)
  const kinds = page.getByRole('combobox', { name: 'Kind of assistance' })
  // A new request begins with technical assistance.
  if (request.assistance !== 'Technical assistance') {
    await kinds.fill(request.assistance)
    await page.getByRole('option', { name: request.assistance }).click()
  }
  const phases = page.getByRole('combobox', { name: 'Phases of the electoral process' })
  for (const phase of request.phases) {
    await phases.fill(phase)
    await page.getByRole('option', { name: phase }).click()
  }
  await page.keyboard.press('Escape')
  await writeDay(page, 'Election day', request.electionOn)
  await writeDay(page, 'Assistance from', request.from)
  await writeDay(page, 'To', request.to)
  for (const precondition of [
    'Adequate time',
    'Conditions for a free and fair election',
    'Provision for reporting results',
  ]) {
    await press(page, `Verdict: ${precondition}`, 'met')
  }
  await page.getByRole('button', { name: 'Save the request' }).click()
  await titled(page, request.title)
}

/** The line of a position on the screen of its request. */
export const positionLine = (page: Page, title: string) =>
  page.getByRole('row').filter({ has: page.getByText(title, { exact: true }) })

/** Opens the match of a position from the screen of its request. */
export async function openMatch(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: `Match people to ${title}` }).click()
  await titled(page, title)
  await expect(page.getByRole('group', { name: 'Views of the match' })).toBeVisible()
}
