import type { CandidacyRow } from '../domain/candidacy-row.ts'
import { type DecidedResult, type Decision, decisionOfStatus } from '../domain/decision.ts'
import { candidacyStatusPhrase, decisionKindPhrase } from '../domain/status-phrases.ts'
import type { CriterionHead, Verdict } from '../domain/verdict.ts'
import { listOf, phrase, type Value } from '../text/index.ts'
import { countriesCell } from './cells.ts'
import { setAsideLine } from './deployment-layout.ts'
import type { ExportColumn, LayoutCell } from './table.ts'

/** Somebody considered, and the latest decision about them as it was made; one of the two may be missing. */
export interface ReasonLine {
  readonly candidacy: CandidacyRow | null
  readonly decision: Decision | null
}

interface ReasonColumn extends ExportColumn<ReasonLine> {
  /** It is told outside of the office, too. */
  readonly brief?: true
}

/**
 * Why each person considered was or was not selected: what stood when it was decided, never what the
 * record says today. Reasons for non-selection must be available (European Ombudsman, decisions
 * 322/2017 and 2635/2010).
 */
export const reasonsLayout: readonly ReasonColumn[] = [
  {
    brief: true,
    header: phrase('documents.person'),
    width: 28,
    cell: ({ candidacy, decision }) =>
      decision === null
        ? (candidacy?.personName ?? null)
        : (decision.facts?.name ?? phrase('documents.personErased')),
  },
  {
    brief: true,
    header: phrase('documents.nationality'),
    width: 20,
    cell: ({ candidacy, decision }) =>
      countriesCell(
        decision === null
          ? (candidacy?.nationalities ?? [])
          : (decision.facts?.person.nationalities ?? []),
      ),
  },
  {
    brief: true,
    header: phrase('documents.providers'),
    width: 26,
    cell: ({ candidacy, decision }) =>
      listOf(
        (decision === null ? (candidacy?.providers ?? []) : (decision.facts?.providers ?? [])).map(
          ({ name }) => name,
        ),
        'semicolon',
      ),
  },
  {
    brief: true,
    header: phrase('documents.candidacy'),
    width: 18,
    cell: ({ candidacy }) => candidacy && candidacyStatusPhrase(candidacy.status),
  },
  {
    brief: true,
    header: phrase('documents.decided'),
    width: 22,
    cell: ({ candidacy, decision }) =>
      decision
        ? decisionKindPhrase(decision.kind)
        : // Of what an older version decided no verdicts were kept; nothing may be made up for it.
          phrase(isDecided(candidacy) ? 'documents.decidedEarlier' : 'documents.notDecided'),
  },
  {
    brief: true,
    header: phrase('documents.decidedOn'),
    width: 12,
    cell: ({ decision }) => decision && { date: decision.question.today },
  },
  {
    header: phrase('documents.decidedBy'),
    width: 18,
    cell: ({ decision }) => decision && decision.by,
  },
  {
    brief: true,
    header: phrase('documents.reasonStated'),
    width: 40,
    cell: ({ candidacy, decision }) => (decision ?? candidacy)?.reason ?? null,
  },
  {
    header: phrase('documents.byRules'),
    width: 18,
    cell: ({ decision }) =>
      decision && phrase('documents.group', { group: decision.outcome.group }),
  },
  {
    header: phrase('documents.score'),
    width: 8,
    cell: ({ decision }) => decision && Math.round(decision.outcome.score * 10) / 10,
  },
  {
    header: phrase('documents.rank'),
    width: 12,
    cell: ({ decision }) =>
      decision?.outcome.rank ? phrase('documents.rankOf', decision.outcome.rank) : null,
  },
  {
    brief: true,
    header: phrase('documents.notMet'),
    width: 50,
    cell: (line) => resultsOf(line, 'notMet'),
  },
  { header: phrase('documents.unknown'), width: 40, cell: (line) => resultsOf(line, 'unknown') },
  { header: phrase('documents.met'), width: 50, cell: (line) => resultsOf(line, 'met') },
  {
    header: phrase('documents.setAsideWhy'),
    width: 44,
    cell: ({ decision }) => ({
      lines: (decision?.outcome.results ?? []).flatMap(({ asked, reason, earlierReason }) => {
        const why = reason ?? earlierReason
        return why === null ? [] : [setAsideLine(asked, why, reason !== null)]
      }),
    }),
  },
]

/** What was decided about whom and why, without how the rules counted and what they found beside it. */
export const briefReasons: readonly ReasonColumn[] = reasonsLayout.filter(({ brief }) => brief)

/** True for a step that a decision was needed for. */
function isDecided(candidacy: CandidacyRow | null): boolean {
  return candidacy !== null && decisionOfStatus(candidacy.status) !== null
}

/** What a criterion asks; one that is no longer asked, by its key. */
export function askedOf(heads: ReadonlyMap<string, CriterionHead>, key: string): Value {
  return heads.get(key)?.asked ?? key
}

function resultsOf({ decision }: ReasonLine, of: Verdict): LayoutCell {
  return {
    lines: (decision?.outcome.results ?? []).filter((result) => stoodAs(result) === of).map(lineOf),
  }
}

/** An alternative of one that holds is no failure: it stands with what is met. */
const stoodAs = ({ verdict, notNeeded }: DecidedResult): Verdict => (notNeeded ? 'met' : verdict)

/** What was asked and what was found; of whoever was erased since, what was asked alone. */
function lineOf({ asked, evidence, warning, notNeeded }: DecidedResult): Value {
  if (notNeeded) return phrase('documents.criterionNotNeeded', { criterion: asked })
  if (evidence !== null && warning !== null)
    return phrase('documents.criterionWarned', { criterion: asked, why: evidence, warning })
  return evidence === null
    ? asked
    : phrase('documents.criterionWhy', { criterion: asked, why: evidence })
}
