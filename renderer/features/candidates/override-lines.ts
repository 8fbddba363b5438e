import type { ListedCandidacy } from '#shared/domain/candidacy-row.ts'
import { t } from '#renderer/text/text.ts'

/** What was set aside for somebody and why, a line each. */
export function overrideLines(
  row: ListedCandidacy,
  criterionWords: (criterion: string) => string,
): string {
  return row.overrides
    .map(({ criterion, reason }) =>
      t(
        row.lapsed.includes(criterion)
          ? 'requests.candidateOverrideLapsed'
          : 'requests.candidateOverride',
        { criterion: criterionWords(criterion), reason },
      ),
    )
    .join('\n')
}
