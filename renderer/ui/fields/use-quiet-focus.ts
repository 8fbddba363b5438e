import { type Ref, type RefObject, useImperativeHandle, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Focusable } from './box.ts'

export interface QuietFocus {
  readonly input: RefObject<HTMLInputElement | null>
  /** True while the box has the focus without having been asked to open. */
  readonly quiet: boolean
  /** Called when the user turns to the box, or leaves it. */
  readonly wake: () => void
}

/**
 * A form leads to its first mistake by giving the focus to its box. A box that opens on focus would
 * cover the messages that are to be read there, so this focus opens nothing.
 */
export function useQuietFocus(ref: Ref<Focusable> | undefined): QuietFocus {
  const input = useRef<HTMLInputElement>(null)
  const [quiet, setQuiet] = useState(false)
  useImperativeHandle(
    ref,
    () => ({
      focus: () => {
        // The box must know before the focus comes.
        flushSync(() => setQuiet(true))
        input.current?.focus()
      },
    }),
    [],
  )
  return { input, quiet, wake: () => setQuiet(false) }
}
