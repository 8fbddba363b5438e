import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { RecordHistory } from '#renderer/field/change/RecordHistory.tsx'
import { PersonDecisions } from '#renderer/field/decision/PersonDecisions.tsx'
import { Disclosures } from '#renderer/field/restricted/Disclosures.tsx'

/** What was decided, who saw what is restricted, and every change of the record. */
export function HistoryTab({ id }: { readonly id: Id }): ReactNode {
  return (
    <>
      <PersonDecisions person={id} />
      <Disclosures person={id} />
      <RecordHistory entity="person" id={id} />
    </>
  )
}
