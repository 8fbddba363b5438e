import { Menu, type MenuProps } from '@mantine/core'
import { type ReactElement, type ReactNode, useState } from 'react'

export interface StatusMenuProps<S extends string> {
  /** What is pressed to open it. */
  readonly target: ReactElement
  readonly position: NonNullable<MenuProps['position']>
  /** An act that stands over the steps, where there is one. */
  readonly act?: { readonly label: string; readonly run: () => void } | null
  /** What may come next. */
  readonly steps: readonly S[]
  readonly words: (status: S) => string
  /** Steps that end the way and ask for a reason first. */
  readonly isExit: (status: S) => boolean
  readonly onMove: (status: S) => void
  /** Asks for the reason of an exit; null while none is asked for. Without it `onMove` asks. */
  readonly exitDialog?: (exit: S | null, close: () => void) => ReactNode
}

/** The next steps of a status: a step is taken at once, an exit asks for its reason in a dialog. */
export function StatusMenu<S extends string>(props: StatusMenuProps<S>): ReactNode {
  const { target, position, act, steps, words, isExit, onMove, exitDialog } = props
  const [exit, setExit] = useState<S | null>(null)
  return (
    <>
      <Menu position={position} shadow="md">
        <Menu.Target>{target}</Menu.Target>
        <Menu.Dropdown>
          {act && (
            <>
              <Menu.Item fw={600} onClick={act.run}>
                {act.label}
              </Menu.Item>
              <Menu.Divider />
            </>
          )}
          {steps.map((status) => (
            <Menu.Item
              key={status}
              onClick={() => (isExit(status) && exitDialog ? setExit(status) : onMove(status))}
            >
              {words(status)}
              {isExit(status) && ' …'}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {exitDialog?.(exit, () => setExit(null))}
    </>
  )
}
