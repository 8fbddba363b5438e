import { phrase } from '#shared/text/index.ts'
import type { ExpectedFailure } from '#shared/contract/failure.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Skill } from '#shared/domain/skill.ts'
import type { Handlers } from '../call-context.ts'
import { listSkills, saveSkill } from '../store/repositories/skills.ts'
import { selectTuples, selectValues } from '../store/statement.ts'

const peopleBySkill = selectTuples<readonly [skill: string, people: number]>(
  'SELECT skill, count(DISTINCT person) FROM person_skill GROUP BY skill',
)

const peopleWith = selectValues<Id, [skill: string]>(
  'SELECT DISTINCT person FROM person_skill WHERE skill = ?',
)

/** The skill tree: seeded skills and the office's own. */
export const skillHandlers = {
  'skill.list': (_params, call) => {
    const counts = new Map(peopleBySkill.all(call.sqlite))
    return listSkills(call).map((skill) => ({ ...skill, people: counts.get(skill.id) ?? 0 }))
  },

  'skill.save': ({ skill }, call) => {
    const known = new Map(listSkills(call).map((each) => [each.id, each]))
    const before = known.get(skill.id) ?? null
    // Whether a skill came with the program is not for a form to say.
    const after = { ...skill, seeded: before?.seeded ?? false }
    refuseBadPlace(after, known)
    if (after.retired && !before?.retired) refuseRetiringParent(after, known)
    saveSkill(call, before, after)
    call.describe(phrase('changes.skillChanged', { name: after.name }))
    call.touch(peopleWith.all(call.sqlite, skill.id))
    return after
  },
} satisfies Handlers<'skill.list' | 'skill.save'>

function refuseBadPlace(skill: Skill, known: ReadonlyMap<string, Skill>): void {
  const seen = new Set([skill.id])
  for (let above = skill.parent; above !== null; above = known.get(above)?.parent ?? null) {
    if (seen.has(above)) throw misplaced('skillBelowItself')
    if (!known.has(above)) throw misplaced('skillAboveGone')
    seen.add(above)
  }
}

function misplaced(text: 'skillBelowItself' | 'skillAboveGone'): ExpectedFailure {
  const problem = { field: 'skill.parent', message: phrase(`failures.${text}`) }
  return expectedFailure('invalid', text, undefined, [problem])
}

function refuseRetiringParent(skill: Skill, known: ReadonlyMap<string, Skill>): void {
  const below = [...known.values()].filter((each) => each.parent === skill.id && !each.retired)
  if (below.length === 0) return
  throw expectedFailure('inUse', 'skillsBelow', { count: below.length })
}
