import { expect, type Page } from '@playwright/test'
import { aRequest } from '../../builders/requests.ts'
import { fixedNow } from '../../hosts/start-host.ts'
import { ready } from '../../hosts/app-test.ts'
import type { StandInProgram } from '../../hosts/electron-stand-in/launch.ts'
import { goTo, titled } from '../../pages/shell.ts'
import { test } from './stand-in-test.ts'

/** Saves a request of a State whose deadline is today. */
async function saveDue(page: Page): Promise<void> {
  const deadline = { local: `${fixedNow.slice(0, 10)}T18:00`, zone: null, asWritten: null }
  const params = { request: aRequest({ deadline, receivedOn: '2026-02-01' }), version: null }
  const reply = await page.evaluate(`window.app.call("request.save", ${JSON.stringify(params)})`)
  expect(reply).toMatchObject({ ok: true })
}

const notices = (program: StandInProgram): readonly unknown[] =>
  program.seen().flatMap(({ what, detail }) => (what === 'notification' ? [detail] : []))

test('deadlines are told once a day where somebody wants it, without a name, and lead to Today', async ({
  desktop,
}) => {
  const first = await desktop.start()
  const page = await first.firstWindow()
  await ready(page)
  await saveDue(page)
  await goTo(page, 'Settings')
  const wanted = page.getByRole('checkbox', { name: 'Tell me of deadlines, once a day' })
  await expect(wanted).not.toBeChecked()
  expect(notices(first)).toEqual([])
  await wanted.click()
  await expect(wanted).toBeChecked()
  await expect.poll(() => notices(first)).toEqual([{ title: '1 deadline today' }])

  await first.evaluate(({ Notification }) => {
    const { shown } = Notification as unknown as { shown: NodeJS.EventEmitter[] }
    shown.at(-1)?.emit('click', {})
  })
  await titled(page, 'Today')
  await expect(page.getByRole('button', { name: /its deadline within 14 days/u })).toBeVisible()
  await first.close()

  const second = await desktop.start()
  await ready(await second.firstWindow())
  await second.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))
  await second.close()
  expect(notices(second)).toEqual([])
})
