import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { t } from '#renderer/text/text.ts'
import { stretchesOf } from './letter-form.ts'
import classes from './LetterScreen.module.css'

export interface Mark {
  readonly key: string
  readonly passage: { readonly from: number; readonly to: number }
}

export interface LetterTextProps {
  readonly text: string
  readonly marks: readonly Mark[]
  /** Passages nobody could place. */
  readonly unplaced: readonly Mark[]
  /** The row in view: its passages stand out. */
  readonly active: string | null
  readonly onPick: (key: string) => void
}

/** The letter as it was read, with what each value came from marked in it. */
export function LetterText({ text, marks, unplaced, active, onPick }: LetterTextProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const stretches = useMemo(
    () => stretchesOf(text, [...marks, ...unplaced]),
    [text, marks, unplaced],
  )
  useEffect(() => {
    if (active === null) return
    const [first] = box.current?.querySelectorAll('[data-active]') ?? []
    first?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const isUnplaced = new Set(unplaced.map(({ key }) => key))
  return (
    // The text scrolls, so that it is reached by key.
    <div
      ref={box}
      className={classes.text}
      role="region"
      aria-label={t('requests.letterText')}
      tabIndex={0}
      dir="auto"
    >
      {stretches.map(({ text: words, from, keys }) => {
        const [key] = keys.filter((each) => !isUnplaced.has(each))
        if (keys.length === 0) return words
        return (
          <mark
            key={from}
            data-active={active !== null && keys.includes(active) ? '' : undefined}
            data-unplaced={key === undefined ? '' : undefined}
            onClick={() => key !== undefined && onPick(key)}
          >
            {words}
          </mark>
        )
      })}
    </div>
  )
}
