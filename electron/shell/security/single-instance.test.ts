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
  expect(claimInstance(app, { lists: [] }, onSecond)).toBe(true)
  const argv = ['--data', '/evil', '/b.csv']
  app.emit('second-instance', {}, argv, '/', { lists: ['/a.csv', 'c'] })
  app.emit('second-instance', {}, argv, '/', 'nothing of ours')
  expect(onSecond.mock.calls).toEqual([[['/a.csv']], [[]]])
})

it('the second instance is told to end', () => {
  expect(claimInstance(appWith(false), { lists: [] }, vi.fn())).toBe(false)
})
