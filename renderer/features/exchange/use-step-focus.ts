import { type RefObject, useEffect, useRef } from 'react'

/**
 * Brings the focus to what a step of the import begins with, once that is there: the button that led to
 * the step is gone, and the next key would begin at the first link of the page.
 */
export function useStepFocus<E extends HTMLElement>(
  isReady: boolean,
  selector: string,
): RefObject<E | null> {
  const step = useRef<E>(null)
  const isDone = useRef(false)
  useEffect(() => {
    if (!isReady || isDone.current) return
    isDone.current = true
    const isTaken = document.activeElement !== null && document.activeElement !== document.body
    const target = step.current?.querySelector<HTMLElement>(selector)
    if (!isTaken) target?.focus({ preventScroll: true })
  }, [isReady, selector])
  return step
}
