import { type ReactNode, useState } from 'react'
import type { Requirement, RequirementKind } from '#shared/domain/requirement.ts'
import { requirementAsked, type SkillValue } from '#shared/matching/asked.ts'
import { newId } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { AddRequirement } from './AddRequirement.tsx'
import { AskedText } from './AskedText.tsx'
import { EditChip } from './EditChip.tsx'
import { kindWords } from './kind-words.ts'
import { newRequirement, type Starters } from './new-requirement.ts'
import { RequirementEditor } from './RequirementEditor.tsx'

export interface RuleChipsProps {
  readonly value: readonly Requirement[]
  readonly onChange: (next: Requirement[]) => void
  readonly skillValue: SkillValue
  readonly starters: Starters
}

/** What a request asks of every position of it, as chips that are changed in place. */
export function RuleChips({ value, onChange, skillValue, starters }: RuleChipsProps): ReactNode {
  const [added, setAdded] = useState<string | null>(null)
  const set = (next: Requirement): void =>
    onChange(value.map((each) => (each.id === next.id ? next : each)))
  const add = (kind: RequirementKind): void => {
    const made = newRequirement(kind, kind === 'conflict' ? 'wish' : 'must', newId(), starters)
    setAdded(made.id)
    onChange([...value, made])
  }
  return (
    <Chips label={t('requests.rules')}>
      {value.map((each) => (
        <EditChip
          key={each.id}
          asked={requirementAsked(each, skillValue)}
          {...(each.strength === 'wish' ? { more: `(${t('requests.wish')})` } : {})}
          kind={each.strength === 'wish' ? 'wish' : 'plain'}
          title={kindWords(each.kind)}
          openAtFirst={each.id === added}
        >
          <RequirementEditor
            value={each}
            others={[]}
            skillValue={skillValue}
            onChange={set}
            onJoin={() => undefined}
            onRemove={() => onChange(value.filter(({ id }) => id !== each.id))}
          />
        </EditChip>
      ))}
      <AddRequirement onAdd={add} />
    </Chips>
  )
}

/** The same rules where they hold but are not changed: at a position of the request. */
export function RuleList({
  value,
  skillValue,
}: Pick<RuleChipsProps, 'value' | 'skillValue'>): ReactNode {
  if (value.length === 0) return null
  return (
    <Chips label={t('requests.rules')}>
      <span>{t('requests.rulesInherited')}</span>
      {value.map((each) => (
        <Chip key={each.id} kind={each.strength === 'wish' ? 'wish' : 'plain'}>
          <AskedText asked={requirementAsked(each, skillValue)} />
        </Chip>
      ))}
    </Chips>
  )
}
