import { type ReactNode, useEffect, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { type Axis, place } from './axis.ts'
import { ITEM_HEIGHT, mirrored } from './measures.ts'
import classes from './TimelineChart.module.css'

/** Lines that fly past while one scrolls ask nothing: what is drawn would be gone before it came. */
const STAYS_MS = 120

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
  const [stays, setStays] = useState(false)
  useEffect(() => {
    const later = setTimeout(() => setStays(true), STAYS_MS)
    return () => clearTimeout(later)
  }, [])
  const { data } = useQueryCall(
    'person.availability',
    { id: person, from: axis.from, to: axis.to },
    { enabled: stays, keepPrevious: true },
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
