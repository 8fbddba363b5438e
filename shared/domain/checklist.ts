import { z } from 'zod'
import { addMonths, type DateOnly } from '../calendar/index.ts'
import { listOf, phrase, phraseSchema, type Phrase } from '../text/index.ts'
import { category } from './category.ts'
import { id, requiredText, shortText, slug } from './common.ts'
import { deploymentRow } from './deployment-row.ts'
import type { DeploymentCheck } from './deployment.ts'
import type { Person } from './person.ts'
import type { Position } from './position.ts'

/** Items of the program. Those of the record are settled by it; the others by whoever looks. */
export const builtInItems = [
  'passport',
  'clearances',
  'visa',
  'insurance',
  'contract',
  'briefing',
  // Yes or no: nothing medical is kept.
  'medical',
] as const
export type BuiltInItem = (typeof builtInItems)[number]

/** Settled by the record of the person, with its evidence; only set aside by hand. */
export function isOfRecord(item: string): boolean {
  return item === 'passport' || item === 'clearances'
}

/** Something to be settled before somebody leaves. */
export const checklistItem = z.object({
  /** A word of the built-in ones, else a UUID. */
  id: slug,
  /** Null for the built-in ones, whose names are texts of the program. */
  name: requiredText.nullable(),
  /** Asked for posts of this category only; null for all. */
  category: category.nullable(),
  /** Asked for this entry of the library of positions only; null for all. */
  positionKind: slug.nullable(),
  /** Not asked any more; what was settled stays. */
  retired: z.boolean(),
})
export type ChecklistItem = z.infer<typeof checklistItem>

/** One line of the checklist of a deployment. */
export const checklistLine = z.object({
  item: slug,
  /** Name of an item of the office; null for a built-in one. */
  name: shortText.nullable(),
  state: z.enum(['done', 'notNeeded', 'missing']),
  /** Settled by the record: it can be set aside, and not ticked. */
  computed: z.boolean(),
  /** What the record says, or who settled it. */
  evidence: phraseSchema.nullable(),
})
export type ChecklistLine = z.infer<typeof checklistLine>

/** The checklist of a deployment that is planned or running. */
export const deploymentChecklist = z.object({
  deployment: deploymentRow.pick({
    id: true,
    person: true,
    personName: true,
    nativeName: true,
    position: true,
    positionTitle: true,
    request: true,
    requestTitle: true,
    from: true,
    to: true,
    status: true,
  }),
  lines: z.array(checklistLine),
  /** Lines that are missing. */
  missing: z.int(),
  /** Days from today to the first day; negative once it has come. */
  daysLeft: z.int(),
})
export type DeploymentChecklist = z.infer<typeof deploymentChecklist>

export const checklistChange = z.object({
  deployments: z.array(id).min(1).max(2000),
  item: slug,
  /** Null takes back what was settled. */
  state: z.enum(['done', 'notNeeded']).nullable(),
})

/** What the office asks: the items of the program as they are or as the office changed them, then its own. */
export function itemsWith(stored: readonly ChecklistItem[]): ChecklistItem[] {
  const changed = new Map(stored.map((item) => [item.id, item]))
  const builtIn = builtInItems.map(
    (item): ChecklistItem =>
      changed.get(item) ?? {
        ...{ id: item, name: null, category: null, positionKind: null, retired: false },
      },
  )
  return [...builtIn, ...stored.filter(({ name }) => name !== null)]
}

/** What the rules say of the clearances that a position asks, for one deployment. */
export type ClearanceEvidence = readonly { readonly met: boolean; readonly evidence: Phrase }[]

export interface ToCheck {
  readonly position: Pick<Position, 'category' | 'kind'>
  readonly person: Pick<Person, 'passportExpiresOn'>
  readonly to: DateOnly
  /** Months that a passport is to be valid beyond the last day. */
  readonly passportMonths: number
  readonly checks: readonly DeploymentCheck[]
  readonly clearances: ClearanceEvidence
}

/** The lines of a checklist: what is asked of this post, each settled or missing, with what it rests on. */
export function checklistOf(items: readonly ChecklistItem[], of: ToCheck): ChecklistLine[] {
  const settled = new Map(of.checks.map((check) => [check.item, check]))
  return items
    .filter((item) => isAsked(item, of))
    .map((item): ChecklistLine => {
      const check = settled.get(item.id)
      const computed = isOfRecord(item.id)
      const line = { item: item.id, name: item.name, computed }
      if (check && (!computed || check.state === 'notNeeded'))
        return {
          ...line,
          state: check.state,
          evidence: phrase('checklist.settled', {
            by: check.by,
            date: { date: check.at.slice(0, 10) },
          }),
        }
      if (item.id === 'passport') return { ...line, ...passportLine(of) }
      if (item.id === 'clearances') return { ...line, ...clearancesLine(of.clearances) }
      return { ...line, state: 'missing', evidence: null }
    })
}

function isAsked(item: ChecklistItem, { position, clearances, checks }: ToCheck): boolean {
  if (item.id === 'clearances' && clearances.length === 0) return false
  if (item.retired) return checks.some((check) => check.item === item.id)
  return (
    (item.category === null || item.category === position.category) &&
    (item.positionKind === null || item.positionKind === position.kind)
  )
}

/** The day itself is in the record, restricted; here stands only whether it is late enough. */
function passportLine({
  person,
  to,
  passportMonths,
}: ToCheck): Pick<ChecklistLine, 'state' | 'evidence'> {
  const asked = addMonths(to, passportMonths)
  const { passportExpiresOn: expires } = person
  if (expires === null)
    return {
      state: 'missing',
      evidence: phrase('checklist.passportUnknown', { date: { date: asked } }),
    }
  const date = { date: asked }
  return expires >= asked
    ? { state: 'done', evidence: phrase('checklist.passportValid', { date }) }
    : { state: 'missing', evidence: phrase('checklist.passportExpires', { date }) }
}

function clearancesLine(found: ClearanceEvidence): Pick<ChecklistLine, 'state' | 'evidence'> {
  const wanting = found.filter(({ met }) => !met)
  const shown = wanting.length > 0 ? wanting : found
  return {
    state: wanting.length > 0 ? 'missing' : 'done',
    evidence: phrase('checklist.clearancesFound', {
      what: listOf(
        shown.map(({ evidence }) => evidence),
        'semicolon',
      ),
    }),
  }
}
