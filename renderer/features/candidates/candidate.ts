import type { CandidacyFit } from '#shared/domain/candidacy-fit.ts'
import type { ListedCandidacy } from '#shared/domain/candidacy-row.ts'

/** A candidate as the screens show one: the candidacy, and how it stands to what is asked, once known. */
export interface Candidate extends ListedCandidacy {
  readonly positionTitle: string
  readonly fit: CandidacyFit | null
  /** Among the reserves of the position, from 1; null for whoever is none. */
  readonly reserveNumber: number | null
}
