import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { type Axis, place } from './axis.ts'
import { ITEM_HEIGHT, mirrored } from './measures.ts'
import classes from './TimelineChart.module.css'

/** When the person is available, as a thin line under their missions. */
export function Hairline({
  person,
  axis,
  rtl,
}: {
  readonly person: string
  readonly axis: Axis
  readonly rtl: boolean
}): ReactNode {
  const { data } = useQueryCall(
    'person.availability',
    { id: person, from: axis.from, to: axis.to },
    { keepPrevious: true },
  )
  return data?.map((stretch) => {
    const box = place(axis, stretch)
    return (
      box && (
        <rect
          key={stretch.from}
          x={mirrored(rtl, axis.width, box.x, box.width)}
          y={ITEM_HEIGHT - 6}
          width={box.width}
          height={3}
          className={classes.hair}
          data-state={stretch.state}
        />
      )
    )
  })
}
