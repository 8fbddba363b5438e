import { useCallback, useMemo, useRef, useState } from 'react'
import type { ListedCandidacy } from '#shared/domain/candidacy-row.ts'
import { reserveNumbers } from '#shared/domain/reserves.ts'
import { call } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

type Reserve = Pick<ListedCandidacy, 'id' | 'position' | 'person' | 'personName'>

export interface ReserveOrder {
  /** The number of each reserve of a position, by the id of the candidacy, from 1. */
  readonly numbers: ReadonlyMap<string, number>
  /** Gives reserves of one position the places from a number on; the others close up around them. */
  readonly place: (moved: readonly Reserve[], number: number) => void
}

const nothing: ReadonlyMap<string, number> = new Map()

/**
 * The order in which reserves are asked, and a way to change it. What is asked for is shown at once: whoever
 * presses a key three times moves three places, whatever is still being written.
 */
export function useReserveOrder(rows: readonly ListedCandidacy[] | undefined): ReserveOrder {
  const written = useMemo(() => reserveNumbers(rows ?? []), [rows])
  const [asked, setAsked] = useState<{ rows: typeof rows; numbers: typeof nothing } | null>(null)
  const [sending, setSending] = useState(0)
  const last = useRef(Promise.resolve())
  const numbers = asked !== null && (sending > 0 || asked.rows === rows) ? asked.numbers : written

  const place = useCallback(
    (moved: readonly Reserve[], number: number): void => {
      const [first] = moved
      if (first === undefined) return
      const ids = new Set(moved.map(({ id }) => id))
      const numberOf = (id: string): number => numbers.get(id) ?? 0
      const inOrder = (rows ?? [])
        .filter(({ id, position }) => position === first.position && numbers.has(id))
        .toSorted((a, b) => numberOf(a.id) - numberOf(b.id))
      const others = inOrder.filter(({ id }) => !ids.has(id))
      const at = Math.min(Math.max(number, 1), others.length + 1) - 1
      const next = others.toSpliced(at, 0, ...inOrder.filter(({ id }) => ids.has(id)))
      if (next.every(({ id }, place) => numberOf(id) === place + 1)) return
      setAsked({
        rows,
        numbers: new Map([...numbers, ...next.map(({ id }, place) => [id, place + 1] as const)]),
      })
      setSending((waiting) => waiting + 1)
      last.current = last.current.then(() =>
        send(
          first.position,
          next.map(({ person }) => person),
          t('candidates.reserveMoved', { name: first.personName, number: at + 1, of: next.length }),
        )
          .catch((error: unknown) => {
            setAsked(null)
            showFailure(error)
          })
          .finally(() => setSending((waiting) => waiting - 1)),
      )
    },
    [numbers, rows],
  )
  return useMemo(() => ({ numbers, place }), [numbers, place])
}

async function send(position: string, people: readonly string[], done: string): Promise<void> {
  showDone(done, await call('candidacy.order', { position, people: [...people] }))
}
