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
})
export type DeploymentRow = z.infer<typeof deploymentRow>
