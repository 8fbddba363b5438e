import { skillRows } from '#shared/catalogue/skills.ts'
import type { Connection } from '../store/open.ts'
import { insertSeededSkills, listSkills } from '../store/repositories/skills.ts'

/** Puts the skills of the catalogue that the store does not know yet into it. */
export function seedSkills({ sqlite }: Connection, now: string): void {
  const known = new Set(listSkills({ sqlite }).map(({ id }) => id))
  const missing = skillRows().filter(({ id }) => !known.has(id))
  if (missing.length === 0) return
  sqlite.transaction(() => insertSeededSkills({ sqlite, now }, missing)).immediate()
}
