import { MantineProvider } from '@mantine/core'
import { cleanNotifications, Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createQueryClient } from '#renderer/client/query-client.ts'
import type { AppBridge } from '#shared/contract/bridge.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { failing } from '#shared/contract/failure.ts'
import type { Reply } from '#shared/contract/message.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { StartFailure } from './StartFailure.tsx'

let opening: PromiseWithResolvers<Reply>
let queryClient: QueryClient

beforeEach(() => {
  giveTheWindowASize()
  opening = Promise.withResolvers()
  queryClient = createQueryClient()
  const bridge: AppBridge = {
    call: (name) =>
      name === 'host.openWithRecoveryKey'
        ? opening.promise
        : Promise.resolve({ ok: true, result: { current: '', rosters: [], found: [] } }),
    subscribe: () => () => undefined,
  }
  vi.stubGlobal('app', bridge)
})
afterEach(() => {
  cleanNotifications()
  cleanup()
  vi.unstubAllGlobals()
})

const lostKey: ResultOf<'app.status'> = {
  ...{ state: 'failed', failure: failing('wrongKey', 'keyLost', { path: '/data/key' }) },
  ...{ version: '1.0.0', folder: '/data', roster: { name: '', sample: false }, user: 'Ama' },
  ...{ today: '2026-03-02', lastBackup: null, lastElsewhere: null, lastGoodCopy: null },
  ...{ elsewhere: null, warnings: [] },
  recovery: { state: 'kept', number: 'BC5FB7', madeAt: '2026-03-02T09:00:00.000Z', asks: [8, 9] },
}

/** The window with or without the page of a roster that does not open, as the engine's word has it. */
function Window({ status }: { readonly status: ResultOf<'app.status'> | null }) {
  return (
    <MantineProvider>
      <QueryClientProvider client={queryClient}>
        <Notifications />
        {status !== null && <StartFailure status={status} />}
      </QueryClientProvider>
    </MantineProvider>
  )
}

it('tells that a recovery key opened the roster, though the screens are there before the answer', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<Window status={lostKey} />)
  await user.type(screen.getByRole('textbox', { name: 'Recovery key' }), 'AS4T')
  await user.click(screen.getByRole('button', { name: 'Open the roster' }))
  rerender(<Window status={null} />)
  opening.resolve({ ok: true, result: { open: true } })
  expect(await screen.findByText(/^The roster is open/u)).toBeDefined()
})

it('says of a key that is missing that it is, and of another one that it does not fit', () => {
  const { rerender } = render(<Window status={lostKey} />)
  const title = (): string | null => screen.getByRole('heading', { level: 1 }).textContent
  expect(title()).toBe('The key of the roster is not at hand')
  rerender(<Window status={{ ...lostKey, failure: failing('wrongKey', 'wrongKey') }} />)
  expect(title()).toBe('The key does not fit the roster')
})

it('says beside the recovery key what else there is, for who has no page of it', () => {
  const { rerender } = render(<Window status={lostKey} />)
  expect(screen.getByRole('heading', { name: 'Without the recovery key' })).toBeDefined()
  expect(screen.getByText(/^Put back the key file from your backup/u)).toBeDefined()
  const locked = failing('wrongKey', 'keychainLocked')
  rerender(<Window status={{ ...lostKey, failure: locked }} />)
  expect(screen.getByText(/^Unlock it .* choose “Try again”/u)).toBeDefined()
})

it('leads from a lost key to a new roster, in which a backup can be restored', async () => {
  render(<Window status={lostKey} />)
  expect(await screen.findByRole('button', { name: 'New roster' })).toBeDefined()
})
