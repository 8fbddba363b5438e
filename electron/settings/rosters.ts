import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { RosterList } from '#shared/contract/roster-choice-calls.ts'
import { instant, shortText } from '#shared/domain/common.ts'
import { writeAtomicallySync } from '../system/atomic-write.ts'
import { prepareDataFolder } from '../system/data-folder.ts'
import { errorCode } from '../system/error-code.ts'
import { isFolder, readSmallFile } from '../system/on-disk.ts'

/** A roster that is known: its data folder, and what it is called here. */
const known = z.object({
  folder: z.string().min(1).max(1000),
  name: shortText,
  openedAt: instant.nullable(),
})
type Known = z.infer<typeof known>

const file = z.object({
  version: z.literal(1),
  /** The folder that this list stood in when it was written; earlier versions did not say. */
  home: z.string().optional(),
  /** The one that is opened next time. */
  current: z.string(),
  rosters: z.array(known).max(200),
})

type RosterFile = z.infer<typeof file>

/** Which rosters there are on this computer, and which of them is open. */
export interface Rosters {
  /** Data folder of the roster that is open, or was last. */
  readonly current: () => string
  /** Whether it is the sample, which is never mixed with anything of the office's own. */
  readonly isSample: () => boolean
  readonly list: () => RosterList
  /** Makes this one the current one. Fails with `notFound` for one that is not known, or is not there. */
  readonly choose: (folder: string) => void
  /**
   * Remembers when the current one was opened; false where that cannot be written (a full disk, a folder in
   * the place of the list), which keeps no roster from being open.
   */
  readonly markOpened: (at: string) => boolean
  /** Makes the data folder of the sample where it is not there, and chooses it. */
  readonly chooseSample: () => void
  /** Makes a data folder beside the others, and remembers it. */
  readonly create: (name: string) => string
  /** Remembers a folder that the user chose: of a roster, or an empty one. Fails with `refused` for any other. */
  readonly add: (folder: string, name: string) => string
  /** Calls a roster something else. */
  readonly rename: (folder: string, name: string) => void
  /** Takes a roster off the list; nothing of it is removed. Fails with `refused` for the one that is open. */
  readonly forget: (folder: string) => void
}

/**
 * The rosters known in a home: the data folder that the program was started with, which may be one itself.
 * Others lie in `rosters` in it or where the user chose, the sample in `sample`.
 */
export function openRosters(home: string): Rosters {
  const path = join(home, 'rosters.json')
  const sample = join(home, 'sample')
  const own = join(home, 'rosters')
  let state: RosterFile = movedTo(home, readRosters(path)) ?? {
    version: 1,
    current: home,
    rosters: [],
  }
  const keep = (changes: Partial<typeof state>): void => {
    const next = { ...state, ...changes, home }
    writeAtomicallySync(path, (unfinished) => writeFileSync(unfinished, JSON.stringify(next)))
    state = next
  }
  const all = (): readonly Known[] => {
    const others = state.rosters.filter(({ folder }) => folder !== home)
    const first = state.rosters.find(({ folder }) => folder === home)
    return [first ?? { folder: home, name: '', openedAt: null }, ...others]
  }
  const change = (folder: string, to: Partial<Known>): void =>
    keep({ rosters: all().map((each) => (each.folder === folder ? { ...each, ...to } : each)) })
  const expectKnown = (folder: string): void => {
    if (!all().some((each) => each.folder === folder))
      throw expectedFailure('notFound', 'rosterGone')
  }
  const remember = (folder: string, name: string): string => {
    if (!all().some((each) => each.folder === folder))
      keep({ rosters: [...all(), { folder, name, openedAt: null }] })
    return folder
  }
  // What was opened last and is not there any more (a stick that was taken out) gives way to the home.
  if (!isThere(state.current, home)) state = { ...state, current: home }

  return {
    current: () => state.current,
    isSample: () => state.current === sample,
    list: () => ({
      current: state.current,
      sample: state.current === sample,
      rosters: all().map((each) => ({
        ...each,
        home: each.folder === home,
        there: isThere(each.folder, home),
      })),
      found: foldersIn(own).filter(
        (folder) => isRoster(folder) && !all().some((each) => each.folder === folder),
      ),
    }),
    choose(folder) {
      expectKnown(folder)
      if (!isThere(folder, home)) throw expectedFailure('notFound', 'rosterGone')
      keep({ current: folder })
    },
    markOpened(at) {
      if (state.current === sample) return true
      try {
        change(state.current, { openedAt: at })
        return true
      } catch (error) {
        if (errorCode(error) === '') throw error
        return false
      }
    },
    chooseSample() {
      prepareDataFolder(sample)
      keep({ current: sample })
    },
    create(name) {
      prepareDataFolder(own)
      const folder = join(own, randomBytes(4).toString('hex'))
      mkdirSync(folder, { mode: 0o700 })
      return remember(folder, name)
    },
    add(chosen, name) {
      const folder = resolve(chosen)
      // What a roster keeps for itself is no place for another one, and the sample stays apart.
      const isInside = all().some((each) => isWithin(folder, each.folder) && each.folder !== folder)
      if (isWithin(folder, sample) || (isInside && !isWithin(folder, own)))
        throw expectedFailure('refused', 'rosterInside')
      if (!isRoster(folder) && foldersAndFiles(folder).length > 0)
        throw expectedFailure('refused', 'rosterNotEmptyFolder')
      return remember(folder, name)
    },
    rename(folder, name) {
      expectKnown(folder)
      change(folder, { name })
    },
    forget(folder) {
      expectKnown(folder)
      if (folder === state.current || folder === home)
        throw expectedFailure('refused', 'rosterInView')
      keep({ rosters: all().filter((each) => each.folder !== folder) })
    },
  }
}

/**
 * The list of a home that was copied or moved: what lay in it lies in the new one, whatever still stands where
 * it was. Otherwise who opens a copy would work in the original without a word.
 */
function movedTo(home: string, list: RosterFile | null): RosterFile | null {
  const before = list?.home
  if (list === null || before === undefined || before === home) return list
  const moved = (folder: string): string =>
    isWithin(folder, before) ? join(home, relative(before, folder)) : folder
  return {
    ...list,
    current: moved(list.current),
    rosters: list.rosters.map((each) => ({ ...each, folder: moved(each.folder) })),
  }
}

/** What the file says; null where it says nothing that can be used: rosters are found again by hand. */
function readRosters(path: string): RosterFile | null {
  try {
    const read = file.safeParse(JSON.parse(readSmallFile(path)?.toString() ?? ''))
    return read.success ? read.data : null
  } catch {
    // Not there, or not to be read: the home is a roster all the same.
    return null
  }
}

/** Whether a roster, or a folder that was made for one, is where it was. */
const isThere = (folder: string, home: string): boolean => folder === home || isFolder(folder)

const isRoster = (folder: string): boolean => existsSync(join(folder, 'roster.db'))

function isWithin(folder: string, other: string): boolean {
  const way = relative(other, folder)
  return !way.startsWith('..') && !isAbsolute(way)
}

function foldersAndFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    // Not there, or closed to us: opening it says so.
    return []
  }
}

const foldersIn = (folder: string): string[] =>
  foldersAndFiles(folder).map((name) => join(folder, name))
