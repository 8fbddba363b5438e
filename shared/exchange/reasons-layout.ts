import type { CandidacyRow } from '../domain/candidacy-row.ts'
import { candidacyStatusPhrase } from '../domain/status-phrases.ts'
import type { CriterionHead, Explanation, Verdict } from '../domain/verdict.ts'
import { listOf, phrase, type Value } from '../text/index.ts'
import { countriesCell } from './cells.ts'
import { setAsideLine } from './deployment-layout.ts'
import type { ExportColumn, LayoutCell } from './table.ts'

/** A candidate with what speaks for and against. */
export interface ReasonLine {
  readonly candidacy: CandidacyRow
  readonly explanation: Explanation
  readonly heads: ReadonlyMap<string, CriterionHead>
}

/**
 * Why each person considered was or was not selected. Reasons for non-selection must be available
 * (European Ombudsman, decisions 322/2017 and 2635/2010).
 */
export const reasonsLayout: readonly ExportColumn<ReasonLine>[] = [
  {
    header: phrase('documents.person'),
    width: 28,
    cell: ({ candidacy }) => candidacy.personName,
  },
  {
    header: phrase('documents.nationality'),
    width: 20,
    cell: ({ candidacy }) => countriesCell(candidacy.nationalities),
  },
  {
    header: phrase('documents.providers'),
    width: 26,
    cell: ({ candidacy }) =>
      listOf(
        candidacy.providers.map(({ name }) => name),
        'semicolon',
      ),
  },
  {
    header: phrase('documents.candidacy'),
    width: 18,
    cell: ({ candidacy }) => candidacyStatusPhrase(candidacy.status),
  },
  {
    header: phrase('documents.reasonStated'),
    width: 40,
    cell: ({ candidacy }) => candidacy.reason,
  },
  {
    header: phrase('documents.byRules'),
    width: 18,
    cell: ({ explanation }) => phrase('documents.group', { group: explanation.group }),
  },
  {
    header: phrase('documents.score'),
    width: 8,
    cell: ({ explanation }) => Math.round(explanation.score * 10) / 10,
  },
  { header: phrase('documents.notMet'), width: 50, cell: (line) => resultsOf(line, 'notMet') },
  { header: phrase('documents.unknown'), width: 40, cell: (line) => resultsOf(line, 'unknown') },
  { header: phrase('documents.met'), width: 50, cell: (line) => resultsOf(line, 'met') },
  {
    header: phrase('documents.setAsideWhy'),
    width: 44,
    cell: ({ candidacy, explanation, heads }) => ({
      lines: candidacy.overrides.map(({ criterion, reason }) =>
        setAsideLine(
          askedOf(heads, criterion),
          reason,
          explanation.results.every(
            ({ key, earlierReason }) => key !== criterion || earlierReason === null,
          ),
        ),
      ),
    }),
  },
]

/** What a criterion asks; one that is no longer asked, by its key. */
export function askedOf(heads: ReadonlyMap<string, CriterionHead>, key: string): Value {
  return heads.get(key)?.asked ?? key
}

function resultsOf({ explanation, heads }: ReasonLine, of: Verdict): LayoutCell {
  return {
    lines: explanation.results
      .filter(({ verdict }) => verdict === of)
      .map(({ key, evidence }) =>
        phrase('documents.criterionWhy', { criterion: askedOf(heads, key), why: evidence }),
      ),
  }
}
