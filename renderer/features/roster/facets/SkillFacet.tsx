import { NativeSelect, TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { foldText, skillLevels } from '#shared/catalogue/index.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import type { RosterQuery } from '#shared/search/roster-query.ts'
import type { HowMatched } from '#shared/search/conditions/condition.ts'
import type { Skill, SkillLevel } from '#shared/domain/skill.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { skillLevelName, skillName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { toggled } from '../search-to-query.ts'
import { FacetButton, type FacetItem, type Joined } from './FacetGroup.tsx'
import { HowSwitch } from './HowSwitch.tsx'
import classes from './Facets.module.css'

type Chosen = RosterQuery['skills']

/** The skill tree; a skill covers those below it, and so does its count. */
export function SkillFacet({
  chosen,
  counts,
  level,
  onLevel,
  onChange,
  how,
  onHow,
}: Omit<Joined, 'orderKey'> & {
  /** The level that is asked of what is chosen next, and counted; null for any. */
  readonly level: SkillLevel | null
  readonly onLevel: (level: SkillLevel | null) => void
  readonly chosen: Chosen
  readonly counts: FacetCounts['skills'] | undefined
  readonly onChange: (chosen: Chosen | undefined) => void
}): ReactNode {
  const heading = useId()
  const skills = byName(useQueryCall('skill.list', {}).data ?? [], skillName)
  const [sought, setSought] = useState('')
  const wanted = foldText(sought)
  const itemOf = (skill: Skill): FacetItem => {
    const on = chosen.find((each) => each.skill === skill.id)
    const shown = on ?? { skill: skill.id, level }
    const name = skillName(skill)
    return {
      key: skill.id,
      label:
        shown.level === null
          ? name
          : t('roster.chipSkillLevel', { skill: name, level: skillLevelName(shown.level) }),
      count: counts ? (counts.find((each) => each.value === skill.id)?.count ?? 0) : null,
      on: on !== undefined,
      toggle: () => onChange(toggled(chosen, shown)),
    }
  }
  const shown =
    wanted === ''
      ? skills.filter((skill) => skill.parent === null)
      : skills.filter((skill) => foldText(`${skillName(skill)} ${skill.name}`).includes(wanted))
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <div className={classes.title}>
        <h2 id={heading}>{t('roster.facetSkill')}</h2>
        <NativeSelect
          size="xs"
          variant="unstyled"
          aria-label={t('find.levelLabel')}
          data={[
            { value: '', label: t('find.anyLevel') },
            ...skillLevels.map((each) => ({
              value: String(each),
              label: `≥ ${skillLevelName(each)}`,
            })),
          ]}
          value={level === null ? '' : String(level)}
          onChange={(event) => onLevel(Number(event.currentTarget.value) || null)}
        />
      </div>
      {chosen.length > 0 && <HowSwitch title={t('roster.facetSkill')} how={how} onChange={onHow} />}
      <TextInput
        size="xs"
        className={classes.find}
        aria-label={t('roster.facetSkillSearch')}
        placeholder={t('roster.facetSkillSearch')}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      <ul className={classes.items}>
        {shown.map((skill) => (
          <Branch
            key={skill.id}
            skill={skill}
            skills={skills}
            itemOf={itemOf}
            flat={wanted !== ''}
            how={how}
          />
        ))}
      </ul>
      {shown.length === 0 && skills.length > 0 && (
        <p className={classes.none}>{t('common.nothingFound')}</p>
      )}
    </section>
  )
}

interface BranchProps {
  readonly skill: Skill
  readonly skills: readonly Skill[]
  readonly itemOf: (skill: Skill) => FacetItem
  /** Found by typing: shown by itself, without what belongs to it. */
  readonly flat: boolean
  readonly how: HowMatched
}

function Branch({ skill, skills, itemOf, flat, how }: BranchProps): ReactNode {
  const below = flat ? [] : skills.filter((each) => each.parent === skill.id)
  const [opened, setOpened] = useState(below.some((each) => itemOf(each).on))
  return (
    <li>
      <div className={classes.branch}>
        {!flat && (
          <button
            type="button"
            className={classes.twist}
            disabled={below.length === 0}
            aria-expanded={below.length === 0 ? undefined : opened}
            aria-label={
              opened
                ? t('roster.facetSkillClose', { skill: skillName(skill) })
                : t('roster.facetSkillOpen', { skill: skillName(skill) })
            }
            onClick={() => setOpened(!opened)}
          >
            {below.length === 0 ? '' : opened ? '▾' : '▸'}
          </button>
        )}
        <FacetButton item={itemOf(skill)} how={how} />
      </div>
      {opened && below.length > 0 && (
        <ul className={classes.items}>
          {below.map((each) => (
            <Branch
              key={each.id}
              skill={each}
              skills={skills}
              itemOf={itemOf}
              flat={false}
              how={how}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
