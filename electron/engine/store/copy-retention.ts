/** How long a copy that was made by itself is kept for the sake of. */
export type CopyTier = 'hour' | 'day' | 'week'

/** So many of each are kept: hours and days count where something was copied in them. */
export const keptCopies = { hour: 24, day: 7, week: 8 } as const satisfies Record<CopyTier, number>

/** Copies made by themselves take at most this share of what would be free on the disk without them. */
const SHARE_OF_DISK = 0.25
/** So many stay however small the disk is. */
const LEAST_COPIES = 2

/** How many bytes copies may take, of a disk with so many free beside the copies it holds. */
export const allowedBytes = (free: number, held: number): number =>
  Math.floor((free + held) * SHARE_OF_DISK)

/**
 * Which of the copies that stay by {@link copyTiers} go all the same because the disk is small: the oldest of hours
 * first, then of days, then of weeks, until the rest may stay.
 *
 * @param copies the one that holds most first
 */
export function tooMuchForDisk<C extends { readonly bytes: number; readonly tier: CopyTier }>(
  copies: readonly C[],
  allowed: number,
): readonly C[] {
  const gone: C[] = []
  let bytes = copies.reduce((sum, each) => sum + each.bytes, 0)
  const mayGo = copies.slice(LEAST_COPIES).toReversed()
  for (const tier of ['hour', 'day', 'week'] as const)
    for (const copy of mayGo) {
      if (copy.tier !== tier || bytes <= allowed) continue
      gone.push(copy)
      bytes -= copy.bytes
    }
  return gone
}

const DAY_MS = 24 * 60 * 60_000
/** 1 January 1970 was a Thursday: weeks begin on Mondays. */
const DAYS_BEFORE_MONDAY = 3

const spanOf: Readonly<Record<CopyTier, (at: string) => string>> = {
  hour: (at) => at.slice(0, 13),
  day: (at) => at.slice(0, 10),
  week: (at) => String(Math.floor((Date.parse(at) / DAY_MS + DAYS_BEFORE_MONDAY) / 7)),
}

/**
 * Which of the copies made by themselves stay, and what for: of the last 24 hours that have a copy, 7 days and 8
 * weeks the fullest one each. For each copy the longest span it stands for; null for one that goes.
 *
 * @param copies the one that holds most first; `at` is an instant in UTC
 */
export function copyTiers(
  copies: readonly { readonly at: string }[],
): readonly (CopyTier | null)[] {
  const picked: (CopyTier | null)[] = copies.map(() => null)
  for (const tier of ['hour', 'day', 'week'] as const) {
    const seen = new Set<string>()
    for (const [place, { at }] of copies.entries()) {
      const span = spanOf[tier](at)
      if (seen.has(span) || seen.size === keptCopies[tier]) continue
      seen.add(span)
      picked[place] = tier
    }
  }
  return picked
}
