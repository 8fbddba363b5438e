import type { Stretch } from '#shared/domain/availability.ts'
import type { Id } from '#shared/domain/common.ts'
import { availabilityStrip } from '#shared/matching/availability-strip.ts'
import type { CallContext } from '../../call-context.ts'
import { notFound } from '../../store/repositories/stored.ts'

/** A person's days between two dates, both included: declared, minus deployments, promises and the usual rest. */
export async function computedAvailability(
  { roster }: CallContext,
  person: Id,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<Stretch[]> {
  const columns = await roster.columns()
  const row = columns.rowOf.get(person)
  if (row === undefined) throw notFound('person')
  return availabilityStrip(columns, row, from, to)
}
