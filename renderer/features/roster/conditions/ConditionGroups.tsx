import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import {
  type Condition,
  type ConditionGroup,
  type HowMatched,
  howMatched,
} from '#shared/search/conditions/condition.ts'
import { conditionPhrase } from '#shared/search/conditions/condition-words.ts'
import { phrase } from '#shared/text/index.ts'
import { EditChip } from '#renderer/field/asked/EditChip.tsx'
import { t, words } from '#renderer/text/text.ts'
import { Chips } from '#renderer/ui/index.ts'
import { useConditionNames } from '../condition-names.ts'
import type { RosterSearch } from '../roster-search.ts'
import { AddCondition } from './AddCondition.tsx'
import { ConditionFields } from './ConditionFields.tsx'
import classes from './ConditionGroups.module.css'

/** A condition that was begun and says nothing yet: the place it will stand at. */
export interface Begun {
  readonly group: number
  readonly at: number
  readonly kind: Condition['by']
  /** How the group it begins is joined. */
  readonly how: HowMatched
}

export interface ConditionGroupsProps {
  readonly groups: readonly ConditionGroup[]
  readonly begun: Begun | null
  readonly onBegin: (begun: Begun | null) => void
  readonly onChange: (part: Partial<RosterSearch>) => void
}

/** Groups of conditions, each joined in its own way; all of them hold together with the choices beside the table. */
export function ConditionGroups(props: ConditionGroupsProps): ReactNode {
  const { groups, begun, onBegin, onChange } = props
  const isNew = begun !== null && begun.group === groups.length && begun.at === 0
  const shown: readonly ConditionGroup[] = isNew
    ? [...groups, { how: begun.how, conditions: [] }]
    : groups
  if (shown.length === 0) return null

  function put(place: number, group: ConditionGroup): void {
    const next = shown
      .map((each, at) => (at === place ? group : each))
      .filter(({ conditions }) => conditions.length > 0)
    onChange({ conditions: next.length === 0 ? undefined : next })
  }
  function removeAt(place: number, at: number): void {
    const group = shown[place]
    onBegin(null)
    if (group)
      put(place, { ...group, conditions: group.conditions.filter((_, each) => each !== at) })
  }

  return (
    <div className={classes.groups}>
      {shown.map((group, place) => (
        <div key={place} className={classes.group}>
          <NativeSelect
            size="xs"
            className={classes.how}
            aria-label={t('find.groupHow', { place: place + 1 })}
            data={howMatched.options.map((how) => ({
              value: how,
              label: t('find.groupHowChoice', { how }),
            }))}
            value={group.how}
            onChange={(event) => {
              const how = howMatched.parse(event.currentTarget.value)
              if (group.conditions.length > 0) put(place, { ...group, how })
              else if (begun) onBegin({ ...begun, how })
            }}
          />
          <Chips label={t('find.group', { place: place + 1 })}>
            {entriesOf(group, place, begun).map(({ kind, condition }, at) => (
              <ConditionChip
                key={at}
                kind={kind}
                condition={condition}
                onChange={(next) =>
                  put(place, {
                    ...group,
                    conditions: [
                      ...group.conditions.slice(0, at),
                      next,
                      ...group.conditions.slice(at + 1),
                    ],
                  })
                }
                onRemove={() => removeAt(place, at)}
              />
            ))}
            <AddCondition
              label={t('common.add')}
              onAdd={(kind) =>
                onBegin({ group: place, at: group.conditions.length, kind, how: group.how })
              }
            />
          </Chips>
        </div>
      ))}
    </div>
  )
}

interface Entry {
  readonly kind: Condition['by']
  readonly condition: Condition | null
}

/** What a group says, and what was begun in it as long as it says nothing. */
function entriesOf(group: ConditionGroup, place: number, begun: Begun | null): readonly Entry[] {
  const said = group.conditions.map((condition): Entry => ({ kind: condition.by, condition }))
  return begun !== null && begun.group === place && begun.at === said.length
    ? [...said, { kind: begun.kind, condition: null }]
    : said
}

function ConditionChip({
  kind,
  condition,
  onChange,
  onRemove,
}: Entry & {
  readonly onChange: (condition: Condition) => void
  readonly onRemove: () => void
}): ReactNode {
  const names = useConditionNames()
  const name = phrase('find.kind', { kind })
  const asked = condition === null ? name : conditionPhrase(condition, names)
  return (
    <span className={classes.condition}>
      <EditChip
        kind={condition === null ? 'wish' : 'plain'}
        title={words(name)}
        asked={phrase('asked.plain', { heart: asked })}
        openAtFirst={condition === null}
      >
        <ConditionFields by={kind} value={condition} onChange={onChange} />
      </EditChip>
      <button
        type="button"
        className={classes.remove}
        aria-label={t('find.removeCondition', { condition: words(asked) })}
        onClick={onRemove}
      >
        ✕
      </button>
    </span>
  )
}
