import type { PointerEvent, ReactNode } from 'react'
import { type Axis, place } from './axis.ts'
import { dragBar } from './drag-bar.ts'
import { type Dragging, type Grip, gripsOf, useDragged } from './dragging.ts'
import { Hairline } from './Hairline.tsx'
import { itemNote } from './item-words.ts'
import { BAR_HEIGHT, ITEM_HEIGHT, mirrored } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineItem } from './timeline-item.ts'

/** Pixels a letter of a post's name takes, on average, and the space at the ends of its bar. */
const LETTER = 6.4
const ENDS = 16

/** How a bar looks: never by colour alone. */
const toneOf = (item: TimelineItem): string => {
  if (item.kind === 'mission' && (item.clashes.length > 0 || item.broken?.inTheWay === true))
    return 'clash'
  if (item.contingentOn !== null) return 'contingent'
  return item.kind === 'open' ? 'open' : item.status
}

/** A mission or open post as a bar with the post's name, a note beside it, availability under it. */
export function ItemBar({
  item,
  axis,
  rtl,
  dragging,
  onDrop,
}: {
  readonly item: TimelineItem
  readonly axis: Axis
  readonly rtl: boolean
  readonly dragging: Dragging
  readonly onDrop: () => void
}): ReactNode {
  const dragged = useDragged(dragging, item.key)
  const box = place(axis, dragged ?? item)
  if (!box) return null
  // A name that does not fit into its bar stands beside it.
  const inside = box.width >= item.positionTitle.length * LETTER + ENDS
  const note = [inside ? '' : item.positionTitle, itemNote(item)].filter(Boolean).join(' · ')
  const x = mirrored(rtl, axis.width, box.x, box.width)
  const tone = toneOf(item)
  const mission = item.kind === 'mission' ? item : null
  const grips = mission ? gripsOf(mission) : []
  const grab =
    (grip: Grip) =>
    (event: PointerEvent<HTMLElement>): void => {
      if (mission && grips.includes(grip))
        dragBar(event, { item: mission, grip, axis, rtl, dragging, onDrop })
    }
  return (
    <>
      <svg width={axis.width} height={ITEM_HEIGHT} aria-hidden="true">
        {item.kind === 'mission' && <Hairline person={item.person} axis={axis} rtl={rtl} />}
        <rect
          x={x + 0.75}
          y={5}
          width={Math.max(box.width - 1.5, 2)}
          height={BAR_HEIGHT}
          rx={4}
          className={classes.bar}
          data-tone={tone}
          data-dragged={dragged !== null}
        />
        {note !== '' && (
          <text
            x={mirrored(rtl, axis.width, box.x + box.width + 8)}
            y={18}
            className={classes.note}
            data-tone={tone}
          >
            {note}
          </text>
        )}
      </svg>
      {/* The post's name stays in view while its bar is. */}
      <div
        className={classes.barBox}
        style={{ insetInlineStart: box.x, inlineSize: box.width }}
        aria-hidden="true"
        data-movable={grips.includes('whole')}
        data-dragged={dragged !== null}
        onPointerDown={grab('whole')}
      >
        {grips
          .filter((grip) => grip !== 'whole')
          .map((grip) => (
            <span key={grip} className={classes.edge} data-grip={grip} onPointerDown={grab(grip)} />
          ))}
        {inside && (
          <span className={classes.barWord} data-tone={tone}>
            {item.positionTitle}
          </span>
        )}
      </div>
    </>
  )
}
