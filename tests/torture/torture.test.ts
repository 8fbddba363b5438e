import { describe, expect, it } from 'vitest'
import { allTortures, torture } from './torture.ts'

/** A short part of `npm run torture`: so many trials of each kind, some of which start processes. */
const trials: Readonly<Record<string, number>> = {
  'a program that saves is killed': 1,
  'calls that no screen makes are answered': 12,
  'lists with turned bits, lost pieces and noise are read': 20,
  'files of the folder are damaged, gone or something else': 12,
  'the clock goes back and forward between sessions': 2,
  'several engines want one folder': 1,
  'the disk runs full': 1,
}

describe('torture', { timeout: 60_000 }, () => {
  it.each(allTortures().map((kind) => [kind.what, kind] as const))('%s', async (what, kind) => {
    const { broke } = await torture(kind, 1, (done) => done >= (trials[what] ?? 1))
    expect(broke).toEqual([])
  })
})
