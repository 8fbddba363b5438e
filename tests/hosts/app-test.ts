import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, test as base, type Page } from '@playwright/test'
import { installedElectron } from '../../scripts/launch/electron-runtime.ts'
import { writeDownNotices } from '../pages/notices.ts'
import { openSample } from '../pages/shell.ts'
import { openInBrowser } from './open-in-browser.ts'
import { openInElectron, openInStandIn } from './open-in-electron.ts'
import { root } from './start-host.ts'

/** A window of a running host, and the ways files cross its edge there. */
export interface OpenWindow {
  readonly page: Page
  /** Chooses the file in the dialog that `act` brings about. */
  readonly give: (path: string, act: () => Promise<void>) => Promise<void>
  /** The file that the export brought about by `act` wrote. */
  readonly take: (act: () => Promise<void>) => Promise<TakenFile>
  readonly close: () => Promise<void>
  /** What the host printed. */
  readonly output: () => string
}

export interface TakenFile {
  /** As the user is offered it. */
  readonly name: string
  readonly path: string
}

/** The app, opened by whichever host the project names, and its data folder. */
export interface RunningApp extends Omit<OpenWindow, 'close' | 'output'> {
  readonly folder: string
  /** Ends the host, lets something happen to the folder, and starts it there again. */
  readonly reopen: (meanwhile?: (folder: string) => void) => Promise<Page>
}

/** What a test finds: nothing, as after the very first start, or the sample roster of 200 people. */
type Found = 'nothing' | 'sample'

/**
 * The test function of every end-to-end spec: `app` is a freshly started Scrutin, ready for the first click,
 * and empty but where `test.use({ found: 'sample' })` says otherwise. The same specs run in the browser host,
 * in the desktop host in what stands in for Electron and, where its runtime is, in Electron.
 */
export const test = base.extend<
  { app: RunningApp; found: Found },
  { sampleFolder: () => Promise<string> }
>({
  found: ['nothing', { option: true }],
  // Filled once and copied for each test: inventing and writing 200 people takes longer than some tests do.
  sampleFolder: [
    async ({ browser }, use, { project }) => {
      const folder = mkdtempSync(join(tmpdir(), 'scrutin-sample-'))
      let filled: Promise<void> | null = null
      await use(async () => {
        await (filled ??= fillSample(folder, browser, project.name))
        return folder
      })
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  app: async ({ browser, found, sampleFolder }, use, info) => {
    const folder = mkdtempSync(join(tmpdir(), 'scrutin-e2e-'))
    if (found === 'sample') copyData(await sampleFolder(), folder)
    const open = (): Promise<OpenWindow> => openWindow(folder, browser, info.project.name)
    let window = await open()
    let output = ''
    const complaints: string[] = []
    const close = async (): Promise<void> => {
      complaints.push(...(await complaintsOf(window.page)))
      await window.close()
      output += window.output()
    }
    try {
      await use({
        folder,
        get page() {
          return window.page
        },
        give: (path, act) => window.give(path, act),
        take: (act) => window.take(act),
        async reopen(meanwhile) {
          await close()
          meanwhile?.(folder)
          window = await open()
          return window.page
        },
      })
    } finally {
      await close()
      if (info.status !== info.expectedStatus) await info.attach('host', { body: output })
      rmSync(folder, { recursive: true, force: true })
    }
    expect(complaints, 'what the page complained about').toEqual([])
  },
})

/** Opens the sample roster by the welcome screen, and leaves it in the data folder as its host does. */
async function fillSample(folder: string, browser: Browser, project: string): Promise<void> {
  const window = await openWindow(folder, browser, project)
  try {
    await openSample(window.page)
  } finally {
    await window.close()
  }
}

/** Copies a data folder; which of its rosters is open is kept by its whole path. */
function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true })
  const rosters = join(to, 'rosters.json')
  const at = (folder: string): string => JSON.stringify(folder).slice(1, -1)
  writeFileSync(rosters, readFileSync(rosters, 'utf8').replaceAll(at(from), at(to)))
}

async function openWindow(folder: string, browser: Browser, project: string): Promise<OpenWindow> {
  const window = await openBy(project, folder, browser)
  await ready(window.page)
  return window
}

function openBy(project: string, folder: string, browser: Browser): Promise<OpenWindow> {
  const electron = installedElectron(root)
  if (project === 'electron' && electron !== null) return openInElectron(folder, electron)
  if (project === 'desktop-stand-in') return openInStandIn(folder)
  return openInBrowser(folder, browser)
}

/** Errors of the page: broken scripts, failed requests, and what the content policy forbade. */
async function complaintsOf(page: Page): Promise<string[]> {
  const said = await page.consoleMessages()
  const thrown = await page.pageErrors()
  return [
    ...said.filter((message) => message.type() === 'error').map((message) => message.text()),
    ...thrown.map(({ message }) => message),
  ]
}

/** The app says itself when it can be used; nothing waits for a time to pass. */
export async function ready(page: Page): Promise<void> {
  // A new store, all its steps and a cold browser: a machine with much else to do takes its time.
  await page.locator('[data-ready]').first().waitFor({ state: 'attached', timeout: 90_000 })
  // No script of every frame: the sandboxed one that shows a document would refuse it, and complain.
  await page.evaluate(writeDownNotices)
}
