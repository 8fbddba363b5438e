import { expect, it } from 'vitest'
import { sandboxWarning } from './sandbox.ts'

it('a window without its sandbox is told of, and only that', () => {
  const started = (...switches: string[]) => ({
    commandLine: { hasSwitch: (name: string) => switches.includes(name) },
  })
  expect(sandboxWarning(started('no-sandbox'))?.key).toBe('host.noSandbox')
  expect(sandboxWarning(started('disable-gpu'))).toBeNull()
})
