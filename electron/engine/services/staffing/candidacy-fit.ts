import type { CandidacyFit } from '#shared/domain/candidacy-fit.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { CriterionResult, CriterionStrength } from '#shared/domain/verdict.ts'
import type { CallContext } from '../../call-context.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { judgeAsPlaced } from './eligibility.ts'

/** How candidates stand to what their positions ask, in the order given. */
export async function fitOf(
  call: CallContext,
  candidacies: readonly StoredCandidacy[],
): Promise<CandidacyFit[]> {
  const fits = new Map<string, CandidacyFit>()
  for (const [id, theirs] of Map.groupBy(candidacies, ({ position }) => position)) {
    const position = findPosition(call, id)
    if (position === null) continue
    const judged = await judgeAsPlaced(call, position, theirs)
    for (const [place, candidacy] of theirs.entries()) {
      const explained = judged[place]
      if (explained === undefined) continue
      const { strengthOf } = explained
      const { group, score, results } = explained.explanation
      const said = (of: (result: CriterionResult, strength: CriterionStrength) => boolean) =>
        results.flatMap((result) => (of(result, strengthOf(result.key)) ? [result.evidence] : []))
      fits.set(candidacy.id, {
        ...{ candidacy: candidacy.id, group, score },
        against: said(
          ({ verdict, notNeeded }, strength) =>
            verdict === 'notMet' && !notNeeded && strength === 'must',
        ),
        open: said(
          ({ verdict, notNeeded }, strength) =>
            (verdict === 'unknown' && !notNeeded && strength === 'must') ||
            (verdict === 'notMet' && strength === 'warn'),
        ),
      })
    }
  }
  return candidacies.flatMap(({ id }) => fits.get(id) ?? [])
}
