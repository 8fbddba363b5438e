import { Button, Group, NumberInput, SegmentedControl, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Requirement } from '#shared/domain/requirement.ts'
import { requirementAsked, type SkillValue } from '#shared/matching/asked.ts'
import { t } from '#renderer/text/text.ts'
import { RequirementFields } from './RequirementFields.tsx'

export interface RequirementEditorProps {
  readonly value: Requirement
  /** The other requirements of the same strength: it may be an alternative to one of them. */
  readonly others: readonly Requirement[]
  readonly skillValue: SkillValue
  readonly onChange: (next: Requirement) => void
  /** Makes two requirements alternatives of each other. */
  readonly onJoin: (other: Requirement) => void
  readonly onRemove: () => void
}

/** Parameters, strength, points and alternatives of one requirement. */
export function RequirementEditor(props: RequirementEditorProps): ReactNode {
  const { value, others, skillValue, onChange, onJoin, onRemove } = props
  const partner =
    value.group === null ? undefined : others.find((other) => other.group === value.group)
  return (
    <>
      <RequirementFields value={value} onChange={onChange} />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.strength')}
        data={[
          { value: 'must', label: t('requests.must') },
          { value: 'wish', label: t('requests.wish') },
        ]}
        value={value.strength}
        // Alternatives are of one strength: whoever changes sides stands alone there.
        onChange={(strength) => onChange({ ...value, strength, group: null })}
      />
      {value.strength === 'wish' && (
        <NumberInput
          label={t('requests.weight')}
          description={t('requests.weightHint')}
          value={value.weight}
          min={0}
          max={10}
          step={1}
          clampBehavior="strict"
          onChange={(weight) => typeof weight === 'number' && onChange({ ...value, weight })}
        />
      )}
      {others.length > 0 && (
        <Select
          label={t('requests.group')}
          data={[
            { value: '', label: t('requests.groupNone') },
            ...others.map((other) => ({
              value: other.id,
              label: t('requests.groupWith', { what: requirementAsked(other, skillValue) }),
            })),
          ]}
          value={partner?.id ?? ''}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          onChange={(id) => {
            const other = others.find((each) => each.id === id)
            if (other) onJoin(other)
            else onChange({ ...value, group: null })
          }}
        />
      )}
      <Group justify="flex-end">
        <Button variant="default" onClick={onRemove}>
          {t('requests.requirementRemove')}
        </Button>
      </Group>
    </>
  )
}
