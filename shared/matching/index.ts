// The door to matching: the read model, the rules and the questions asked of them.
export { availabilityStrip, freeThroughout } from './availability-strip.ts'
export { buildColumns, removePerson, replacePerson } from './columns/build-columns.ts'
export * from './columns/codes.ts'
export * from './columns/days.ts'
export { type Ragged, at } from './columns/ragged.ts'
export type { Commitment, MatchPerson } from './columns/records.ts'
export { type RosterColumns, emptyColumns } from './columns/roster-columns.ts'
export { type MatchContext, type PersonOverride, contextOf, withDraft } from './context.ts'
export { commitmentsOf, commitmentsOfCandidacy, commitmentsOfDeployment } from './commitments-of.ts'
export { capOf, shareOf } from './criteria/provider-cap.ts'
export {
  type Asked,
  type Criterion,
  type Decider,
  criteriaOf,
  decidersOf,
  prepareCriterion,
} from './criteria-of.ts'
export { explainRow, verdictFor } from './explain-row.ts'
export {
  type Match,
  type PreparedMatch,
  against,
  match,
  mustsOf,
  prepareMatch,
  rankedAgainst,
} from './match.ts'
export { missingWords } from './missing-words.ts'
export { type NearMiss, costPerUnit, nearMisses } from './near-misses.ts'
export { type Question, questionsOf } from './questions.ts'
export { relax } from './relax/relax.ts'
export { pointsOf, sharePoints } from './share-points.ts'
export { type SkillTree, skillTree } from './skill-tree.ts'
export * from './verdict-code.ts'
export { type VerdictCache, createVerdictCache } from './verdict-cache.ts'
export { certainWindowDays, contingentWindowDays, span } from './window-days.ts'
