import type { MatchDraft } from '../../domain/position.ts'
import type { Relaxation } from './relaxation.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { withDraft } from '../context.ts'
import { type Match, prepareMatch } from '../match.ts'
import { NOT_MET, OVERRIDDEN } from '../verdict-code.ts'
import { listOf, phrase, type Phrase } from '../../text/index.ts'
import type { Edit } from './edit.ts'
import { type Failing, failingSets, rowsKeptOutBy } from './failing.ts'
import { requirementEdits } from './requirement-edits.ts'
import { windowEdits } from './window-edits.ts'

/** Most pairs shown; more would bury the single steps. */
const PAIRS = 6

interface Tried {
  readonly edits: readonly Edit[]
  readonly gained: number
  readonly draft: MatchDraft
}

const draftOf = (of: Match): MatchDraft => ({
  windows: [...of.context.windows],
  requirements: [...of.context.requirements],
})

/**
 * People who newly fit under a draft that asks for less. Only those are judged whom nothing but
 * the eased musts keeps out: easing a must cannot cost anybody their place, and cannot help those
 * whom another must keeps out.
 */
const gainOf = (
  of: Match,
  draft: MatchDraft,
  rows: readonly number[],
  bits: number,
  failing: Failing,
): number => {
  if (rows.length === 0) return 0
  const eased = prepareMatch(of.columns, withDraft(of.context, draft))
  const deciders = eased.deciders.filter(
    ({ strength, members }) =>
      strength === 'must' &&
      members.some((place) => {
        const bit = failing.bitOf(eased.criteria[place]?.key ?? '')
        return bit === 0 || (bit & bits) !== 0
      }),
  )
  return rows.reduce((gained, row) => {
    const fits = deciders.every(({ members }) =>
      members.some((place) => {
        if (eased.overrides.reason(place, row) !== null) return true
        return (eased.criteria[place]?.rule.judge(row) ?? NOT_MET) >= OVERRIDDEN
      }),
    )
    return fits ? gained + 1 : gained
  }, 0)
}

const bitsOf = (edit: Edit, failing: Failing): number =>
  edit.criterion === 'availability' ? failing.windowBits : failing.bitOf(edit.criterion)

const tryEdits = (of: Match, edits: readonly Edit[], failing: Failing): Tried => {
  const draft = edits.reduce((each, edit) => edit.apply(each), draftOf(of))
  const bits = edits.reduce((all, edit) => all | bitsOf(edit, failing), 0)
  const rows = rowsKeptOutBy(failing, bits)
  return { edits, draft, gained: gainOf(of, draft, rows, bits, failing) }
}

/** Two edits that together gain more than each alone, of different criteria. */
const pairsOf = (of: Match, singles: readonly Tried[], failing: Failing): Tried[] => {
  // One small step per criterion: the first that gains somebody, else the first there is.
  const steps = [...Map.groupBy(singles, (each) => each.edits[0]?.criterion).values()].flatMap(
    (tried) => tried.find((each) => each.gained > 0) ?? tried.slice(0, 1),
  )
  const pairs = steps.flatMap((one, index) =>
    steps.slice(index + 1).flatMap((other) => {
      const both = tryEdits(of, [...one.edits, ...other.edits], failing)
      return both.gained > one.gained + other.gained ? [both] : []
    }),
  )
  return pairs.toSorted((a, b) => b.gained - a.gained).slice(0, PAIRS)
}

const dominated = (each: Tried, smaller: Tried): boolean => {
  const [edit] = each.edits
  const [other] = smaller.edits
  if (edit?.criterion !== other?.criterion || smaller.gained < each.gained) return false
  return edit?.way === other?.way || edit?.way === 'drop'
}

/** Keeps a larger step only where it gains more than the smaller one before it. */
const worthwhile = (tried: readonly Tried[]): Tried[] =>
  tried.filter(
    (each, index) =>
      each.gained > 0 && !tried.slice(0, index).some((smaller) => dominated(each, smaller)),
  )

/** Of alternatives the first one stands for giving up them all, and names them all. */
const withoutRepeats = (edits: readonly Edit[], musts: readonly Requirement[]): Edit[] =>
  edits.flatMap((edit) => {
    const group = musts.find((each) => each.id === edit.criterion)?.group ?? null
    if (edit.way !== 'drop' || group === null) return [edit]
    const members = musts.filter((each) => each.group === group).map(({ id }) => id)
    if (members[0] !== edit.criterion) return []
    if (members.length === 1) return [edit]
    const given = members.flatMap(
      (id) => edits.find(({ criterion, way }) => criterion === id && way === 'drop')?.what ?? [],
    )
    return [{ ...edit, words: phrase('relax.asWish', { what: listOf(given, 'or') }) }]
  })

function wordsOf(edits: readonly Edit[]): Phrase {
  const steps = edits.map(({ words }) => words)
  const [first] = steps
  return first !== undefined && steps.length === 1
    ? first
    : phrase('relax.steps', { steps: listOf(steps) })
}

/**
 * What to ask less of to find more people: each must on its own, and pairs that help only
 * together, with the number of people who would newly fit and a draft ready to try. Most gained
 * first; of equals the single step before the pair. Who cannot be sent at all (nationals of the
 * host country, another category) and double bookings are never relaxed.
 */
export function relax(of: Match): Relaxation[] {
  const failing = failingSets(of)
  const musts = of.context.requirements.filter((each) => each.strength === 'must')
  const edits = [
    ...withoutRepeats(
      musts.flatMap((requirement) => requirementEdits(requirement, of.context)),
      musts,
    ),
    ...windowEdits(of, rowsKeptOutBy(failing, failing.windowBits)),
  ]
  const singles = edits.map((edit) => tryEdits(of, [edit], failing))
  return [...worthwhile(singles), ...pairsOf(of, singles, failing)]
    .toSorted((a, b) => b.gained - a.gained || a.edits.length - b.edits.length)
    .map(({ edits: applied, gained, draft }) => ({
      criteria: applied.map((edit) => edit.criterion),
      words: wordsOf(applied),
      gained,
      draft,
    }))
}
