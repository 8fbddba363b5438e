import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readListFile } from '#electron/engine/files/read-file.ts'
import { storeRoom } from '#tests/builders/store-room.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { type Measurement, timings } from './measure.ts'
import { doubledParts } from './workbook-parts.ts'

/** Below this no clock tells work from chance. */
const FLOOR_MS = 15

/** Most times a file is read until it comes within a limit. */
const MOST_READINGS = 12

/**
 * The least time of a file in two readings, or in as many as it takes to come within a limit: what else the machine
 * does only ever makes one longer, and a reader of squares never comes within.
 */
async function leastTime(bytes: Uint8Array, folder: string, limit = Infinity): Promise<number> {
  const reading = { breathe: () => Promise.resolve() }
  const file = aFile('list.xlsx', bytes, 'read', folder)
  const once = async (): Promise<void> => {
    const { sheets } = await readListFile(file, null, reading)
    if (sheets.length !== 1) throw new Error('The workbook was not read.')
  }
  let least = Infinity
  for (let readings = 0; readings < 2 || (least > limit && readings < MOST_READINGS); readings += 2)
    least = Math.min(least, ...(await timings(2, 0, once)))
  return least
}

/** Twice as much takes at most twice as long, and half as much again. */
const MOST = 3

/** What twice as much of any part of a workbook takes. */
export async function partsBench(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  const folder = mkdtempSync(join(storeRoom, 'scrutin-bench-'))
  try {
    for (const { what, once, twice } of doubledParts()) {
      const peerValue = Math.max(await leastTime(once, folder), FLOOR_MS)
      measurements.push({
        ...{ area: 'parts', what: `twice as much: ${what}`, unit: 'ms', atMost: MOST },
        ...{ value: await leastTime(twice, folder, MOST * peerValue), peer: 'once', peerValue },
      })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
  return measurements
}
