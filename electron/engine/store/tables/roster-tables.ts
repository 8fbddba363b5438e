import type { DocumentKind, DocumentOwnerKind } from '#shared/domain/document.ts'
import type { DatePrecision } from '#shared/calendar/precision.ts'
import type { AvailabilityState } from '#shared/domain/availability.ts'
import type { Category } from '#shared/domain/category.ts'
import type { ExperienceKind } from '#shared/domain/experience.ts'
import type { LevelScale } from '#shared/domain/language.ts'
import type { Sex } from '#shared/domain/person.ts'
import type { ProviderKind } from '#shared/domain/provider.ts'
import type { Fixed, Flag, Generated, Ordered, StampColumns } from './columns.ts'

export interface ProviderTable extends StampColumns {
  id: string
  name: string
  short_name: string | null
  /** JSON list. */
  other_names: string
  kind: ProviderKind
  country: string | null
  contact_name: string | null
  contact_email: string | null
  contact_phone: string | null
  notes: string | null
}

export interface PersonTable extends StampColumns {
  /** Small stable number: the row id of the search index (`id` is what everything else refers to). */
  number: Generated<number>
  id: string
  family_name: string
  given_name: string | null
  native_name: string | null
  second_native_name: string | null
  former_name: string | null
  passport_name: string | null
  title: string | null
  sex: Sex | null
  birth_date: string | null
  birth_date_precision: DatePrecision
  residence: string | null
  email: string | null
  phone: string | null
  address: string | null
  occupation: string | null
  organization: string | null
  emergency_contact: string | null
  passport_number: string | null
  passport_issuer: string | null
  passport_expires_on: string | null
  confirmed_on: string | null
  consent_on: string | null
  retain_until: string | null
  not_proposed_reason: string | null
  not_proposed_by: string | null
  not_proposed_on: string | null
  not_proposed_until: string | null
  notes: string | null
  provenance_file: Fixed<string | null>
  provenance_row: Fixed<number | null>
  /** Batch that brought the person in; null when typed by hand. */
  import_batch: Fixed<string | null>
}

export interface PersonNationalityTable extends Ordered {
  person: string
  country: string
}

export interface PersonCategoryTable extends Ordered {
  person: string
  category: Category
}

export interface PersonLanguageTable extends Ordered {
  id: string
  person: string
  language: string
  spoken: number | null
  read: number | null
  written: number | null
  scale: LevelScale | null
  received: string | null
  converted: Flag
}

export interface PersonSkillTable extends Ordered {
  id: string
  person: string
  skill: string
  level: number | null
  years: number | null
  verified_by: string | null
  verified_on: string | null
}

export interface PersonQualificationTable extends Ordered {
  person: string
  /** Entry of the position library. */
  position_kind: string
}

export interface PersonTagTable extends Ordered {
  person: string
  tag: string
}

export interface ExperienceTable extends Ordered {
  id: string
  person: string
  country: string | null
  mission: string | null
  function: string | null
  body: string | null
  kind: ExperienceKind
  category: Category | null
  from_date: string | null
  from_precision: DatePrecision
  to_date: string | null
  to_precision: DatePrecision
}

export interface AvailabilityTable extends Ordered {
  id: string
  person: string
  from_date: string | null
  to_date: string | null
  state: AvailabilityState
  notice_days: number | null
  stated_on: string | null
  source: string | null
}

export interface ClearanceTable extends Ordered {
  id: string
  person: string
  name: string
  obtained_on: string | null
  expires_on: string | null
}

export interface OfferTable extends Ordered {
  id: string
  person: string
  provider: string
  offered_on: string | null
  valid_until: string | null
  withdrawn_on: string | null
  conditions: string | null
}

export interface OfferCategoryTable extends Ordered {
  offer: string
  category: Category
}

export interface DocumentTable extends StampColumns {
  id: string
  owner_kind: DocumentOwnerKind
  /** Id of what it belongs to; it binds nothing. */
  owner: string
  /** Whose data it holds, where it belongs to a person or a deployment of theirs. */
  person: string | null
  kind: DocumentKind
  name: string
  language: string | null
  dated_on: string | null
  note: string | null
  media_type: Fixed<string>
  size: Fixed<number>
  /** SHA-256 in hexadecimal of the whole content. */
  digest: Fixed<string>
  /** The version before: an id that may lead to nothing any more. */
  replaces: Fixed<string | null>
  added_by: Fixed<string>
  /** When it was put away; its content stays until then and after. */
  removed_at: string | null
}

/** A piece of the content of a document, in order. */
export interface DocumentChunkTable extends Ordered {
  document: string
  content: Uint8Array
}

export interface SkillTable extends StampColumns {
  id: string
  parent: string | null
  name: string
  seeded: Flag
  retired: Flag
}

export interface SkillPhaseTable extends Ordered {
  skill: string
  phase: string
}

/** What was said of two records that look like one person; `low` is the smaller id. */
export interface DuplicateAnswerTable {
  low: Fixed<string>
  high: Fixed<string>
  answer: Fixed<'apart' | 'later'>
  until: Fixed<string | null>
  by_user: Fixed<string>
  at: Fixed<string>
}

/** Two records made one: the id of the one that went leads to the person. */
export interface PersonMergeTable {
  id: Fixed<string>
  person: Fixed<string>
  gone: Fixed<string>
  change_set: Fixed<string>
  /** JSON: values that the person's record does not show. */
  others: Fixed<string>
  by_user: Fixed<string>
  at: Fixed<string>
}

/** Measures of the office's own: one row, once somebody changed them. */
export interface MeasuresTable extends StampColumns {
  id: string
  stale_after_months: number
  rest_days: number
  lead_months: number
  medium_term_least: number
  medium_term_most: number
  kept_years: number
  kept_years_deployed: number
  consent_years: number
  confirm_after_months: number
  soon_days: number
  passport_months: number
  backup_days: number
}

/** Experts, observers and what is known of them. */
export interface RosterTables {
  provider: ProviderTable
  person: PersonTable
  person_nationality: PersonNationalityTable
  person_category: PersonCategoryTable
  person_language: PersonLanguageTable
  person_skill: PersonSkillTable
  person_qualification: PersonQualificationTable
  person_tag: PersonTagTable
  experience: ExperienceTable
  availability: AvailabilityTable
  clearance: ClearanceTable
  offer: OfferTable
  offer_category: OfferCategoryTable
  document: DocumentTable
  document_chunk: DocumentChunkTable
  skill: SkillTable
  skill_phase: SkillPhaseTable
  duplicate_answer: DuplicateAnswerTable
  person_merge: PersonMergeTable
  measures: MeasuresTable
}
