import { positionKind } from '#shared/catalogue/index.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { positionTitle } from '#renderer/text/names.ts'

/** What the library says about a kind of post; null for a kind it does not hold. */
export interface LibraryStart {
  readonly title: string
  readonly category: Position['category']
  readonly requirements: readonly Requirement[]
}

/**
 * Title in the present language, category and requirements to start from: the main skill and a valid offer as musts, the
 * usual years and further skills as wishes, and for long-term observers two short-term missions
 * before (NORDEM asks them normally).
 */
export const fromLibrary = (kind: string, newId: () => string): LibraryStart | null => {
  const found = positionKind(kind)
  if (!found) return null
  const [main, ...others] = found.skills
  const common = { group: null, weight: 2 }
  const requirements: Requirement[] = []
  if (main !== undefined) {
    const years = found.category === 'expert' ? found.years : null
    requirements.push({
      ...common,
      id: newId(),
      strength: 'must',
      kind: 'skill',
      parameters: { skill: main, level: found.category === 'expert' ? 3 : 2, years: null },
    })
    if (years !== null) {
      requirements.push({
        ...common,
        id: newId(),
        strength: 'wish',
        kind: 'skill',
        parameters: { skill: main, level: null, years },
      })
    }
  }
  for (const skill of others) {
    requirements.push({
      ...common,
      id: newId(),
      strength: 'wish',
      kind: 'skill',
      parameters: { skill, level: 2, years: null },
    })
  }
  if (found.category === 'longTermObserver') {
    requirements.push({
      ...common,
      id: newId(),
      strength: 'wish',
      kind: 'progression',
      parameters: { missions: 2 },
    })
  }
  requirements.push({ ...common, id: newId(), strength: 'must', kind: 'offer', parameters: {} })
  return { title: positionTitle(kind), category: found.category, requirements }
}
