import { useNotifications } from '@mantine/notifications'
import { useEffect } from 'react'

/** Between the last line of a screen and the notices, and between those and the foot of the screen. */
const GAPS = 24

/**
 * Says in `--notices` how much room the notices take that are up: what scrolls ends above them, so that no
 * box of a form lies under one for good.
 */
export function RoomForNotices(): null {
  const { length } = useNotifications().notifications
  useEffect(() => {
    const places = [...document.querySelectorAll<HTMLElement>('.notices')]
    const measure = (): void => {
      const height = Math.max(0, ...places.map(({ offsetHeight }) => offsetHeight))
      const room = height === 0 ? 0 : height + GAPS
      document.documentElement.style.setProperty('--notices', `${String(room)}px`)
    }
    const sizes = new ResizeObserver(measure)
    for (const place of places) sizes.observe(place)
    return () => sizes.disconnect()
    // Where they stand is drawn after the app, and by the time that one is up.
  }, [length])
  return null
}
