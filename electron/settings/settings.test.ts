import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Conf from 'conf'
import ElectronStore from 'electron-store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSettings, readSettings } from './settings.ts'

const now = new Date('2026-03-01T09:00:00Z')
let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-settings-'))))
afterEach(() => rmSync(folder, { recursive: true }))

const written = (): unknown => JSON.parse(readFileSync(join(folder, 'settings.json'), 'utf8'))

describe.each([
  ['electron-store', ElectronStore],
  ['conf', Conf],
])('settings kept by %s', (_name, Store) => {
  it('start with defaults and keep what is changed', () => {
    const settings = openSettings(Store, folder, now)
    expect(settings.read()).toEqual({
      theme: 'system',
      language: 'system',
      userName: '',
      office: '',
      remindDeadlines: false,
      updates: { from: 'off', folder: '', address: '', key: '', atStart: false },
      layouts: {},
    })
    settings.save({ theme: 'dark' })
    settings.saveFolder('open', '/lists')
    settings.saveWindowBounds({ x: 1, y: 2, width: 1000, height: 700, maximized: true })
    settings.saveZoomLevel(1.5)
    expect(() => settings.saveZoomLevel(40)).toThrow()
    const again = openSettings(Store, folder, now)
    expect(again.read().theme).toBe('dark')
    expect(again.folder('open')).toBe('/lists')
    expect(again.windowBounds()).toMatchObject({ width: 1000, maximized: true })
    expect(again.zoomLevel()).toBe(1.5)
    expect(again.notice).toBeNull()
    expect(written()).toMatchObject({ version: 1 })
  })

  it.each([
    ['cut off', '{"version": 1, "theme": "da'],
    ['of another kind', '[]'],
    ['with a wrong value', '{"version": 1, "theme": "purple"}'],
    ['of a newer version', '{"version": 99, "theme": "dark"}'],
    ['empty', ''],
  ])('set a file that is %s aside, untouched, and say so', (_what, content) => {
    writeFileSync(join(folder, 'settings.json'), content)
    const settings = openSettings(Store, folder, now)
    expect(settings.read().theme).toBe('system')
    expect(settings.notice?.key).toBe('host.settingsSetAside')
    const aside = readdirSync(folder).find((name) => name.startsWith('settings.damaged-'))
    expect(readFileSync(join(folder, aside ?? ''), 'utf8')).toBe(content)
  })
})

describe('what stands in the place of the settings', () => {
  it('is set aside when it is a folder, with all it holds', () => {
    mkdirSync(join(folder, 'settings.json'))
    writeFileSync(join(folder, 'settings.json', 'mine'), '1')
    const settings = openSettings(Conf, folder, now)
    expect(settings.notice?.key).toBe('host.settingsSetAside')
    const aside = readdirSync(folder).find((name) => name.startsWith('settings.damaged-'))
    expect(readdirSync(join(folder, aside ?? ''))).toEqual(['mine'])
    expect(settings.save({ theme: 'dark' }).theme).toBe('dark')
    expect(openSettings(Conf, folder, now).read().theme).toBe('dark')
  })

  it.each([
    ['a link round and round', (path: string) => symlinkSync(path, path)],
    [
      'larger than any settings',
      (path: string) => {
        writeFileSync(path, '')
        truncateSync(path, 5e9)
      },
    ],
  ])('is set aside when it is %s', (_what, make) => {
    make(join(folder, 'settings.json'))
    const settings = openSettings(Conf, folder, now)
    expect(settings.notice?.key).toBe('host.settingsSetAside')
    expect(settings.save({ theme: 'dark' }).theme).toBe('dark')
    expect(written()).toMatchObject({ theme: 'dark' })
  })

  it('keeps nobody out where it cannot be moved: what is changed holds for the run', () => {
    const path = join(folder, 'settings.json')
    mkdirSync(path)
    // The name it would be set aside under is taken by a folder that is not empty.
    const aside = join(folder, 'settings.damaged-2026-03-01T09-00-00-000Z.json')
    mkdirSync(join(aside, 'full'), { recursive: true })
    const settings = openSettings(Conf, folder, now)
    expect(settings.notice).toEqual({ key: 'host.settingsNotKept', values: { path } })
    expect(settings.save({ theme: 'dark' }).theme).toBe('dark')
    expect(settings.read().theme).toBe('dark')
  })
})

describe('reading settings', () => {
  it('gives fields an older file lacks their defaults', () => {
    expect(readSettings({ version: 1, theme: 'light' })).toMatchObject({
      theme: 'light',
      folders: { open: '', save: '' },
    })
  })
})
