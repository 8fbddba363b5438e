import { existsSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'

/** Linux keeps in memory what is put here. */
const MEMORY = '/dev/shm'
/** Far more than the stores of one run take at a time; a container may have 64 MB. */
const ENOUGH = 1024 ** 3

function findRoom(): string {
  if (!existsSync(MEMORY)) return tmpdir()
  const { bsize, bavail } = statfsSync(MEMORY)
  return bsize * bavail > ENOUGH ? MEMORY : tmpdir()
}

/** Where tests put their stores: every change of a store waits for the disk, and memory needs no waiting for. */
export const storeRoom = findRoom()
