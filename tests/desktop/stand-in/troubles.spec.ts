import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { ready } from '../../hosts/app-test.ts'
import type { StandInProgram } from '../../hosts/electron-stand-in/launch.ts'
import { cameUpVariable } from '../../../electron/system/tell-launcher.ts'
import { aPerson, saidOnNoDay } from '../../builders/people.ts'
import { goTo } from '../../pages/shell.ts'
import { test } from './stand-in-test.ts'

/** Puts somebody on the roster, types a name into the form of a new person, and saves nothing. */
async function writeSomebody(page: Page): Promise<void> {
  await ready(page)
  const params = JSON.stringify({ person: aPerson(saidOnNoDay), version: null })
  expect(await page.evaluate(`window.app.call("person.save", ${params})`)).toMatchObject({
    ok: true,
  })
  await goTo(page, 'Roster')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: /^Given name/u }).fill('Grace')
}

/** Lets native questions be answered with a button from here on, and keeps what they asked. */
function answerWith(program: StandInProgram, button: number): Promise<void> {
  return program.evaluate(({ dialog }, response) => {
    const asked = globalThis as { questions?: string[] }
    asked.questions ??= []
    dialog.showMessageBoxSync = (...given: unknown[]) => {
      asked.questions?.push((given.at(-1) as { message: string }).message)
      return response
    }
  }, button)
}

const questions = (program: StandInProgram): Promise<readonly string[]> =>
  program.evaluate(() => (globalThis as { questions?: string[] }).questions ?? [])

const boxes = (program: StandInProgram): readonly string[] =>
  program
    .seen()
    .filter(({ what }) => what === 'message box')
    .map(({ detail }) => (detail as { message: string }).message)

test('a window with a form that is not saved asks before it closes: stay, then leave', async ({
  desktop,
}) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await writeSomebody(page)
  await answerWith(program, 0)
  await program.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await expect.poll(() => questions(program)).toEqual(['Leave without saving?'])
  await expect(page.getByRole('textbox', { name: /^Given name/u })).toHaveValue('Grace')

  await program.evaluate(({ app }) => app.quit())
  await expect.poll(async () => (await questions(program)).length).toBe(2)
  await expect(page.getByRole('textbox', { name: /^Given name/u })).toHaveValue('Grace')

  await answerWith(program, 1)
  await program.evaluate(({ app }) => app.quit())
  expect(await program.ended).toBe(0)
})

test('signals end the program once the store is closed, however many come, and ask nothing', async ({
  desktop,
}) => {
  const program = await desktop.start()
  await writeSomebody(await program.firstWindow())
  await answerWith(program, 0)
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGTERM'] as const) program.process.kill(signal)
  expect(await program.ended).toBe(0)
  expect(existsSync(join(desktop.folder, 'roster.open'))).toBe(false)
})

test('a computer that is shut down gets its copy of the day, and nobody is asked', async ({
  desktop,
}) => {
  const program = await desktop.start()
  const page = await program.firstWindow()
  await writeSomebody(page)
  await answerWith(program, 0)
  const isHeldBack = await program.evaluate(({ powerMonitor }) => {
    let held = false
    powerMonitor.emit('shutdown', { preventDefault: () => (held = true) })
    return held
  })
  expect(isHeldBack).toBe(true)
  expect(await program.ended).toBe(0)
  expect(readdirSync(join(desktop.folder, 'copies'))).toHaveLength(1)
})

test('a session of Windows that ends closes the store as well', async ({ desktop }) => {
  const program = await desktop.start()
  await ready(await program.firstWindow())
  await program.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.emit('session-end', { reasons: ['shutdown'] }),
  )
  expect(await program.ended).toBe(0)
  expect(existsSync(join(desktop.folder, 'roster.open'))).toBe(false)
})

test('a start while the program ends opens it again once it has ended', async ({ desktop }) => {
  const first = await desktop.start()
  await ready(await first.firstWindow())
  await first.evaluate(({ app }) => {
    const lists = ['/offers.csv']
    app.once('will-quit', () =>
      setImmediate(() => app.emit('second-instance', {}, [], '', { lists })),
    )
    app.quit()
  })
  expect(await first.ended).toBe(0)
  const again = first.seen().find(({ what }) => what === 'relaunch')
  expect(again?.detail).toMatchObject({
    args: expect.arrayContaining(['--data', desktop.folder, '--', '/offers.csv']),
  })
})

test('a data folder that cannot be used is told in a box, not in a terminal nobody has open', async ({
  desktop,
}) => {
  const file = join(desktop.folder, 'a-file')
  writeFileSync(file, '')
  const cameUp = join(desktop.folder, 'came-up')
  const program = await desktop.start({
    args: [`--data=${file}`],
    env: { [cameUpVariable]: cameUp },
  })
  expect(await program.ended).toBe(1)
  expect(existsSync(cameUp), 'whoever launched it lets the words be read').toBe(true)
  expect(program.seen()).toMatchObject([{ what: 'error box' }])
  expect(JSON.stringify(program.seen())).toContain('is a file')
})

test('a page that does not load, one that does not answer, and one whose process dies, are told and loaded again', async ({
  desktop,
}) => {
  const program = await desktop.start({
    before: ({ protocol }) => {
      const handle = protocol.handle.bind(protocol)
      let isFirst = true
      protocol.handle = (scheme, handler) =>
        handle(scheme, (request) => {
          if (!isFirst) return handler(request)
          isFirst = false
          throw new Error('a fault of the disk')
        })
    },
  })
  await ready(await program.firstWindow())
  expect(boxes(program)).toEqual(['The window could not be loaded (ERR_FAILED).'])
  expect(program.seen().some(({ what }) => what === 'show')).toBe(true)

  await program.evaluate(({ BrowserWindow, dialog }) => {
    const window = BrowserWindow.getAllWindows()[0]
    const asked = dialog.showMessageBox.bind(dialog)
    dialog.showMessageBox = () => {
      dialog.showMessageBox = asked
      return Promise.resolve({ response: 1, checkboxChecked: false })
    }
    return new Promise<void>((resolve) => {
      window?.webContents.once('did-finish-load', () => resolve())
      window?.emit('unresponsive')
    })
  })
  await program.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    return new Promise<void>((resolve) => {
      contents?.once('did-finish-load', () => resolve())
      contents?.forcefullyCrashRenderer()
    })
  })
  expect(boxes(program)).toEqual([
    'The window could not be loaded (ERR_FAILED).',
    'The window stopped working (crashed).',
  ])
})

test('what lies in the way of a start and of an end keeps neither: set aside, told, or left', async ({
  desktop,
}) => {
  const settings = join(desktop.folder, 'settings.json')
  mkdirSync(settings)
  // As a folder that came from another computer has it.
  symlinkSync('old-laptop-4711', join(desktop.folder, 'SingletonLock'))
  const program = await desktop.start()
  const window = await program.firstWindow()
  await ready(window)

  await test.step('a folder in the place of the settings is set aside, and told', async () => {
    await expect(window.getByText(/settings could not be read/)).toBeVisible()
  })

  await test.step('a place of the window that cannot be kept does not keep the window open', async () => {
    rmSync(settings, { force: true })
    mkdirSync(settings)
    await program.close()
    expect(await program.ended).toBe(0)
    expect(program.output()).toContain('the place of the window was not kept')
  })
})
