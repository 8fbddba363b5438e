import { MantineProvider } from '@mantine/core'
import { cleanNotifications, Notifications } from '@mantine/notifications'
import { act, cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { AppBridge } from '#shared/contract/bridge.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import type { ChangeSet } from '#shared/domain/history.ts'
import { phrase } from '#shared/text/index.ts'
import { hearEvents } from '#renderer/client/events.ts'
import { createQueryClient } from '#renderer/client/query-client.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { takeBack } from './show-done.tsx'

const change: ChangeSet = {
  ...{ id: '00000000-0000-4000-8000-000000000001', at: '2027-02-01T09:00:00.000Z', by: 'Ama' },
  what: phrase('changes.manyConfirmed', { people: 120, date: { date: '2027-02-01' } }),
}

let undoing: PromiseWithResolvers<Reply>
/** Answers who is promised, which is looked at before and after. */
let looking: Promise<unknown>
let tell: (message: EventMessage) => void
let asked: { readonly name: string; readonly task: unknown }[]
let stopHearing: () => void

beforeEach(() => {
  giveTheWindowASize()
  undoing = Promise.withResolvers()
  looking = Promise.resolve()
  asked = []
  const bridge: AppBridge = {
    call: (name, params) => {
      asked.push({ name, task: (params as { readonly task?: unknown }).task })
      if (name === 'change.undo') return undoing.promise
      if (name === 'promise.broken') return looking.then(() => ({ ok: true, result: [] }))
      return Promise.resolve({ ok: true, result: { found: true } })
    },
    subscribe: (listener) => {
      tell = listener
      return () => undefined
    },
  }
  vi.stubGlobal('app', bridge)
  stopHearing = hearEvents(createQueryClient(), () => undefined)
  render(
    <MantineProvider>
      <Notifications />
    </MantineProvider>,
  )
})
afterEach(() => {
  stopHearing()
  cleanNotifications()
  cleanup()
  vi.unstubAllGlobals()
})

/** Tells how far the undoing is, once it was asked for. */
async function tellDone(done: number, total: number): Promise<unknown> {
  await waitFor(() => expect(asked.map(({ name }) => name)).toContain('change.undo'))
  const task = asked.find(({ name }) => name === 'change.undo')?.task
  act(() =>
    tell({
      event: 'progress',
      payload: { task, stage: phrase('host.stageUndo'), done, total },
    }),
  )
  return task
}

it('shows how far a long undoing is, which can be stopped, and says at its end what was undone', async () => {
  const user = userEvent.setup()
  const taken = takeBack([change])
  const task = await tellDone(50, 120)
  expect(await screen.findByText('undoing – 50 of 120')).toBeDefined()
  await tellDone(100, 120)
  expect(await screen.findByText('undoing – 100 of 120')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(asked).toContainEqual({ name: 'task.cancel', task })
  undoing.resolve({
    ok: true,
    result: { what: change.what },
    change: { ...change, what: phrase('changes.other') },
  })
  await taken
  expect(await screen.findByText('A change')).toBeDefined()
  await waitFor(() => expect(screen.queryByText(/^undoing/u)).toBeNull())
})

it('shows nothing of an undoing that is done in one go', async () => {
  const taken = takeBack([change])
  await tellDone(1, 1)
  expect(screen.queryByText(/^undoing/u)).toBeNull()
  undoing.resolve({ ok: true, result: { what: change.what } })
  await taken
})

it('says that it is under way before the first step, and begins nothing once it was stopped', async () => {
  const user = userEvent.setup()
  const look = Promise.withResolvers<undefined>()
  looking = look.promise
  const taken = takeBack([change])
  await user.click(await screen.findByRole('button', { name: 'Cancel' }))
  look.resolve(undefined)
  await taken
  expect(asked.map(({ name }) => name)).not.toContain('change.undo')
  expect(await screen.findByText(/Nothing was changed/u)).toBeDefined()
  await waitFor(() => expect(screen.queryByText('undoing')).toBeNull())
})
