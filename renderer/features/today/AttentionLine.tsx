import { Link } from '@tanstack/react-router'
import { type ReactNode, useId, useState } from 'react'
import { showDate, showNumber } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import type { Attention, ListedLine } from './attention.ts'
import classes from './TodayScreen.module.css'

/** One line of Today: a way to the list it counts, or that list itself beneath it. */
export function AttentionLine({ line }: { readonly line: Attention }): ReactNode {
  if ('items' in line) return <Listed line={line} />
  return (
    <Link className={classes.line} {...line.to}>
      <Heading line={line} />
    </Link>
  )
}

function Heading({ line }: { readonly line: Attention }): ReactNode {
  const first = ('items' in line ? line.items[0]?.on : line.on) ?? null
  return (
    <>
      <span className={classes.count}>{showNumber(line.count)}</span>{' '}
      <span>
        <b>{line.words}</b>
        <span className={classes.why}>{line.why}</span>
      </span>
      {first !== null && <span className={classes.first}>{showDate(first)}</span>}
    </>
  )
}

function Listed({ line }: { readonly line: ListedLine }): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={classes.line}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <Heading line={line} />
      </button>
      {isOpen && (
        <ul id={id} className={classes.things} aria-label={line.words}>
          {line.items.map((item) => (
            <li key={item.id}>
              <Link className={classes.thing} {...item.to}>
                <span className={classes.first}>
                  {item.on === null ? t('today.undated') : showDate(item.on)}
                </span>
                <span>
                  <b>
                    <bdi>{item.name}</bdi>
                  </b>
                  {item.detail && <span className={classes.why}>{words(item.detail)}</span>}
                </span>
              </Link>
            </li>
          ))}
          {line.found > line.items.length && (
            <li className={classes.why}>
              {t('today.itemsMore', { shown: line.items.length, found: line.found })}
            </li>
          )}
        </ul>
      )}
    </>
  )
}
