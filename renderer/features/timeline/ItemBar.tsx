import type { ReactNode } from 'react'
import { type Axis, place } from './axis.ts'
import { Hairline } from './Hairline.tsx'
import { itemNote } from './item-words.ts'
import { BAR_HEIGHT, ITEM_HEIGHT, mirrored } from './measures.ts'
import classes from './TimelineChart.module.css'
import type { TimelineItem } from './timeline-item.ts'

/** How a bar looks: never by colour alone. */
const toneOf = (item: TimelineItem): string => {
  if (item.kind === 'mission' && item.clashes.length > 0) return 'clash'
  if (item.contingentOn !== null) return 'contingent'
  return item.kind === 'open' ? 'open' : item.status
}

/** A mission or open post as a bar with the post's name, a note beside it, availability under it. */
export function ItemBar({
  item,
  axis,
  rtl,
}: {
  readonly item: TimelineItem
  readonly axis: Axis
  readonly rtl: boolean
}): ReactNode {
  const box = place(axis, item)
  if (!box) return null
  const note = itemNote(item)
  const x = mirrored(rtl, axis.width, box.x, box.width)
  const tone = toneOf(item)
  return (
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
      />
      {/* A nested drawing cuts what does not fit into the bar. */}
      <svg x={x} y={5} width={box.width} height={BAR_HEIGHT}>
        <text x={rtl ? box.width - 8 : 8} y={13} className={classes.barWord} data-tone={tone}>
          {item.positionTitle}
        </text>
      </svg>
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
  )
}
