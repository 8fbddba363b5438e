import { Button, Group, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import type { PositionWindow } from '#shared/domain/position.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import { WholeBox } from './WholeBox.tsx'

export interface WindowEditorProps {
  readonly value: PositionWindow
  readonly onChange: (next: PositionWindow) => void
  /** Missing where it is the only window. */
  readonly onRemove?: () => void
}

/**
 * Dates, minimum days and contingency of one window. The ends are passed on only in order; until
 * then they stay here with a word about it.
 */
export function WindowEditor({ value, onChange, onRemove }: WindowEditorProps): ReactNode {
  const [ends, setEnds] = useState({ from: value.from, to: value.to })
  const state = stateOfEnds(ends)
  const inOrder = state === 'inOrder'
  const change = (next: { from: string; to: string }): void => {
    setEnds(next)
    if (stateOfEnds(next) !== 'inOrder') return
    const { minimumDays } = value
    // More days than there are could never be asked of anybody.
    const most = minimumDays === null ? null : Math.min(minimumDays, lengthInDays(next))
    onChange({ ...value, ...next, minimumDays: most })
  }
  return (
    <>
      <Group grow align="flex-start" gap="xs">
        <DateBox
          label={t('requests.windowFrom')}
          required
          value={ends.from}
          onChange={(from) => from !== null && change({ ...ends, from })}
        />
        <DateBox
          label={t('requests.windowTo')}
          required
          around={ends.from}
          value={ends.to}
          onChange={(to) => to !== null && change({ ...ends, to })}
        />
      </Group>
      <Text size="xs" role="status" c={inOrder ? 'var(--ink2)' : 'var(--not)'}>
        {inOrder && t('requests.windowDays', { days: lengthInDays(ends) })}
        {state === 'reversed' && t('requests.windowOrder')}
      </Text>
      <WholeBox
        label={t('requests.windowMinimumDays')}
        value={value.minimumDays}
        max={inOrder ? lengthInDays(ends) : lengthInDays(value)}
        placeholder={t('requests.windowEveryDay')}
        onChange={(minimumDays) => onChange({ ...value, minimumDays })}
      />
      <TextBox
        label={t('requests.windowContingent')}
        placeholder={t('requests.windowContingentHint')}
        value={value.contingentOn}
        onChange={(contingentOn) => onChange({ ...value, contingentOn })}
      />
      {onRemove !== undefined && (
        <Group justify="flex-end">
          <Button variant="default" onClick={onRemove}>
            {t('requests.windowRemove')}
          </Button>
        </Group>
      )}
    </>
  )
}
