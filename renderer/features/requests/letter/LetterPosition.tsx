import { Group, NumberInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Position } from '#shared/domain/position.ts'
import { AskedChips } from '#renderer/field/asked/AskedChips.tsx'
import { ShareChips } from '#renderer/field/asked/ShareChips.tsx'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { t } from '#renderer/text/text.ts'
import { WordsBox } from '#renderer/ui/fields/index.ts'
import classes from './LetterScreen.module.css'

export interface LetterPositionProps {
  readonly value: Position
  readonly host: string | null
  readonly onChange: (next: Position) => void
}

/** A position of the letter: its title, posts, windows, and what is asked. */
export function LetterPosition({ value, host, onChange }: LetterPositionProps): ReactNode {
  const skillValue = useSkillValues()
  const starters = startersOf(value.kind)
  return (
    <div className={classes.position}>
      <Group gap="xs" align="end" wrap="nowrap">
        <WordsBox
          className={classes.title}
          label={t('requests.positionTitle')}
          value={value.title}
          onChange={(title) => onChange({ ...value, title })}
        />
        <NumberInput
          className={classes.posts ?? ''}
          label={t('requests.positionPosts')}
          value={value.posts}
          min={1}
          max={2000}
          allowDecimal={false}
          clampBehavior="strict"
          onChange={(posts) => typeof posts === 'number' && onChange({ ...value, posts })}
        />
      </Group>
      <AskedChips
        value={value}
        onChange={({ windows, requirements }) => onChange({ ...value, windows, requirements })}
        skillValue={skillValue}
        host={host ?? ''}
        starters={starters}
      />
      <ShareChips
        value={value.shares}
        onChange={(shares) => onChange({ ...value, shares })}
        skillValue={skillValue}
        starters={starters}
      />
    </div>
  )
}
