import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResultOf } from '#shared/contract/contract.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Settings } from '#shared/contract/host-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  compareVersions,
  type Computer,
  packageFor,
  type ReleaseManifest,
  type ReleasePackage,
} from '#shared/release/manifest.ts'
import type { Ask } from './ask-address.ts'
import { fetchPackage, verifyPackage } from './fetch-package.ts'
import { readRelease } from './read-release.ts'
import { addressPlace, folderPlace, type ReleasePlace } from './release-place.ts'

export type UpdateState = ResultOf<'host.updates'>

/** What only a desktop can do with a fetched package. */
export interface Installer {
  readonly show: (path: string) => void
  /** Has the operating system open a package and ends the program; fails where it does not open it. */
  readonly openAndQuit: (path: string) => Promise<void>
}

export interface UpdateNeeds {
  /** Version that runs. */
  readonly version: string
  readonly computer: Computer
  /** Folder of our own for what is fetched; made when it is needed, removed when it is not. */
  readonly folder: string
  readonly settings: () => Settings['updates']
  readonly now: () => Date
  readonly ask: Ask
  /** Null in the browser host: it only looks. */
  readonly installer: Installer | null
  /** Copies the roster; fails where it cannot. */
  readonly copyRoster: () => Promise<void>
  readonly onProgress: (task: Id, bytes: number, of: number) => void
}

/** Looks for, fetches and hands over newer versions: each only when somebody asks, and asked for by the settings. */
export interface Updates {
  readonly state: () => UpdateState
  /** At the start only where it is wished, and once; null where it was not looked. */
  readonly look: (atStart: boolean) => Promise<UpdateState | null>
  readonly fetch: (task: Id) => Promise<UpdateState>
  /** Stops what is being looked for or fetched. */
  readonly stop: () => void
  readonly handOver: (way: 'show' | 'open') => Promise<void>
}

interface Found {
  readonly manifest: ReleaseManifest
  readonly wanted: ReleasePackage
  readonly place: ReleasePlace
  /** The settings it was found by: changed ones look anew. */
  readonly by: string
}

export function createUpdates(needs: UpdateNeeds): Updates {
  const { version, computer, folder, settings, now, installer } = needs
  let found: Found | null = null
  let looked: UpdateState['looked'] = null
  let hasLookedAtStart = false
  let running: AbortController | null = null

  const pathOf = ({ name }: ReleasePackage): string => join(folder, name)
  const current = (): Found | null => (found?.by === asText(settings()) ? found : null)

  const state = (): UpdateState => {
    const at = current()
    return {
      canFetch: installer !== null,
      fingerprint: fingerprintOf(settings().key),
      looked,
      found: at && {
        version: at.manifest.version,
        date: at.manifest.date,
        notes: at.manifest.notes,
        name: at.wanted.name,
        bytes: at.wanted.size,
        place: at.place.whereIs(at.wanted.name),
        fetched: existsSync(pathOf(at.wanted)) ? pathOf(at.wanted) : null,
        opens: installer !== null && !at.wanted.name.endsWith('.AppImage'),
      },
    }
  }

  /** One at a time: a second one would write into the same file. */
  const alone = async <T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
    if (running !== null) throw expectedFailure('busy', 'updateUnderway')
    const controller = new AbortController()
    running = controller
    try {
      return await work(controller.signal)
    } catch (error) {
      if (controller.signal.aborted) throw expectedFailure('cancelled', 'cancelled')
      throw error
    } finally {
      running = null
    }
  }

  const look = async (signal: AbortSignal): Promise<void> => {
    const chosen = settings()
    const place = placeOf(chosen, needs.ask)
    found = null
    looked = { at: now().toISOString(), place: whereOf(chosen), newest: null }
    const manifest = await readRelease(place, chosen.key, version, signal)
    looked = { ...looked, newest: manifest.version }
    if (compareVersions(manifest.version, version) <= 0) {
      await rm(folder, { recursive: true, force: true })
      return
    }
    const wanted = packageFor(manifest, computer)
    if (wanted === null)
      throw expectedFailure('notFound', 'updateNotForThis', { version: manifest.version })
    found = { manifest, wanted, place, by: asText(chosen) }
    // A file of an earlier run is taken only where it is what this release says.
    if (existsSync(pathOf(wanted)))
      await verifyPackage(wanted, pathOf(wanted)).catch(() => undefined)
  }

  const present = (): Found => {
    const at = current()
    if (at === null || installer === null) throw expectedFailure('notFound', 'updateLookFirst')
    return at
  }

  return {
    state,
    async look(atStart) {
      const wished = settings()
      if (atStart && (hasLookedAtStart || !wished.atStart || wished.from === 'off')) return null
      hasLookedAtStart = true
      await alone(look)
      return state()
    },
    async fetch(task) {
      const { wanted, place } = present()
      let told = 0
      await alone((signal) =>
        fetchPackage(place, wanted, pathOf(wanted), signal, (bytes) => {
          // A hundred times at the most: each is a message to every window.
          if (bytes < told + wanted.size / 100) return
          told = bytes
          needs.onProgress(task, bytes, wanted.size)
        }),
      )
      return state()
    },
    stop: () => running?.abort(),
    async handOver(way) {
      const { wanted } = present()
      const path = pathOf(wanted)
      await alone(() => verifyPackage(wanted, path))
      if (way === 'show') return installer?.show(path)
      await needs.copyRoster()
      await installer?.openAndQuit(path)
    },
  }
}

function placeOf(chosen: Settings['updates'], ask: Ask): ReleasePlace {
  if (chosen.from === 'off') throw expectedFailure('refused', 'updateOff')
  if (chosen.key === '') throw expectedFailure('refused', 'updateNoKey')
  if (whereOf(chosen) === '') throw expectedFailure('refused', 'updateNoPlace')
  return chosen.from === 'folder' ? folderPlace(chosen.folder) : addressPlace(chosen.address, ask)
}

const whereOf = ({ from, folder, address }: Settings['updates']): string =>
  from === 'folder' ? folder : from === 'address' ? address : ''

const asText = ({ from, folder, address, key }: Settings['updates']): string =>
  JSON.stringify([from, folder, address, key])

/** The beginning of the key's SHA-256 in groups, short enough to be read out; null where there is no key. */
function fingerprintOf(key: string): string | null {
  if (key === '') return null
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').toUpperCase()
  return hash.slice(0, 24).match(/.{4}/gu)?.join(' ') ?? null
}
