import { useCallback, useEffect, useRef, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import { call } from '#renderer/client/index.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** Long enough that a word is typed to its end, short enough that a crash costs no more than that. */
const KEPT_AFTER_MS = 800

type Offered = NonNullable<ResultOf<'draft.get'>['draft']>

export interface KeptDraft {
  /** What was typed here before and not saved; null where nothing was, or it was answered. */
  readonly offered: Offered | null
  /** Keeps what is typed, a moment after the last word. */
  readonly keep: (typed: object) => void
  /** Takes the offer away; what was typed stays kept until other words take its place. */
  readonly settle: () => void
  /** Forgets what was typed: it is saved, or not wanted. */
  readonly drop: () => void
}

/** What is typed into one form, kept inside the encrypted store until it is saved. */
export function useKeptDraft(form: string, subject: Id | null): KeptDraft {
  const [offered, setOffered] = useState<Offered | null>(null)
  const waiting = useRef<{ readonly timer: number; readonly typed: object } | null>(null)
  // What is offered must not be written over before it was answered.
  const isOpen = useRef(false)

  useEffect(() => {
    let isGone = false
    call('draft.get', { form })
      .then(({ draft }) => {
        if (isGone || draft === null) return
        isOpen.current = true
        setOffered(draft)
      })
      .catch(showFailure)
    return () => {
      isGone = true
    }
  }, [form])

  const write = useCallback(() => {
    if (waiting.current === null) return
    const { timer, typed } = waiting.current
    window.clearTimeout(timer)
    waiting.current = null
    call('draft.keep', { form, subject, typed: JSON.stringify(typed) }).catch(showFailure)
  }, [form, subject])

  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [write])

  const keep = useCallback(
    (typed: object) => {
      if (isOpen.current) return
      if (waiting.current !== null) window.clearTimeout(waiting.current.timer)
      waiting.current = { timer: window.setTimeout(write, KEPT_AFTER_MS), typed }
    },
    [write],
  )
  const settle = useCallback(() => {
    isOpen.current = false
    setOffered(null)
  }, [])
  const drop = useCallback(() => {
    if (waiting.current !== null) window.clearTimeout(waiting.current.timer)
    waiting.current = null
    settle()
    call('draft.drop', { form }).catch(showFailure)
  }, [form, settle])
  return { offered, keep, settle, drop }
}
