import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { browserArgs, installedBrowser } from '../../scripts/check/browsers.ts'
import { longList } from '#tests/e2e/long-list.ts'
import { ready } from '#tests/hosts/app-test.ts'
import { openInBrowser } from '#tests/hosts/open-in-browser.ts'
import { type Frames, stopWatchingFrames, watchFrames } from '#tests/pages/frames.ts'
import * as wizard from '#tests/pages/import-wizard.ts'
import { titled } from '#tests/pages/shell.ts'
import type { Measurement } from './measure.ts'

const PEOPLE = 20_000
/** Longer than this between two frames and the page seems stuck; drawn by software, on two cores. */
const LONGEST_GAP_MS = 400
/** Nineteen of twenty frames come no later than this after the one before. */
const USUAL_GAP_MS = 50
const PATIENCE = { timeout: 120_000 }

/**
 * How the page of the browser host moves while a long list is checked and written: the gaps between one
 * frame and the next. It needs the build (`npm run build`) and an installed browser.
 */
export async function pageBench(): Promise<Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-bench-page-'))
  const executablePath = installedBrowser()
  const browser = await chromium.launch({
    args: browserArgs(process.getuid?.() === 0),
    ...(executablePath === null ? {} : { executablePath }),
  })
  try {
    const app = await openInBrowser(folder, browser)
    const { page } = app
    await ready(page)
    const list = join(folder, 'people.xlsx')
    writeFileSync(list, await longList(PEOPLE, 52_129))
    await wizard.chooseList(app, list)
    await wizard.mappedColumns(page, PATIENCE)
    const checking = await framesWhile(page, () => wizard.toPreview(page))
    const writing = await framesWhile(page, async () => {
      await wizard.importButton(page).click()
      await titled(page, 'The list is on the roster', PATIENCE)
    })
    await app.close()
    return [...lines('checking', checking), ...lines('writing', writing)]
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function framesWhile(page: Page, act: () => Promise<void>): Promise<Frames> {
  await watchFrames(page)
  await act()
  return stopWatchingFrames(page)
}

function lines(what: string, { longestMs, p95Ms }: Frames): Measurement[] {
  const area = `page, ${what} ${PEOPLE.toLocaleString('en')} people`
  const line = (of: string, value: number, limit: number): Measurement => ({
    area,
    what: of,
    value,
    unit: 'ms',
    peer: 'limit',
    peerValue: limit,
    atMost: 1,
  })
  return [
    line('longest gap between frames', longestMs, LONGEST_GAP_MS),
    line('95 of 100 gaps', p95Ms, USUAL_GAP_MS),
  ]
}
