import { positionKind, seededSkills } from '#shared/catalogue/index.ts'
import type { Starters } from './new-requirement.ts'

/** What new requirements of a position start with: its own kind and usual skill, where it has them. */
export const startersOf = (kind: string | null): Starters => {
  const found = kind === null ? undefined : positionKind(kind)
  return {
    skill: found?.skills[0] ?? seededSkills[0]?.id ?? 'electoral-law',
    phase: 'election-day',
    position: found?.id ?? 'long-term-observer',
  }
}
