import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readListFile } from '#electron/engine/files/read-file.ts'
import { storeRoom } from '#tests/builders/store-room.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { type Measurement, timings } from './measure.ts'
import { doubledParts } from './workbook-parts.ts'

/** Below this no clock tells work from chance. */
const FLOOR_MS = 15

async function leastTime(bytes: Uint8Array, folder: string): Promise<number> {
  const reading = { breathe: () => Promise.resolve() }
  const file = aFile('list.xlsx', bytes, 'read', folder)
  const times = await timings(3, 1, async () => {
    const { sheets } = await readListFile(file, null, reading)
    if (sheets.length !== 1) throw new Error('The workbook was not read.')
  })
  return times[0] ?? NaN
}

/** Twice as much of any part of a workbook takes at most twice as long, and half as much again. */
export async function partsBench(): Promise<Measurement[]> {
  const measurements: Measurement[] = []
  const folder = mkdtempSync(join(storeRoom, 'scrutin-bench-'))
  try {
    for (const { what, once, twice } of doubledParts())
      measurements.push({
        ...{ area: 'parts', what: `twice as much: ${what}`, unit: 'ms', atMost: 3 },
        value: await leastTime(twice, folder),
        ...{ peer: 'once', peerValue: Math.max(await leastTime(once, folder), FLOOR_MS) },
      })
  } finally {
    rmSync(folder, { recursive: true })
  }
  return measurements
}
