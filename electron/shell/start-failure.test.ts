import { describe, expect, it, vi } from 'vitest'
import { expectedFailure } from '#shared/contract/failure.ts'
import { giveUpStarting } from './start-failure.ts'

function fail(error: unknown) {
  const app = { exit: vi.fn() }
  const dialog = { showErrorBox: vi.fn() }
  const printed = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  giveUpStarting(error, app, dialog, 'en')
  const lines = printed.mock.calls.length
  printed.mockRestore()
  return { app, said: dialog.showErrorBox.mock.calls.flat().join('\n'), lines }
}

describe('a start that fails', () => {
  it('says what was foreseen and the way out', () => {
    const { app, said, lines } = fail(
      expectedFailure('diskFull', 'folderFull', { folder: '/data' }),
    )
    expect(said).toContain('/data')
    expect(said).toContain('Free some space')
    expect(app.exit).toHaveBeenCalledWith(1)
    expect(lines).toBe(0)
  })

  it('says that it failed also when nobody foresaw it', () => {
    const { app, said, lines } = fail(
      Object.assign(new Error('/home/somebody'), { code: 'EACCES' }),
    )
    expect(said).toContain('EACCES')
    expect(said).not.toContain('somebody')
    expect(app.exit).toHaveBeenCalledWith(1)
    expect(lines).toBe(1)
  })
})
