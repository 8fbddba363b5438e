import { z } from 'zod'
import { checklistChange, checklistItem, deploymentChecklist } from '../domain/checklist.ts'
import { id, slug } from '../domain/common.ts'
import { mutation, query } from './define.ts'

const changed = ['deployment', 'history', 'app'] as const

export const checklistCalls = {
  /** What the office asks to be settled before anybody leaves, those not asked any more among it. */
  'checklist.items': query('deployment', z.object({}), z.array(checklistItem)),
  /** Adds an item of the office, or changes one; a built-in one keeps its name, and can be retired. */
  'checklist.saveItem': mutation(changed, z.object({ item: checklistItem }), checklistItem),
  /** Removes an item of the office that was settled nowhere. Fails with `refused` and `notFound`. */
  'checklist.removeItem': mutation(changed, z.object({ id: slug }), z.object({ removed: slug })),
  /**
   * The checklists of deployments that are planned or running, of a request, of one deployment (which may
   * be over) or of all (both null), by their first day. `onlyMissing` leaves out those that lack nothing.
   */
  'checklist.list': query(
    'match',
    z.object({
      request: id.nullable(),
      deployment: id.nullable(),
      onlyMissing: z.boolean().default(false),
    }),
    z.array(deploymentChecklist),
  ),
  /**
   * Settles one item for some deployments in one change, signed and dated, or takes that back. An item that
   * the record settles can only be set aside as not needed. Fails with `notFound`, and with `refused`.
   */
  'checklist.settle': mutation(changed, checklistChange, z.object({ changed: z.int() })),
}
