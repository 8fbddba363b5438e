import { useMemo } from 'react'
import { type Selection, useSelection } from '#renderer/ui/index.ts'

/** Who is selected, by the id of the candidacy, on the board and in the table alike. */
export type CandidateSelection = Omit<Selection, 'choose'>

/** The selection among the candidates shown: who is no longer among them is not selected either. */
export function useCandidateSelection(
  shown: readonly { readonly id: string }[],
): CandidateSelection {
  const chosen = useSelection()
  return useMemo(() => {
    const ids = new Set(shown.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))
    return { ...chosen, ids, has: (id: string) => ids.has(id) }
  }, [shown, chosen])
}
