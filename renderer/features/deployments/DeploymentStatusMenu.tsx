import { Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import type { DeploymentStatus } from '#shared/domain/deployment.ts'
import { deploymentSteps, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { useSaveDeployment } from '#renderer/field/deployment/use-save-deployment.ts'
import classes from '#renderer/field/status/StatusMenu.module.css'
import { deploymentTone, deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { ExitDialog } from './ExitDialog.tsx'

/** The status of a deployment as a badge that opens its next steps. */
export function DeploymentStatusMenu({ row }: { readonly row: DeploymentRow }): ReactNode {
  const [exit, setExit] = useState<DeploymentStatus | null>(null)
  const { save } = useSaveDeployment()
  const move = (status: DeploymentStatus): void =>
    save(row, { status, reason: null }, () =>
      notifications.show({
        message: t('deployments.statusMoved', {
          name: row.personName,
          status: deploymentWords(status),
        }),
      }),
    )
  return (
    <span onClick={(event) => event.stopPropagation()}>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <button
            type="button"
            className={classes.target}
            aria-label={t('deployments.statusOf', {
              name: row.personName,
              status: deploymentWords(row.status),
            })}
          >
            <Badge tone={deploymentTone(row.status)}>{deploymentWords(row.status)} ▾</Badge>
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          {deploymentSteps[row.status].map((status) => (
            <Menu.Item
              key={status}
              onClick={() => (isDeploymentExit(status) ? setExit(status) : move(status))}
            >
              {deploymentWords(status)}
              {isDeploymentExit(status) && ' …'}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {exit !== null && <ExitDialog row={row} status={exit} onClose={() => setExit(null)} />}
    </span>
  )
}
