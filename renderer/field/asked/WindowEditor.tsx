import { Button, Group, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { lengthInDays, stateOfEnds } from '#shared/calendar/index.ts'
import type { PositionWindow } from '#shared/domain/position.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import { WholeBox } from './WholeBox.tsx'

/** First and last day as they stand in the boxes: days of the calendar or not. */
export type WindowEnds = Pick<PositionWindow, 'from' | 'to'>

export interface WindowEditorProps {
  readonly value: PositionWindow
  /** Ends typed before that could not be taken; they stand in the boxes again. */
  readonly typed: WindowEnds | null
  readonly onChange: (next: PositionWindow) => void
  /** Ends that cannot be taken as they stand now; null once they can. */
  readonly onTyped: (ends: WindowEnds | null) => void
  /** Missing where it is the only window. */
  readonly onRemove?: () => void
}

/**
 * Dates, minimum days and contingency of one window. The ends are passed on only in order; until
 * then they are kept by who shows this, with a word about it.
 */
export function WindowEditor(props: WindowEditorProps): ReactNode {
  const { value, typed, onChange, onTyped, onRemove } = props
  const ends = typed ?? value
  const state = stateOfEnds(ends)
  const inOrder = state === 'inOrder'
  const change = (next: WindowEnds): void => {
    const taken = stateOfEnds(next) === 'inOrder'
    onTyped(taken ? null : next)
    if (!taken) return
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
          onChange={(from) => from !== null && change({ from, to: ends.to })}
        />
        <DateBox
          label={t('requests.windowTo')}
          required
          around={ends.from}
          value={ends.to}
          onChange={(to) => to !== null && change({ from: ends.from, to })}
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
