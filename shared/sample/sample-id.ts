import { mix } from './random.ts'

const kinds = {
  provider: 1,
  person: 2,
  offer: 3,
  request: 4,
  position: 5,
  window: 6,
  requirement: 7,
  candidacy: 8,
  deployment: 9,
  languages: 10,
  skills: 11,
  experience: 12,
  availability: 13,
  clearances: 14,
} as const

export type SampleKind = keyof typeof kinds

/** The instant that index 0 carries; later indexes are a millisecond apart, as if made in order. */
const FIRST_INSTANT = Date.UTC(2025, 0, 1)

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0')

/**
 * The id of a sample thing: a UUID of version 7 in shape, the same for the same seed, kind and
 * index. `part` (0-255) tells several things of one index apart.
 */
export const sampleId = (seed: number, kind: SampleKind, index: number, part = 0): string => {
  const time = hex(FIRST_INSTANT + index, 12)
  const a = mix(seed, kinds[kind], index, part, 1)
  const b = mix(seed, kinds[kind], index, part, 2)
  const variant = hex(0x8000 | (a & 0x3fff), 4)
  const tail = hex(a >>> 16, 4) + hex(b, 8)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kinds[kind], 1)}${hex(part, 2)}-${variant}-${tail}`
}
