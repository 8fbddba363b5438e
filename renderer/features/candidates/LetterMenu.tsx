import { Menu } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { requestLetterKinds, type LetterKind } from '#shared/domain/letter.ts'
import { letterKindWords } from '#renderer/field/letter/letter-words.ts'

/** Which letter to write to or about candidates. */
export function LetterMenu({
  target,
  onWrite,
}: {
  readonly target: ReactElement
  readonly onWrite: (kind: LetterKind) => void
}): ReactNode {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>{target}</Menu.Target>
      <Menu.Dropdown>
        {requestLetterKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onWrite(kind)}>
            {letterKindWords(kind)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
