import type { ProviderCap, Request } from '#shared/domain/request.ts'
import type { Selectable } from '../tables/columns.ts'
import type { RequestTable } from '../tables/request-tables.ts'
import { stampsOf } from './person-row.ts'
import { flagOf } from './stored.ts'

export type RequestRecord = Selectable<RequestTable>

export function toRequestRow(request: Request) {
  const cap = request.providerCap
  return {
    id: request.id,
    reference: request.reference,
    title: request.title,
    state: request.state,
    organ: request.organ,
    channel: request.channel,
    received_on: request.receivedOn,
    election_on: request.electionOn,
    second_round_on: request.secondRoundOn,
    from_date: request.from,
    to_date: request.to,
    deadline_local: request.deadline?.local ?? null,
    deadline_zone: request.deadline?.zone ?? null,
    deadline_as_written: request.deadline?.asWritten ?? null,
    status: request.status,
    provider_cap_max: cap && 'max' in cap ? cap.max : null,
    provider_cap_percent: cap && 'percentOfPosts' in cap ? cap.percentOfPosts : null,
    women_percent: request.womenPercent,
    max_per_nationality: request.maxPerNationality,
    max_percent_per_nationality: request.maxPercentPerNationality,
    multinational_pairs: flagOf(request.multinationalPairs),
    funding: request.funding,
    officer: request.officer,
    continues: request.continues,
    notes: request.notes,
  }
}

export function fromRequestRow(row: RequestRecord) {
  return {
    id: row.id,
    reference: row.reference,
    title: row.title,
    state: row.state,
    organ: row.organ,
    channel: row.channel,
    receivedOn: row.received_on,
    electionOn: row.election_on,
    secondRoundOn: row.second_round_on,
    from: row.from_date,
    to: row.to_date,
    deadline:
      row.deadline_local === null
        ? null
        : {
            local: row.deadline_local,
            zone: row.deadline_zone,
            asWritten: row.deadline_as_written,
          },
    status: row.status,
    providerCap: capOf(row),
    womenPercent: row.women_percent,
    maxPerNationality: row.max_per_nationality,
    maxPercentPerNationality: row.max_percent_per_nationality,
    multinationalPairs: row.multinational_pairs === 1,
    funding: row.funding,
    officer: row.officer,
    continues: row.continues,
    notes: row.notes,
    ...stampsOf(row),
  }
}

function capOf({ provider_cap_max, provider_cap_percent }: RequestRecord): ProviderCap | null {
  if (provider_cap_max !== null) return { max: provider_cap_max }
  if (provider_cap_percent !== null) return { percentOfPosts: provider_cap_percent }
  return null
}
