import { type Phrase, phrase } from '#shared/text/index.ts'
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import type Conf from 'conf'
import { z } from 'zod'
import type { DateOnly } from '#shared/calendar/index.ts'
import { settings as preferences } from '#shared/contract/host-calls.ts'
import type { Settings } from '#shared/contract/host-calls.ts'
import type { SettingsChanges } from '../carrier/host-handlers.ts'
import { errorCode } from '../system/error-code.ts'
import { readSmallFile, whatIsAt } from '../system/on-disk.ts'

/** Version of the settings file written by this program. */
const settingsVersion = 1

const bounds = z.object({
  x: z.int().nullable(),
  y: z.int().nullable(),
  width: z.int().min(400),
  height: z.int().min(300),
  maximized: z.boolean(),
})
export type WindowBounds = z.infer<typeof bounds>

/** How large the window's page can be drawn, as Electron counts: each level is 20 % more; 50 % to 300 %. */
export const zoomLevels = { smallest: -3.5, largest: 6, step: 0.5 } as const

/** Everything the settings file holds: preferences of this computer, never records. */
const settingsFile = z.object({
  version: z.literal(settingsVersion),
  theme: preferences.shape.theme,
  language: preferences.shape.language,
  userName: preferences.shape.userName,
  office: preferences.shape.office,
  remindDeadlines: preferences.shape.remindDeadlines,
  updates: preferences.shape.updates,
  /** Day on which the system told of deadlines last; empty where it never did. */
  remindedOn: z.string(),
  layouts: preferences.shape.layouts,
  window: bounds,
  zoom: z.number().min(zoomLevels.smallest).max(zoomLevels.largest),
  /** Folder last used for each purpose. */
  folders: z.object({ open: z.string(), save: z.string() }),
})
export type SettingsFile = z.infer<typeof settingsFile>

const defaults: SettingsFile = {
  version: settingsVersion,
  theme: 'system',
  language: 'system',
  userName: '',
  office: '',
  remindDeadlines: false,
  updates: { from: 'off', folder: '', address: '', key: '', atStart: false },
  remindedOn: '',
  layouts: {},
  window: { x: null, y: null, width: 1360, height: 860, maximized: false },
  zoom: 0,
  folders: { open: '', save: '' },
}

export interface SettingsKeeper {
  readonly read: () => Settings
  readonly save: (changes: SettingsChanges) => Settings
  readonly windowBounds: () => WindowBounds
  readonly saveWindowBounds: (bounds: WindowBounds) => void
  /** How large the window's page is drawn: one of {@link zoomLevels}. */
  readonly zoomLevel: () => number
  readonly saveZoomLevel: (level: number) => void
  /** Day on which the system told of deadlines last; empty where it never did. */
  readonly remindedOn: () => string
  readonly saveRemindedOn: (day: DateOnly) => void
  readonly folder: (purpose: keyof SettingsFile['folders']) => string
  readonly saveFolder: (purpose: keyof SettingsFile['folders'], folder: string) => void
  /** A notice in words when what stood in the place of the settings could not be read; otherwise null. */
  readonly notice: Phrase | null
}

/** The class that keeps the file: electron-store on the desktop, the `conf` beneath it elsewhere. */
export type StoreClass = new (options: {
  readonly cwd: string
  readonly configName: string
  readonly name?: string
  readonly clearInvalidConfig: boolean
  readonly configFileMode: number
}) => Pick<Conf, 'store'>

/**
 * Opens the settings in a folder. A file that cannot be read is never written over: it is set aside
 * under a name of its own, defaults take its place, and the notice says so.
 */
export function openSettings(Store: StoreClass, folder: string, now: Date): SettingsKeeper {
  const path = join(folder, 'settings.json')
  const { notice, usable } = makeRoom(path, now)
  const backing = usable
    ? new Store({
        cwd: folder,
        configName: 'settings',
        name: 'settings',
        clearInvalidConfig: false,
        configFileMode: 0o600,
      })
    : null
  let current: SettingsFile = readSettings(backing?.store) ?? defaults

  const keep = (changes: Partial<SettingsFile>): void => {
    const next = settingsFile.parse({ ...current, ...changes })
    if (backing !== null) backing.store = next
    current = next
  }
  const read = (): Settings => ({
    theme: current.theme,
    language: current.language,
    userName: current.userName,
    office: current.office,
    remindDeadlines: current.remindDeadlines,
    updates: current.updates,
    layouts: current.layouts,
  })

  return {
    read,
    save(changes) {
      keep(withoutUndefined(changes))
      return read()
    },
    windowBounds: () => current.window,
    saveWindowBounds: (window) => keep({ window }),
    zoomLevel: () => current.zoom,
    saveZoomLevel: (zoom) => keep({ zoom }),
    remindedOn: () => current.remindedOn,
    saveRemindedOn: (remindedOn) => keep({ remindedOn }),
    folder: (purpose) => current.folders[purpose],
    saveFolder: (purpose, used) => keep({ folders: { ...current.folders, [purpose]: used } }),
    notice,
  }
}

/**
 * Reads a settings file of this or an earlier version; null when it is neither. Fields a version did
 * not have yet take their defaults.
 */
export function readSettings(content: unknown): SettingsFile | null {
  const versioned = z.object({ version: z.int().min(1).max(settingsVersion) }).safeParse(content)
  if (!versioned.success) return null
  const read = settingsFile.safeParse({
    ...defaults,
    ...(content as object),
    version: settingsVersion,
  })
  return read.success ? read.data : null
}

/**
 * What stands in the place of the settings and is none is set aside. Where even that cannot be done,
 * nothing is kept in this run: the roster opens all the same.
 */
function makeRoom(path: string, now: Date): { notice: Phrase | null; usable: boolean } {
  if (whatIsAt(path) === 'nothing' || readSettings(parse(readText(path))))
    return { notice: null, usable: true }
  const stamp = now.toISOString().replace(/[:.]/gu, '-')
  const aside = path.replace(/\.json$/u, `.damaged-${stamp}.json`)
  try {
    renameSync(path, aside)
    return { notice: phrase('host.settingsSetAside', { path: aside }), usable: true }
  } catch (error) {
    if (errorCode(error) === '') throw error
    return { notice: phrase('host.settingsNotKept', { path }), usable: false }
  }
}

/** The text of a file; nothing of what is none, or no settings', and of what may not be read. */
function readText(path: string): string {
  try {
    return readSmallFile(path)?.toString() ?? ''
  } catch (error) {
    if (errorCode(error) === '') throw error
    return ''
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Not JSON is one of the ways to be unreadable; the caller sets the file aside and says so.
    return null
  }
}

function withoutUndefined(changes: SettingsChanges): Partial<SettingsFile> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}
