import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Category } from '#shared/domain/category.ts'
import type { DecisionKind } from '#shared/domain/decision.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import type { Sex } from '#shared/domain/person.ts'
import type { FollowUp } from '#shared/domain/recommendation.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import type { RequirementKind, Strength } from '#shared/domain/requirement.ts'
import type { Fixed, Flag, Generated, Ordered, StampColumns } from './columns.ts'

export interface RequestTable extends StampColumns {
  id: string
  reference: string | null
  title: string
  state: string
  organ: string | null
  channel: string
  received_on: string
  election_on: string | null
  second_round_on: string | null
  from_date: string
  to_date: string
  deadline_local: string | null
  deadline_zone: string | null
  deadline_as_written: string | null
  status: RequestStatus
  /** One of the two caps, or neither. */
  provider_cap_max: number | null
  provider_cap_percent: number | null
  women_percent: number | null
  max_per_nationality: number | null
  max_percent_per_nationality: number | null
  multinational_pairs: Flag
  funding: string | null
  officer: string | null
  /** The earlier request it goes on with; an id that binds nothing. */
  continues: string | null
  notes: string | null
}

export interface RequestAssistanceTable extends Ordered {
  request: string
  kind: string
}

/** Who leads, takes part, or is worked with in the country. */
export interface RequestPartyTable extends Ordered {
  id: string
  request: string
  role: 'lead' | 'partner' | 'counterpart'
  name: string
  reference: string | null
  contact: string | null
}

export interface RequestPhaseTable extends Ordered {
  request: string
  phase: string
}

export interface PreconditionTable extends Ordered {
  request: string
  kind: 'adequateTime' | 'freeAndFair' | 'reporting'
  verdict: 'met' | 'notMet' | 'unknown'
  on_date: string | null
  author: string | null
  note: string | null
  /** A document that shows it; an id that binds nothing. */
  document: string | null
}

interface EventColumns {
  /** Grows with time: the order of events of one instant. */
  number: Generated<number>
  at: Fixed<string>
  by_user: Fixed<string>
  reason: Fixed<string | null>
}

export interface RequestEventTable extends EventColumns {
  request: string
  from_status: RequestStatus | null
  to_status: RequestStatus
  /** JSON list of the preconditions that were not met when assistance was undertaken; null of any other step. */
  preconditions: Fixed<string | null>
}

/** What a mission found that was sent to see what is needed. */
export interface AssessmentTable extends StampColumns {
  id: string
  request: string
  from_date: string | null
  to_date: string | null
  findings: string | null
  recommendation: string | null
  programme: string | null
}

/** What a request is expected to cost. */
export interface BudgetTable extends StampColumns {
  id: string
  request: string
  estimated_on: string
  /** JSON list of what, currency and amount. */
  lines: string
  note: string | null
}

/** What a report recommends, and what became of it. */
export interface RecommendationTable extends StampColumns {
  id: string
  request: string
  number: string | null
  text: string
  source: string | null
  given_on: string
  addressed_to: string | null
  follow_up: FollowUp
  judged_on: string | null
  note: string | null
}

export interface AssessmentMemberTable extends Ordered {
  id: string
  assessment: string
  name: string
  role: string | null
}

/** Posts that an assessment recommends, and the position that was made of them. */
export interface AssessmentPostTable extends Ordered {
  id: string
  assessment: string
  kind: string | null
  title: string
  posts: number
  from_date: string | null
  to_date: string | null
  /** An id that binds nothing. */
  position: string | null
}

export interface PositionTable extends StampColumns {
  id: string
  request: string
  title: string
  kind: string | null
  category: Category
  posts: number
  location: string | null
  responsibilities: string | null
  notes: string | null
}

export interface PositionWindowTable extends Ordered {
  id: string
  position: string
  from_date: string
  to_date: string
  minimum_days: number | null
  contingent_on: string | null
}

export interface RequirementTable extends Ordered {
  id: string
  position: string
  strength: Strength
  kind: RequirementKind
  group_name: string | null
  weight: number
  /** JSON object whose shape follows from `kind`. */
  parameters: string
}

export interface RequestRequirementTable extends Ordered {
  id: string
  request: string
  strength: Strength
  kind: RequirementKind
  group_name: string | null
  weight: number
  /** JSON object whose shape follows from `kind`. */
  parameters: string
}

/** One of `people` and `percent` is set. */
export interface PositionShareTable extends Ordered {
  id: string
  position: string
  people: number | null
  percent: number | null
  /** JSON of a requirement. */
  asked: string
}

export interface PositionPhaseTable extends Ordered {
  position: string
  phase: string
}

export interface PositionTemplateTable extends StampColumns {
  id: string
  title: string
  kind: string | null
  category: Category
  /** JSON lists. */
  requirements: string
  shares: string
  responsibilities: string | null
  retired: Flag
}

export interface CandidacyTable extends StampColumns {
  id: string
  position: string
  person: string
  status: CandidacyStatus
  reason: string | null
  remark: string | null
  reserve_place: number | null
}

export interface CandidacyOverrideTable {
  candidacy: string
  criterion: string
  reason: string
  by_user: string
  at: string
  /** JSON of what was asked and found then (shared/domain/aside-question.ts); null where not known. */
  question: string | null
}

export interface CandidacyEventTable extends EventColumns {
  candidacy: string
  from_status: CandidacyStatus | null
  to_status: CandidacyStatus
}

/** A candidacy that was put forward, and by whom: one row each time it happened. */
export interface NominationTable extends StampColumns {
  id: string
  candidacy: string
  provider: string | null
  nominated_on: string
  reference: string | null
}

export interface DeploymentTable extends StampColumns {
  id: string
  candidacy: string | null
  person: string
  position: string
  provider: string | null
  from_date: string
  to_date: string
  status: DeploymentStatus
  reason: string | null
  funding: string | null
  replaces: string | null
  station: string | null
  arrival_on: string | null
  arrival_time: string | null
  arrival_flight: string | null
  departure_on: string | null
  departure_time: string | null
  departure_flight: string | null
  /** JSON list of what was settled of its checklist. */
  checks: string
  /** JSON list of what it costs. */
  costs: string
}

/** An item of the office's checklist; one of the program's own only where the office changed it. */
export interface ChecklistItemTable extends StampColumns {
  id: string
  name: string | null
  category: Category | null
  position_kind: string | null
  retired: Flag
}

/** A change of status or of dates; an extension is a new end date. */
export interface DeploymentEventTable extends EventColumns {
  deployment: string
  from_status: DeploymentStatus | null
  to_status: DeploymentStatus
  from_date: string
  to_date: string
}

/** Decisions as they were made; ids that bind nothing, so that a decision outlives what it is about. */
export interface DecisionTable {
  id: Fixed<string>
  /** Counts from 1 in the order of the decisions. */
  number: Fixed<number>
  candidacy: Fixed<string>
  position: Fixed<string>
  request: Fixed<string>
  person: Fixed<string>
  kind: Fixed<DecisionKind>
  at: Fixed<string>
  by_user: Fixed<string>
  change_set: Fixed<string>
  reason: string | null
  /** JSON of shared/domain/decision.ts: what was asked, and the verdicts. */
  question: string
  outcome: string
  /** JSON of what the roster held of the person; null once they were erased. */
  facts: string | null
}

/** Restricted. An adverse finding counts only once the person was told. */
export interface EvaluationTable extends StampColumns {
  id: string
  deployment: string
  person: string
  author: string | null
  written_on: string
  rating: number | null
  text: string | null
  adverse: Flag
  notified_on: string | null
  /** JSON list of who may read it beside its author. */
  readers: string
}

/** Amounts are whole numbers of the smallest unit of their currency. */
export interface ContributionTable extends StampColumns {
  id: string
  fund: string
  provider: string | null
  contributor: string | null
  amount: number
  currency: string
  pledged_on: string
  received_on: string | null
  request: string | null
  position: string | null
  notes: string | null
}

export interface FundTable extends StampColumns {
  id: string
  name: string
  notes: string | null
  closed: Flag
}

/**
 * A post that somebody served who is not on the roster any more: what the statistics count, of nobody
 * in particular.
 */
export interface ServedPostTable {
  id: string
  position: string
  provider: string | null
  sex: Sex | null
  from_date: string
  to_date: string
  status: 'completed' | 'curtailed'
}

/** Requests, what they ask for, and who came of them. */
export interface RequestTables {
  request: RequestTable
  request_assistance: RequestAssistanceTable
  request_party: RequestPartyTable
  request_phase: RequestPhaseTable
  precondition: PreconditionTable
  request_event: RequestEventTable
  assessment: AssessmentTable
  recommendation: RecommendationTable
  budget: BudgetTable
  assessment_member: AssessmentMemberTable
  assessment_post: AssessmentPostTable
  position: PositionTable
  position_window: PositionWindowTable
  requirement: RequirementTable
  request_requirement: RequestRequirementTable
  position_share: PositionShareTable
  position_phase: PositionPhaseTable
  position_template: PositionTemplateTable
  candidacy: CandidacyTable
  candidacy_override: CandidacyOverrideTable
  candidacy_event: CandidacyEventTable
  nomination: NominationTable
  deployment: DeploymentTable
  checklist_item: ChecklistItemTable
  deployment_event: DeploymentEventTable
  decision: DecisionTable
  evaluation: EvaluationTable
  fund: FundTable
  contribution: ContributionTable
  served_post: ServedPostTable
}
