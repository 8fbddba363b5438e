import { useMemo, useState } from 'react'

/** Who is selected, by the id of the candidacy, on the board and in the table alike. */
export interface CandidateSelection {
  readonly ids: ReadonlySet<string>
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  /** Selects these, or takes them out. */
  readonly put: (ids: readonly string[], selected: boolean) => void
  readonly clear: () => void
}

/** The selection among the candidates shown: who is no longer among them is not selected either. */
export function useCandidateSelection(
  shown: readonly { readonly id: string }[],
): CandidateSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  return useMemo(() => {
    const ids = new Set(shown.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))
    // From what was chosen last: a range is put in two goes.
    const put = (some: readonly string[], selected: boolean): void =>
      setChosen((before) => {
        const next = new Set(before)
        for (const id of some) {
          if (selected) next.add(id)
          else next.delete(id)
        }
        return next
      })
    return {
      ids,
      put,
      has: (id: string) => ids.has(id),
      toggle: (id: string) => put([id], !ids.has(id)),
      clear: () => setChosen(new Set()),
    }
  }, [shown, chosen])
}
