import type { Session } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { denyPermissions } from './permissions.ts'

type Handlers = Parameters<typeof denyPermissions>[0]

function record(): { session: Handlers; given: Record<string, (...args: unknown[]) => unknown> } {
  const given: Record<string, (...args: unknown[]) => unknown> = {}
  const keep = (name: string) => (handler: unknown) => {
    given[name] = handler as (...args: unknown[]) => unknown
  }
  const session = {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
  } as unknown as Session
  return { session, given }
}

describe('permissions', () => {
  it('are all refused, asked for or checked', () => {
    const { session, given } = record()
    denyPermissions(session)
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read', 'usb']) {
      const decide = vi.fn()
      given['request']?.(null, permission, decide)
      expect(decide).toHaveBeenCalledExactlyOnceWith(false)
      expect(given['check']?.(null, permission)).toBe(false)
    }
    expect(given['device']?.({})).toBe(false)
    const decide = vi.fn()
    given['display']?.({}, decide)
    expect(decide).toHaveBeenCalledExactlyOnceWith({})
  })
})
