import type { Skill } from '#shared/domain/skill.ts'
import { changeRows, selectRows } from '../statement.ts'
import type { Selectable } from '../tables/columns.ts'
import type { SkillPhaseTable, SkillTable } from '../tables/roster-tables.ts'
import { insertRow, updateRow } from '../write-row.ts'
import { recordHistory } from './history.ts'
import { flagOf, expectFound, newStamps, nextStamps } from './stored.ts'
import type { Reading, Writing } from '../access.ts'

const phasesInOrder = selectRows<Pick<SkillPhaseTable, 'skill' | 'phase'>>(
  'SELECT skill, phase FROM skill_phase ORDER BY skill, ordinal',
)

const inOrder = selectRows<Selectable<SkillTable>>('SELECT * FROM skill ORDER BY id')

const byId = selectRows<Selectable<SkillTable>, [id: string]>('SELECT * FROM skill WHERE id = ?')

const removal = changeRows<[id: string]>('DELETE FROM skill WHERE id = ?')

const phaseRemoval = changeRows<[skill: string]>('DELETE FROM skill_phase WHERE skill = ?')

/** Every skill, a parent before its children. */
export function listSkills({ sqlite }: Reading): Skill[] {
  const phases = Map.groupBy(phasesInOrder.all(sqlite), ({ skill }) => skill)
  return inOrder.all(sqlite).map((row) => ({
    id: row.id,
    parent: row.parent,
    name: row.name,
    phases: (phases.get(row.id) ?? []).map(({ phase }) => phase),
    seeded: row.seeded === 1,
    retired: row.retired === 1,
  }))
}

/** A skill; null when there is none. */
export function findSkill(call: Reading, id: string): Skill | null {
  return listSkills(call).find((skill) => skill.id === id) ?? null
}

/** Puts the seeded skills into a store; they are part of the program, so no history is written. */
export function insertSeededSkills(call: Pick<Writing, 'sqlite' | 'now'>, skills: Skill[]): void {
  for (const skill of skills) insertSkill(call, skill)
}

export function saveSkill(call: Writing, before: Skill | null, skill: Skill): void {
  if (!recordHistory(call, 'skill', skill.id, before, skill)) return
  if (before === null) return insertSkill(call, skill)
  const { sqlite } = call
  const stored = expectFound(byId.get(sqlite, skill.id), 'skill')
  updateRow(sqlite, 'skill', { ...toRow(skill), ...nextStamps(call, stored) })
  phaseRemoval.run(sqlite, skill.id)
  insertPhases(call, skill)
}

/** Takes a skill away that nobody has and that has none below it. */
export function removeSkill(call: Writing, skill: Skill): void {
  recordHistory(call, 'skill', skill.id, skill, null)
  removal.run(call.sqlite, skill.id)
}

function insertSkill(call: Pick<Writing, 'sqlite' | 'now'>, skill: Skill): void {
  insertRow(call.sqlite, 'skill', { ...toRow(skill), ...newStamps(call) })
  insertPhases(call, skill)
}

function insertPhases({ sqlite }: Reading, { id, phases }: Skill): void {
  phases.forEach((phase, ordinal) =>
    insertRow(sqlite, 'skill_phase', { skill: id, ordinal, phase }),
  )
}

const toRow = ({ id, parent, name, seeded, retired }: Skill) => ({
  id,
  parent,
  name,
  seeded: flagOf(seeded),
  retired: flagOf(retired),
})
