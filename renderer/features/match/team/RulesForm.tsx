import { Button, Checkbox, NumberInput, SegmentedControl } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import { t } from '#renderer/text/text.ts'
import { CoverageFields } from './CoverageFields.tsx'
import classes from './TeamPanel.module.css'

export interface RulesFormProps {
  readonly rules: TeamRules
  /** All open requests instead of this one. */
  readonly all: boolean
  readonly seconds: number
  readonly onRules: (rules: TeamRules) => void
  readonly onAll: (all: boolean) => void
  readonly onSeconds: (seconds: number) => void
  readonly busy: boolean
  readonly again: boolean
  readonly onPropose: () => void
}

const numberOrNull = (value: string | number): number | null =>
  typeof value === 'number' ? value : null

/** What a proposal must keep to. */
export function RulesForm(props: RulesFormProps): ReactNode {
  const { rules, onRules } = props
  const set = (change: Partial<TeamRules>): void => onRules({ ...rules, ...change })
  return (
    <form
      className={classes.rules}
      aria-label={t('match.proposeRules')}
      onSubmit={(event) => {
        event.preventDefault()
        props.onPropose()
      }}
    >
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('match.proposeScope')}
        data={[
          { value: 'this', label: t('match.proposeThis') },
          { value: 'all', label: t('match.proposeAll') },
        ]}
        value={props.all ? 'all' : 'this'}
        onChange={(scope) => props.onAll(scope === 'all')}
      />
      <NumberInput
        label={t('match.proposeWomen')}
        value={rules.womenPercent ?? ''}
        min={0}
        max={100}
        clampBehavior="strict"
        onChange={(value) => set({ womenPercent: numberOrNull(value) })}
      />
      <NumberInput
        label={t('match.proposeNationality')}
        value={rules.maxPerNationality ?? ''}
        min={1}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(value) => set({ maxPerNationality: numberOrNull(value) })}
      />
      <NumberInput
        label={t('requests.fieldPerNationalityPercent')}
        value={rules.maxPercentPerNationality ?? ''}
        min={1}
        max={100}
        clampBehavior="strict"
        onChange={(value) => set({ maxPercentPerNationality: numberOrNull(value) })}
      />
      <NumberInput
        label={t('match.proposeRegion')}
        value={rules.maxPercentPerRegion ?? ''}
        min={1}
        max={100}
        clampBehavior="strict"
        onChange={(value) => set({ maxPercentPerRegion: numberOrNull(value) })}
      />
      <Checkbox
        size="xs"
        label={t('match.proposeOffered')}
        checked={rules.offeredOnly}
        onChange={(event) => set({ offeredOnly: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('match.proposeCaps')}
        checked={rules.useProviderCaps}
        onChange={(event) => set({ useProviderCaps: event.currentTarget.checked })}
      />
      <Checkbox
        size="xs"
        label={t('match.proposePairs')}
        checked={rules.multinationalPairs}
        onChange={(event) => set({ multinationalPairs: event.currentTarget.checked })}
      />
      <CoverageFields value={rules.coverage} onChange={(coverage) => set({ coverage })} />
      {rules.excluded.length > 0 && (
        <div>
          {t('match.proposeExcluded', { count: rules.excluded.length })}{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => set({ excluded: [] })}>
            {t('match.proposeExcludedClear')}
          </Button>
        </div>
      )}
      <NumberInput
        label={t('match.proposeSeconds')}
        value={props.seconds}
        min={1}
        max={600}
        allowDecimal={false}
        clampBehavior="strict"
        onChange={(value) => typeof value === 'number' && value >= 1 && props.onSeconds(value)}
      />
      <Button type="submit" loading={props.busy} data-autofocus>
        {t(props.again ? 'match.proposeAgain' : 'match.proposeRun')}
      </Button>
    </form>
  )
}
