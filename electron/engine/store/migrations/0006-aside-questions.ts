import type { Database } from '../sqlite.ts'

interface Kept {
  readonly candidacy: string
  readonly criterion: string
  readonly kind: string | null
  readonly parameters: string | null
  readonly position: string
  readonly state: string
  readonly category: string
  readonly max: number | null
  readonly percent: number | null
}

interface Window {
  readonly from: string
  readonly to: string
  readonly minimumDays: number | null
  readonly contingentOn: string | null
}

/**
 * What was asked when a criterion was set aside. Overrides from before get the question as it stands
 * now; how far the person was from it nobody kept.
 */
export function asideQuestions(db: Database): void {
  db.exec('ALTER TABLE candidacy_override ADD COLUMN question TEXT')
  const overrides = db
    .prepare<[], Kept>(
      `SELECT candidacy_override.candidacy, candidacy_override.criterion, requirement.kind,
         requirement.parameters, position.id AS position, position.category, request.state,
         request.provider_cap_max AS max, request.provider_cap_percent AS percent
       FROM candidacy_override
       JOIN candidacy ON candidacy.id = candidacy_override.candidacy
       JOIN position ON position.id = candidacy.position
       JOIN request ON request.id = position.request
       LEFT JOIN requirement ON requirement.position = position.id
         AND requirement.id = candidacy_override.criterion`,
    )
    .all()
  const windowsOf = db.prepare<[string], Window>(
    `SELECT from_date AS "from", to_date AS "to", minimum_days AS minimumDays,
       contingent_on AS contingentOn
     FROM position_window WHERE position = ? ORDER BY ordinal`,
  )
  const keep = db.prepare<[string, string, string]>(
    'UPDATE candidacy_override SET question = ? WHERE candidacy = ? AND criterion = ?',
  )
  for (const { candidacy, criterion, position, state, category, ...of } of overrides) {
    const windows = windowsOf.all(position)
    const certain = windows.filter(({ contingentOn }) => contingentOn === null)
    const question = {
      kind: of.kind ?? criterion,
      parameters: JSON.parse(of.parameters ?? '{}') as unknown,
      windows: (certain.length > 0 ? certain : windows).map(({ from, to, minimumDays }) => ({
        from,
        to,
        minimumDays,
      })),
      state,
      category,
      providerCap:
        of.max !== null
          ? { max: of.max }
          : of.percent !== null
            ? { percentOfPosts: of.percent }
            : null,
      found: null,
    }
    keep.run(JSON.stringify(question), candidacy, criterion)
  }
}
