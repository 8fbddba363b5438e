import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import {
  deployment as deploymentSchema,
  type Deployment,
  type StoredDeployment,
} from '#shared/domain/deployment.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showFailure } from '#renderer/ui/index.ts'

export interface SaveDeployment {
  /** Saves a row with changes; without `quiet` a refusal is told in a notice. `outside`: no day need lie in a window. */
  readonly save: (
    row: DeploymentRow,
    change: Partial<Deployment>,
    done: (saved: StoredDeployment) => void,
    how?: {
      readonly quiet?: boolean
      readonly outside?: boolean
      /** Told of a refusal before anybody else; true where it is settled with that. */
      readonly failed?: (error: Error) => boolean
    },
  ) => void
  readonly pending: boolean
  readonly error: Error | null
  readonly reset: () => void
}

/** Changes deployments; the engine checks double booking and every unmet must again. */
export function useSaveDeployment(): SaveDeployment {
  const save = useMutationCall('deployment.save')
  return {
    pending: save.isPending,
    error: save.error,
    reset: save.reset,
    save: (row, change, done, { quiet = false, outside = false, failed } = {}) =>
      save.mutate(
        {
          deployment: { ...deploymentSchema.parse(row), ...change },
          version: row.version,
          outside,
        },
        {
          onSuccess: done,
          onError: (error) => {
            if (failed?.(error) !== true && !quiet) showFailure(error)
          },
        },
      ),
  }
}
