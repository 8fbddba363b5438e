import { EventEmitter } from 'node:events'
import type { App } from 'electron'
import { expect, it, vi } from 'vitest'
import { claimInstance } from './single-instance.ts'

function appWith(lock: boolean): App {
  return Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: () => lock,
  }) as unknown as App
}

it('the first instance works and hears of a second', () => {
  const app = appWith(true)
  const onSecond = vi.fn()
  expect(claimInstance(app, onSecond)).toBe(true)
  app.emit('second-instance')
  expect(onSecond).toHaveBeenCalledOnce()
})

it('the second instance is told to end', () => {
  expect(claimInstance(appWith(false), vi.fn())).toBe(false)
})
