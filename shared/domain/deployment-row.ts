import { z } from 'zod'
import { id, line } from './common.ts'
import { storedDeployment } from './deployment.ts'

export const deploymentRow = storedDeployment.extend({
  personName: line,
  nativeName: line.nullable(),
  nationalities: z.array(z.string()),
  sex: z.string().nullable(),
  providerName: line.nullable(),
  positionTitle: line,
  request: id,
  requestTitle: line,
  state: z.string(),
})
export type DeploymentRow = z.infer<typeof deploymentRow>
