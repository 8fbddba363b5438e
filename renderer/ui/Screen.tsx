import { type ReactNode, type Ref, type RefObject, useEffect, useRef } from 'react'
import classes from './Screen.module.css'

export interface ScreenProps {
  /** Where we are, above the title: a word or links. */
  readonly crumb?: ReactNode
  readonly title: ReactNode
  /** Numbers beside the title. */
  readonly note?: ReactNode
  /** Buttons at the end of the title line. */
  readonly actions?: ReactNode
  /** Search box, chips: what stands under the title. */
  readonly below?: ReactNode
  /** Bar at the foot. */
  readonly foot?: ReactNode
  /** Panel at the end side. */
  readonly aside?: ReactNode
  /** The content scrolls by itself (tables) instead of with the page. */
  readonly fill?: boolean
  readonly children: ReactNode
  readonly ref?: Ref<HTMLDivElement>
}

/** The frame of every screen: head, content, panel, foot. */
export function Screen(props: ScreenProps): ReactNode {
  const { crumb, title, note, actions, below, foot, aside, fill = false, children, ref } = props
  const footRef = useRef<HTMLElement>(null)
  const hasFoot = foot !== undefined && foot !== null
  useRoomOfFoot(footRef, hasFoot)
  return (
    <div className={classes.screen} ref={ref}>
      <header className={classes.head}>
        {crumb !== undefined && <div className={classes.crumb}>{crumb}</div>}
        <div className={classes.line}>
          <h1 className={classes.title}>{title}</h1>
          {note !== undefined && <div className={classes.note}>{note}</div>}
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </div>
        {below}
      </header>
      <div className={classes.middle}>
        <div className={fill ? classes.fill : classes.scroll}>{children}</div>
        {aside}
      </div>
      {hasFoot && (
        <footer ref={footRef} className={classes.foot}>
          {foot}
        </footer>
      )}
    </div>
  )
}

/** Says in `--foot` how high the bar at the foot is: notices stand above it, over no button. */
function useRoomOfFoot(foot: RefObject<HTMLElement | null>, isThere: boolean): void {
  useEffect(() => {
    const bar = foot.current
    if (!isThere || bar === null) return undefined
    const { style } = document.documentElement
    const sizes = new ResizeObserver(() =>
      style.setProperty('--foot', `${String(bar.offsetHeight)}px`),
    )
    sizes.observe(bar)
    return () => {
      sizes.disconnect()
      style.removeProperty('--foot')
    }
  }, [foot, isThere])
}
