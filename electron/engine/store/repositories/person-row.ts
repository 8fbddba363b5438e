import type { Id, Stamps } from '#shared/domain/common.ts'
import type { Offer } from '#shared/domain/offer.ts'
import type { Person, Provenance } from '#shared/domain/person.ts'
import type { Selectable } from '../tables/columns.ts'
import type { OfferTable, PersonTable } from '../tables/roster-tables.ts'

export type PersonRow = Selectable<PersonTable>

/** The fields of a person that stand in one row. */
export function toPersonRow(person: Person) {
  return {
    id: person.id,
    family_name: person.familyName,
    given_name: person.givenName,
    native_name: person.nativeName,
    second_native_name: person.secondNativeName,
    former_name: person.formerName,
    passport_name: person.passportName,
    title: person.title,
    sex: person.sex,
    birth_date: person.birthDate,
    birth_date_precision: person.birthDatePrecision,
    residence: person.residence,
    email: person.email,
    phone: person.phone,
    address: person.address,
    occupation: person.occupation,
    organization: person.organization,
    emergency_contact: person.emergencyContact,
    passport_number: person.passportNumber,
    passport_issuer: person.passportIssuer,
    passport_expires_on: person.passportExpiresOn,
    confirmed_on: person.confirmedOn,
    consent_on: person.consentOn,
    retain_until: person.retainUntil,
    not_proposed_reason: person.notProposed?.reason ?? null,
    not_proposed_by: person.notProposed?.by ?? null,
    not_proposed_on: person.notProposed?.on ?? null,
    not_proposed_until: person.notProposed?.until ?? null,
    notes: person.notes,
  }
}

export function toOrigin(provenance: Provenance | null, batch: Id | null) {
  return {
    provenance_file: provenance?.file ?? null,
    provenance_row: provenance?.row ?? null,
    import_batch: batch,
  }
}

export function fromPersonRow(row: PersonRow) {
  return {
    id: row.id,
    familyName: row.family_name,
    givenName: row.given_name,
    nativeName: row.native_name,
    secondNativeName: row.second_native_name,
    formerName: row.former_name,
    passportName: row.passport_name,
    title: row.title,
    sex: row.sex,
    birthDate: row.birth_date,
    birthDatePrecision: row.birth_date_precision,
    residence: row.residence,
    email: row.email,
    phone: row.phone,
    address: row.address,
    occupation: row.occupation,
    organization: row.organization,
    emergencyContact: row.emergency_contact,
    passportNumber: row.passport_number,
    passportIssuer: row.passport_issuer,
    passportExpiresOn: row.passport_expires_on,
    confirmedOn: row.confirmed_on,
    consentOn: row.consent_on,
    retainUntil: row.retain_until,
    notProposed: toMark(row),
    notes: row.notes,
    provenance:
      row.provenance_file === null && row.provenance_row === null
        ? null
        : { file: row.provenance_file, row: row.provenance_row },
    ...stampsOf(row),
  }
}

function toMark(row: PersonRow): Person['notProposed'] {
  const { not_proposed_reason: reason, not_proposed_by: by, not_proposed_on: on } = row
  if (reason === null || by === null || on === null) return null
  return { reason, by, on, until: row.not_proposed_until }
}

export const stampsOf = ({ created, updated, version }: Stamps): Stamps => ({
  created,
  updated,
  version,
})

export function toOfferRow(offer: Offer) {
  return {
    id: offer.id,
    provider: offer.provider,
    offered_on: offer.offeredOn,
    valid_until: offer.validUntil,
    withdrawn_on: offer.withdrawnOn,
    conditions: offer.conditions,
  }
}

export function fromOfferRow(row: Selectable<OfferTable>, categories: Offer['categories']): Offer {
  return {
    id: row.id,
    provider: row.provider,
    categories,
    offeredOn: row.offered_on,
    validUntil: row.valid_until,
    withdrawnOn: row.withdrawn_on,
    conditions: row.conditions,
  }
}
