import { Button, Group, NumberInput, SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { PostShare } from '#shared/domain/position.ts'
import { requirementAsked, type SkillValue } from '#shared/matching/asked.ts'
import { newId } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { phrase } from '#shared/text/index.ts'
import { Chips } from '#renderer/ui/index.ts'
import classes from './AddRequirement.module.css'
import { EditChip } from './EditChip.tsx'
import { newRequirement, type Starters } from './new-requirement.ts'
import { RequirementFields } from './RequirementFields.tsx'

export interface ShareChipsProps {
  readonly value: readonly PostShare[]
  readonly onChange: (next: PostShare[]) => void
  readonly skillValue: SkillValue
  readonly starters: Starters
}

/** "≥ 50 % of the posts: spoken French C1 or better". */
export const shareAsked = ({ least, asked }: PostShare, skillValue: SkillValue) =>
  'people' in least
    ? phrase('asked.sharePeople', {
        heart: requirementAsked(asked, skillValue),
        people: least.people,
      })
    : phrase('asked.sharePercent', {
        heart: requirementAsked(asked, skillValue),
        percent: least.percent,
      })

/** Parts of the posts for people who meet something, as chips that are changed in place. */
export function ShareChips({ value, onChange, skillValue, starters }: ShareChipsProps): ReactNode {
  const [added, setAdded] = useState<string | null>(null)
  const set = (next: PostShare): void =>
    onChange(value.map((each) => (each.id === next.id ? next : each)))
  const add = (): void => {
    const made: PostShare = {
      id: newId(),
      least: { percent: 50 },
      asked: newRequirement('language', 'must', newId(), starters),
    }
    setAdded(made.id)
    onChange([...value, made])
  }
  return (
    <Chips label={t('requests.shares')}>
      {value.map((share) => (
        <EditChip
          key={share.id}
          asked={shareAsked(share, skillValue)}
          kind="plain"
          title={t('requests.shares')}
          openAtFirst={share.id === added}
        >
          <LeastFields share={share} onChange={set} />
          <RequirementFields value={share.asked} onChange={(asked) => set({ ...share, asked })} />
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => onChange(value.filter(({ id }) => id !== share.id))}
            >
              {t('requests.requirementRemove')}
            </Button>
          </Group>
        </EditChip>
      ))}
      <button type="button" className={classes.add} onClick={add}>
        {t('requests.shareAdd')}
      </button>
    </Chips>
  )
}

function LeastFields({
  share,
  onChange,
}: {
  readonly share: PostShare
  readonly onChange: (next: PostShare) => void
}): ReactNode {
  const inPercent = 'percent' in share.least
  const amount = 'percent' in share.least ? share.least.percent : share.least.people
  const least = (percent: boolean, value: number): PostShare['least'] =>
    percent ? { percent: Math.min(100, value) } : { people: Math.round(value) }
  return (
    <Group gap="xs" align="end" grow>
      <NumberInput
        label={t('requests.shareLeast')}
        value={amount}
        min={1}
        max={inPercent ? 100 : 2000}
        clampBehavior="strict"
        onChange={(value) =>
          typeof value === 'number' &&
          value >= 1 &&
          onChange({ ...share, least: least(inPercent, value) })
        }
      />
      <SegmentedControl
        size="xs"
        aria-label={t('requests.shareUnit')}
        data={[
          { value: 'percent', label: t('requests.sharePercentUnit') },
          { value: 'people', label: t('requests.sharePostsUnit') },
        ]}
        value={inPercent ? 'percent' : 'people'}
        onChange={(unit) => onChange({ ...share, least: least(unit === 'percent', amount) })}
      />
    </Group>
  )
}
