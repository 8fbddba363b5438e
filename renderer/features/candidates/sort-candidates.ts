import type { TableSort } from '#renderer/ui/index.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { countryName } from '#renderer/text/names.ts'
import { byNearness } from './candidate-order.ts'
import type { Candidate } from './candidate.ts'

type Compare = (a: Candidate, b: Candidate) => number

const byName: Compare = (a, b) => compareNames(a.personName, b.personName)

const comparisons: Readonly<Record<string, Compare>> = {
  person: byName,
  position: (a, b) => compareNames(a.positionTitle, b.positionTitle),
  nationality: (a, b) => compareNames(firstCountry(a), firstCountry(b)),
  sex: (a, b) => compareNames(a.sex ?? '~', b.sex ?? '~'),
  offered: (a, b) => compareNames(a.providers[0]?.name ?? '~', b.providers[0]?.name ?? '~'),
  status: byNearness,
  // Who is not judged yet stands behind those who are.
  score: (a, b) => (b.fit?.score ?? -1) - (a.fit?.score ?? -1),
  decision: (a, b) => compareNames(b.decision?.at ?? '', a.decision?.at ?? ''),
}

/** Candidates in the order a head of the table asks for; equals by name. */
export function sortCandidates(rows: readonly Candidate[], sort: TableSort): Candidate[] {
  const compare = comparisons[sort.by] ?? byNearness
  const sign = sort.descending ? -1 : 1
  return rows.toSorted((a, b) => sign * compare(a, b) || byName(a, b))
}

function firstCountry({ nationalities: [first] }: Candidate): string {
  return first === undefined ? '~' : countryName(first)
}
