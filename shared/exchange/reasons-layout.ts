import type { CandidacyRow } from '../domain/candidacy-row.ts'
import type { CandidacyStatus } from '../domain/candidacy.ts'
import type { CriterionHead, Explanation, MatchGroup } from '../domain/verdict.ts'
import { say } from '../text/index.ts'
import type { ExportColumn } from './table.ts'
import { countriesWords } from './words.ts'

/** A candidate with what speaks for and against. */
export interface ReasonLine {
  readonly candidacy: CandidacyRow
  readonly explanation: Explanation
  readonly heads: ReadonlyMap<string, CriterionHead>
}

const statuses: Record<CandidacyStatus, string> = {
  considered: 'Considered',
  shortlisted: 'Shortlisted',
  availabilityAsked: 'Availability asked',
  confirmedAvailable: 'Confirmed available',
  nominated: 'Nominated',
  selected: 'Selected',
  reserve: 'Reserve',
  notSelected: 'Not selected',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
}

const groups: Record<MatchGroup, string> = {
  fit: 'Fits',
  unknown: 'Information missing',
  notFit: 'Does not fit',
}

// In English until an export asks for its language.
const askedOf = (heads: ReasonLine['heads'], key: string): string => {
  const head = heads.get(key)
  return head ? say('en', head.asked) : key
}

const resultsOf = (
  { explanation, heads }: ReasonLine,
  verdicts: readonly string[],
): string | null => {
  const lines = explanation.results
    .filter(({ verdict }) => verdicts.includes(verdict))
    .map(({ key, evidence }) => `${askedOf(heads, key)}: ${say('en', evidence)}`)
  return lines.length === 0 ? null : lines.join('\n')
}

/**
 * Why each person considered was or was not selected. Reasons for non-selection must be available
 * (European Ombudsman, decisions 322/2017 and 2635/2010).
 */
export const reasonsLayout: readonly ExportColumn<ReasonLine>[] = [
  { header: 'Person', width: 28, cell: ({ candidacy }) => candidacy.personName },
  {
    header: 'Nationality',
    width: 20,
    cell: ({ candidacy }) => countriesWords(candidacy.nationalities),
  },
  {
    header: 'Providers',
    width: 26,
    cell: ({ candidacy }) => candidacy.providers.map(({ name }) => name).join('; ') || null,
  },
  { header: 'State', width: 18, cell: ({ candidacy }) => statuses[candidacy.status] },
  { header: 'Reason stated', width: 40, cell: ({ candidacy }) => candidacy.reason },
  { header: 'By the rules', width: 18, cell: ({ explanation }) => groups[explanation.group] },
  { header: 'Score', width: 8, cell: ({ explanation }) => Math.round(explanation.score * 10) / 10 },
  { header: 'Not met', width: 50, cell: (line) => resultsOf(line, ['notMet']) },
  { header: 'Unknown', width: 40, cell: (line) => resultsOf(line, ['unknown']) },
  { header: 'Met', width: 50, cell: (line) => resultsOf(line, ['met']) },
  {
    header: 'Set aside, and why',
    width: 44,
    cell: ({ candidacy, heads }) =>
      candidacy.overrides
        .map(({ criterion, reason }) => `${askedOf(heads, criterion)}: ${reason}`)
        .join('\n') || null,
  },
]
