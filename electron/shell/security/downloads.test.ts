import { EventEmitter } from 'node:events'
import type { Session } from 'electron'
import { expect, it, vi } from 'vitest'
import { refuseDownloads } from './downloads.ts'

it('a download is refused', () => {
  const session = new EventEmitter()
  refuseDownloads(session as unknown as Pick<Session, 'on'>)
  const event = { preventDefault: vi.fn() }
  session.emit('will-download', event, {}, {})
  expect(event.preventDefault).toHaveBeenCalledTimes(1)
})
