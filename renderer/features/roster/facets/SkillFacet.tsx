import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import type { RosterQuery } from '#shared/search/roster-query.ts'
import type { Skill } from '#shared/domain/skill.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { skillName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { toggled } from '../search-to-query.ts'
import { FacetButton, type FacetItem } from './FacetGroup.tsx'
import classes from './Facets.module.css'

type Chosen = RosterQuery['skills']

/** The skill tree; a skill covers those below it, and so does its count. */
export function SkillFacet({
  chosen,
  counts,
  onChange,
}: {
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
    return {
      key: skill.id,
      label: skillName(skill),
      count: counts ? (counts.find((each) => each.value === skill.id)?.count ?? 0) : null,
      on: on !== undefined,
      toggle: () => onChange(toggled(chosen, on ?? { skill: skill.id, level: null })),
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
      </div>
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
}

function Branch({ skill, skills, itemOf, flat }: BranchProps): ReactNode {
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
        <FacetButton item={itemOf(skill)} />
      </div>
      {opened && below.length > 0 && (
        <ul className={classes.items}>
          {below.map((each) => (
            <Branch key={each.id} skill={each} skills={skills} itemOf={itemOf} flat={false} />
          ))}
        </ul>
      )}
    </li>
  )
}
