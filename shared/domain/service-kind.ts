import type { AssistanceKind } from '../catalogue/assistance-kinds.ts'
import type { Category } from './category.ts'
import type { ExperienceKind } from './experience.ts'

/**
 * Assistance that looks at an election from outside: whoever serves in it observes, assesses or
 * reports, whatever their post. All other kinds take part in running the election or advise those
 * who do.
 */
const fromOutside: ReadonlySet<AssistanceKind> = new Set([
  'observation',
  'observer-coordination',
  'national-observers',
  'verification',
  'certification',
  'expert-panel',
  'follow-and-report',
])

/**
 * The kind of experience that serving in a request is. The kinds of assistance decide: a legal
 * analyst of an observation mission observes, a legal adviser of technical assistance advises, and so does
 * an expert where one of several kinds is advice. An observer observes in any of them. Source: UN roster rule (observation is relevant experience, not
 * advisory).
 */
export function serviceKind(assistance: readonly string[], category: Category): ExperienceKind {
  if (category !== 'expert') return 'observation'
  const outside: ReadonlySet<string> = fromOutside
  return assistance.every((kind) => outside.has(kind)) ? 'observation' : 'advisory'
}
