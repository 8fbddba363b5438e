import { basename } from 'node:path'
import type { HostFile } from './abilities.ts'

/** The list that waits to be taken by a window. */
export interface OpenedList {
  readonly file: HostFile
  /** How many were opened together with it. */
  readonly others: number
}

/** Lists that the operating system opened with the program, until a window takes them. */
export interface OpenedLists {
  /** Puts lists, as absolute paths, in place of whatever waits: what was opened last is what is meant. */
  readonly put: (paths: readonly string[]) => void
  /** Gives what waits, once; null when nothing does. */
  readonly take: () => OpenedList | null
}

/** @param onPut hears that a list waits */
export function createOpenedLists(onPut: () => void): OpenedLists {
  let waiting: OpenedList | null = null
  return {
    put([path, ...others]) {
      if (path === undefined) return
      const file = { path, name: basename(path), temporary: false }
      waiting = { file, others: others.length }
      onPut()
    },
    take() {
      const taken = waiting
      waiting = null
      return taken
    },
  }
}
