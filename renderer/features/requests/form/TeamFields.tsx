import { Checkbox, NumberInput, SegmentedControl, SimpleGrid } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import type { PartProps } from './RequestForm.tsx'
import classes from './RequestForm.module.css'

const numberOrNull = (value: string | number): number | null =>
  typeof value === 'number' ? value : null

/** Limit per provider and the balance goals of the team. */
export function TeamFields({ draft, problems, set }: PartProps): ReactNode {
  const percent = draft.capBy === 'percentOfPosts'
  return (
    <SimpleGrid cols={3} spacing="sm" verticalSpacing="sm">
      <div>
        <div id="request-cap">{t('requests.fieldCap')}</div>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-labelledby="request-cap"
          data={[
            { value: 'none', label: t('requests.fieldCapNone') },
            { value: 'max', label: t('requests.fieldCapNumber') },
            { value: 'percentOfPosts', label: t('requests.fieldCapPercent') },
          ]}
          value={draft.capBy}
          onChange={(capBy) => set({ capBy })}
        />
      </div>
      <NumberInput
        label={t('requests.fieldCapValue')}
        disabled={draft.capBy === 'none'}
        value={draft.capBy === 'none' ? '' : (draft.capValue ?? '')}
        error={problems.capValue}
        min={1}
        allowDecimal={percent}
        clampBehavior="strict"
        {...(percent ? { max: 100, suffix: ' %' } : {})}
        onChange={(value) => set({ capValue: numberOrNull(value) })}
      />
      <span />
      <NumberInput
        label={t('requests.fieldWomen')}
        value={draft.womenPercent ?? ''}
        min={0}
        max={100}
        clampBehavior="strict"
        suffix=" %"
        onChange={(value) => set({ womenPercent: numberOrNull(value) })}
      />
      <NumberInput
        label={t('requests.fieldPerNationality')}
        value={draft.maxPerNationality ?? ''}
        min={1}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(value) => set({ maxPerNationality: numberOrNull(value) })}
      />
      <Checkbox
        className={classes.wide ?? ''}
        size="xs"
        label={t('requests.fieldPairs')}
        checked={draft.multinationalPairs}
        onChange={(event) => set({ multinationalPairs: event.currentTarget.checked })}
      />
    </SimpleGrid>
  )
}
