import type { Tables } from '../tables.ts'
import type { Fixed, Generated, Selectable } from './columns.ts'

/** A column as the program knows it. */
export interface Column {
  readonly name: string
  /** Given by SQLite, and never written. */
  readonly generated: boolean
  /** Set when the row is made and never again. */
  readonly fixed: boolean
  readonly nullable: boolean
}

type Words<S extends string> = S extends `${infer Word} ${infer Rest}` ? Word | Words<Rest> : S

/** A column's name and what is true of it: `=` generated, `!` fixed, `?` may be null. */
type Spelled<T> = {
  [C in keyof T & string]: T[C] extends Generated<unknown>
    ? `${C}=`
    : `${C}${T[C] extends Fixed<unknown> ? '!' : ''}${null extends Selectable<T>[C] ? '?' : ''}`
}[keyof T & string]

/** Words that are in one and not in the other. */
type Differing<A, B> = Exclude<A, B> | Exclude<B, A>

/** Takes the names of the table's type, all of them and no other: anything else does not compile. */
function columnsOf<T extends keyof Tables>(_table: T) {
  return <S extends string>(
    names: [Differing<Words<S>, Spelled<Tables[T]>>] extends [never]
      ? S
      : { readonly wrong: Differing<Words<S>, Spelled<Tables[T]>> },
  ): readonly Column[] => (names as string).split(' ').map(columnOf)
}

function columnOf(spelled: string): Column {
  return {
    name: spelled.replace(/[=!?]+$/, ''),
    generated: spelled.includes('='),
    fixed: spelled.includes('!'),
    nullable: spelled.includes('?'),
  }
}

/**
 * The columns of every table, as values: rows are written by them. The types say that they are those
 * of {@link Tables}, a test that they are those of the store.
 */
export const tableColumns: { readonly [T in keyof Tables]: readonly Column[] } = {
  provider: columnsOf('provider')(
    'id name short_name? other_names kind country? contact_name? contact_email? contact_phone? notes? created! updated version',
  ),
  person: columnsOf('person')(
    'number= id family_name given_name? native_name? second_native_name? passport_name? title? sex? birth_date? birth_date_precision residence? email? phone? address? occupation? organization? emergency_contact? passport_number? passport_issuer? passport_expires_on? confirmed_on? consent_on? retain_until? notes? provenance_file!? provenance_row!? import_batch!? created! updated version not_proposed_reason? not_proposed_by? not_proposed_on? not_proposed_until? former_name?',
  ),
  person_nationality: columnsOf('person_nationality')('person country ordinal'),
  person_category: columnsOf('person_category')('person category ordinal'),
  person_language: columnsOf('person_language')(
    'id person language spoken? read? written? scale? received? converted ordinal',
  ),
  person_skill: columnsOf('person_skill')(
    'id person skill level? years? verified_by? verified_on? ordinal',
  ),
  person_qualification: columnsOf('person_qualification')('person position_kind ordinal'),
  person_tag: columnsOf('person_tag')('person tag ordinal'),
  experience: columnsOf('experience')(
    'id person country? mission? function? body? kind category? from_date? from_precision to_date? to_precision ordinal',
  ),
  availability: columnsOf('availability')(
    'id person from_date? to_date? state notice_days? stated_on? source? ordinal',
  ),
  clearance: columnsOf('clearance')('id person name obtained_on? expires_on? ordinal'),
  offer: columnsOf('offer')(
    'id person provider offered_on? valid_until? withdrawn_on? conditions? ordinal',
  ),
  offer_category: columnsOf('offer_category')('offer category ordinal'),
  document: columnsOf('document')(
    'id owner_kind owner person? kind name language? dated_on? note? media_type! size! digest! replaces!? added_by! removed_at? created! updated version',
  ),
  document_chunk: columnsOf('document_chunk')('document ordinal content'),
  skill: columnsOf('skill')('id parent? name seeded retired created! updated version'),
  skill_phase: columnsOf('skill_phase')('skill phase ordinal'),
  duplicate_answer: columnsOf('duplicate_answer')('low! high! answer! until!? by_user! at!'),
  person_merge: columnsOf('person_merge')('id! person! gone! change_set! others! by_user! at!'),
  measures: columnsOf('measures')(
    'id stale_after_months rest_days lead_months medium_term_least medium_term_most kept_years kept_years_deployed consent_years confirm_after_months soon_days passport_months backup_days created! updated version',
  ),
  request: columnsOf('request')(
    'id reference? title state organ? channel received_on election_on? second_round_on? from_date to_date deadline_local? deadline_zone? deadline_as_written? status provider_cap_max? provider_cap_percent? women_percent? max_per_nationality? max_percent_per_nationality? multinational_pairs funding? officer? continues? notes? created! updated version',
  ),
  request_assistance: columnsOf('request_assistance')('request kind ordinal'),
  request_party: columnsOf('request_party')('id request role name reference? contact? ordinal'),
  request_phase: columnsOf('request_phase')('request phase ordinal'),
  precondition: columnsOf('precondition')(
    'request kind verdict on_date? author? note? document? ordinal',
  ),
  request_event: columnsOf('request_event')(
    'request from_status? to_status preconditions!? number= at! by_user! reason!?',
  ),
  assessment: columnsOf('assessment')(
    'id request from_date? to_date? findings? recommendation? programme? created! updated version',
  ),
  budget: columnsOf('budget')('id request estimated_on lines note? created! updated version'),
  recommendation: columnsOf('recommendation')(
    'id request number? text source? given_on addressed_to? follow_up judged_on? note? created! updated version',
  ),
  assessment_member: columnsOf('assessment_member')('id assessment name role? ordinal'),
  assessment_post: columnsOf('assessment_post')(
    'id assessment kind? title posts from_date? to_date? position? ordinal',
  ),
  position: columnsOf('position')(
    'id request title kind? category posts location? responsibilities? notes? created! updated version',
  ),
  position_window: columnsOf('position_window')(
    'id position from_date to_date minimum_days? contingent_on? ordinal',
  ),
  requirement: columnsOf('requirement')(
    'id position strength kind group_name? weight parameters ordinal',
  ),
  candidacy: columnsOf('candidacy')(
    'id position person status reason? remark? reserve_place? created! updated version',
  ),
  request_requirement: columnsOf('request_requirement')(
    'id request strength kind group_name? weight parameters ordinal',
  ),
  position_share: columnsOf('position_share')('id position people? percent? asked ordinal'),
  position_phase: columnsOf('position_phase')('position phase ordinal'),
  position_template: columnsOf('position_template')(
    'id title kind? category requirements shares responsibilities? retired created! updated version',
  ),
  candidacy_override: columnsOf('candidacy_override')(
    'candidacy criterion reason by_user at question?',
  ),
  candidacy_event: columnsOf('candidacy_event')(
    'candidacy from_status? to_status number= at! by_user! reason!?',
  ),
  nomination: columnsOf('nomination')(
    'id candidacy provider? nominated_on reference? created! updated version',
  ),
  deployment: columnsOf('deployment')(
    'id candidacy? person position provider? from_date to_date status reason? funding? replaces? station? arrival_on? arrival_time? arrival_flight? departure_on? departure_time? departure_flight? checks costs created! updated version',
  ),
  checklist_item: columnsOf('checklist_item')(
    'id name? category? position_kind? retired created! updated version',
  ),
  deployment_event: columnsOf('deployment_event')(
    'deployment from_status? to_status from_date to_date number= at! by_user! reason!?',
  ),
  decision: columnsOf('decision')(
    'id! number! candidacy! position! request! person! kind! at! by_user! change_set! reason? question facts? outcome',
  ),
  evaluation: columnsOf('evaluation')(
    'id deployment person author? written_on rating? text? adverse notified_on? readers created! updated version',
  ),
  fund: columnsOf('fund')('id name notes? closed created! updated version'),
  contribution: columnsOf('contribution')(
    'id fund provider? contributor? amount currency pledged_on received_on? request? position? notes? created! updated version',
  ),
  letter_template: columnsOf('letter_template')('id subject body created! updated version'),
  letter: columnsOf('letter')(
    'id! kind! language! request!? position!? provider? people! way! by_user! created! updated version',
  ),
  provider_ask: columnsOf('provider_ask')(
    'id request position provider direction asked_on due_on? posts? people reminders reference? note? closed_on? created! updated version',
  ),
  availability_round: columnsOf('availability_round')(
    'id name from_date to_date asked_on due_on? people closed_on? created! updated version',
  ),
  candidate_note: columnsOf('candidate_note')(
    'id candidacy person kind written_on author text created! updated version',
  ),
  import_batch: columnsOf('import_batch')(
    'id file sheet? by_user headers plan added_count updated_count skipped_count rejected_count waiting_count taken_back_at? created! updated version',
  ),
  import_row: columnsOf('import_row')('batch row outcome person? problems cells? id? draft?'),
  list_memory: columnsOf('list_memory')(
    'id signature provider? file by_user plan created! updated version',
  ),
  value_alias: columnsOf('value_alias')(
    'id kind word written meaning? by_user created! updated version',
  ),
  saved_search: columnsOf('saved_search')('id name query sort created! updated version opens'),
  export_layout: columnsOf('export_layout')('id name kind columns created! updated version'),
  exchange: columnsOf('exchange')(
    'id direction! kind! file! counterpart!? purpose!? contents! restricted! origin!? by_user! taken_back_at? created! updated version',
  ),
  exchange_item: columnsOf('exchange_item')('exchange! entity! entity_id! seq! declined!?'),
  served_post: columnsOf('served_post')('id position provider? sex? from_date to_date status'),
  change_set: columnsOf('change_set')('id! number! at! by_user! what undoes!? final!'),
  history: columnsOf('history')(
    'seq! change_set! at! by_user! entity! entity_id! subject!? action! fields! before? after? salt? digest! hash! erased_at?',
  ),
  history_break: columnsOf('history_break')('seq found_at'),
  erasure: columnsOf('erasure')('subject at by_user'),
  draft: columnsOf('draft')('form subject? typed at'),
}
