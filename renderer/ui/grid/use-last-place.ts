import { useState } from 'react'

/** Where the current row was last, and which row it was. */
export interface LastPlace {
  readonly index: number
  /** Null while the row was loading, or belonged to the question before. */
  readonly id: string | null
}

/** The place of the current row, forgotten when the question (`resetKey`) is another one. */
export function useLastPlace(
  resetKey: string,
  count: number,
): readonly [LastPlace | null, (place: LastPlace) => void] {
  const [kept, setKept] = useState<{ key: string; place: LastPlace } | null>(null)
  const place = kept?.key === resetKey && kept.place.index < count ? kept.place : null
  return [place, (next) => setKept({ key: resetKey, place: next })]
}
