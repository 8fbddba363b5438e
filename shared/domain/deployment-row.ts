import { z } from 'zod'
import { id, shortText } from './common.ts'
import { storedDeployment } from './deployment.ts'

export const deploymentRow = storedDeployment.extend({
  personName: shortText,
  nativeName: shortText.nullable(),
  nationalities: z.array(z.string()),
  sex: z.string().nullable(),
  providerName: shortText.nullable(),
  positionTitle: shortText,
  request: id,
  requestTitle: shortText,
  state: z.string(),
  /**
   * Served by somebody who is not on the roster any more: a post and its days, of nobody in particular
   * (`person` leads nowhere). It counts, and nothing can be done with it.
   */
  anonymous: z.boolean(),
})
export type DeploymentRow = z.infer<typeof deploymentRow>
