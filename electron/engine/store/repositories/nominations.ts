import { v7 as uuid } from 'uuid'
import type { Id } from '#shared/domain/common.ts'
import { insertRow } from '../write-row.ts'
import { newStamps } from './stored.ts'
import type { CallContext } from '../../call-context.ts'
import type { Writing } from '../access.ts'

/** Keeps that a person was put forward, and under whose offer where it is known. */
export function insertNomination(
  call: Writing & Pick<CallContext, 'today'>,
  { candidacy, provider }: { readonly candidacy: Id; readonly provider: Id | null },
): void {
  insertRow(call.sqlite, 'nomination', {
    id: uuid(),
    candidacy,
    provider,
    nominated_on: call.today,
    reference: null,
    ...newStamps(call),
  })
}
