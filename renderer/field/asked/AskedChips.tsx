import { type ReactNode, useState } from 'react'
import { addDays } from '#shared/calendar/index.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import type { Requirement, RequirementKind } from '#shared/domain/requirement.ts'
import { requirementAsked, type SkillValue, windowAsked } from '#shared/matching/asked.ts'
import { newId } from '#renderer/client/index.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { AddRequirement } from './AddRequirement.tsx'
import classes from './AskedChips.module.css'
import {
  chipGroups,
  joined,
  withoutRequirement,
  withoutWindow,
  withRequirement,
  withWindow,
} from './draft.ts'
import { EditChip } from './EditChip.tsx'
import { kindWords } from './kind-words.ts'
import { newRequirement, type Starters } from './new-requirement.ts'
import { RequirementEditor } from './RequirementEditor.tsx'
import { WindowEditor, type WindowEnds } from './WindowEditor.tsx'

export interface AskedChipsProps {
  readonly value: MatchDraft
  readonly onChange: (next: MatchDraft) => void
  /** Whether dates of a window were typed that cannot be taken, so that the value is not what stands there. */
  readonly onUnread?: (unread: boolean) => void
  readonly skillValue: SkillValue
  /** The host country, named in the rule that always applies. */
  readonly host: string
  /** What a new requirement of a kind starts with. */
  readonly starters: Starters
}

/** Everything a position asks, as chips that are changed in place. */
export function AskedChips({
  value,
  onChange,
  onUnread,
  skillValue,
  host,
  starters,
}: AskedChipsProps): ReactNode {
  const [added, setAdded] = useState<string | null>(null)
  const [typed, setTyped] = useState<ReadonlyMap<string, WindowEnds>>(new Map())

  const keepTyped = (window: string, ends: WindowEnds | null): void => {
    const next = new Map(typed)
    if (ends === null) next.delete(window)
    else next.set(window, ends)
    setTyped(next)
    onUnread?.(next.size > 0)
  }

  const add = (kind: RequirementKind): void => {
    const made = newRequirement(kind, kind === 'conflict' ? 'wish' : 'must', newId(), starters)
    setAdded(made.id)
    onChange(withRequirement(value, made))
  }
  const addWindow = (): void => {
    const last = value.windows.at(-1)
    const from = last ? addDays(last.to, 1) : ''
    const made = { id: newId(), from, to: addDays(from, 13), minimumDays: null, contingentOn: null }
    setAdded(made.id)
    onChange(withWindow(value, made))
  }

  const chip = (requirement: Requirement): ReactNode => {
    const weighted = requirement.strength === 'wish' && requirement.weight > 0
    return (
      <EditChip
        key={requirement.id}
        asked={requirementAsked(requirement, skillValue)}
        {...(weighted ? { more: t('requests.weightTimes', { weight: requirement.weight }) } : {})}
        kind={requirement.strength === 'wish' ? 'wish' : 'plain'}
        title={kindWords(requirement.kind)}
        openAtFirst={requirement.id === added}
      >
        <RequirementEditor
          value={requirement}
          others={value.requirements.filter(
            ({ id, strength }) => id !== requirement.id && strength === requirement.strength,
          )}
          skillValue={skillValue}
          onChange={(next) => onChange(withRequirement(value, next))}
          onJoin={(other) => onChange(joined(value, requirement, other))}
          onRemove={() => onChange(withoutRequirement(value, requirement.id))}
        />
      </EditChip>
    )
  }

  const groups = (strength: Requirement['strength']): ReactNode[] =>
    chipGroups(value.requirements, strength).map(({ key, requirements }) =>
      requirements.length === 1 ? (
        chip(requirements[0])
      ) : (
        <span key={key} className={classes.either} role="group" aria-label={t('requests.group')}>
          {requirements.map((requirement, index) => (
            <span key={requirement.id} className={classes.member}>
              {index > 0 && <span className={classes.or}>{t('requests.groupOr')}</span>}
              {chip(requirement)}
            </span>
          ))}
        </span>
      ),
    )

  const wishes = groups('wish')
  return (
    <Chips label={t('requests.positionRequirements')}>
      <span className={classes.label}>{t('requests.must')}</span>
      {value.windows.map((window) => (
        <EditChip
          key={window.id}
          asked={windowAsked(window)}
          {...(typed.has(window.id) ? { more: `· ${t('requests.windowUnread')}` } : {})}
          kind="plain"
          title={t('requests.windowEdit', { period: showPeriod(window) })}
          openAtFirst={window.id === added}
        >
          <WindowEditor
            value={window}
            typed={typed.get(window.id) ?? null}
            onChange={(next) => onChange(withWindow(value, next))}
            onTyped={(ends) => keepTyped(window.id, ends)}
            {...(value.windows.length > 1
              ? {
                  onRemove: () => {
                    keepTyped(window.id, null)
                    onChange(withoutWindow(value, window.id))
                  },
                }
              : {})}
          />
        </EditChip>
      ))}
      {groups('must')}
      <Chip>
        <span className={classes.always} title={t('requests.askedAlways')}>
          {t('asked.hostCountry', { country: { country: host } })}
        </span>
      </Chip>
      {wishes.length > 0 && (
        // The word stays with the first wish where the chips break into lines.
        <span className={classes.member}>
          <span className={classes.label}>{t('requests.wish')}</span>
          {wishes[0]}
        </span>
      )}
      {wishes.slice(1)}
      <AddRequirement onAdd={add} onAddWindow={addWindow} />
    </Chips>
  )
}
