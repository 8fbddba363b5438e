import { z } from 'zod'
import { id } from '../domain/common.ts'
import { availabilityStroke, MOST_STROKES } from '../domain/paint-availability.ts'
import { storedPerson } from '../domain/person.ts'
import { mutation } from './define.ts'

export const availabilityCalls = {
  /**
   * Paints strokes over what a person declared, in their order, and with `confirm` keeps that the record
   * was confirmed today: one change, whatever else of the record it finds. Days no stroke touches stay as
   * they are. Fails with `notFound`, and with `conflict` when somebody changed the record since the version
   * given: strokes can be painted over the newest one as they are.
   */
  'availability.set': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({
      person: id,
      version: z.int().positive(),
      strokes: z.array(availabilityStroke).max(MOST_STROKES),
      confirm: z.boolean(),
    }),
    storedPerson,
  ),
}
