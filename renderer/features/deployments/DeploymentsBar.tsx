import { Button, Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import { isOfRecord } from '#shared/domain/checklist.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { type DeploymentStatus, deploymentStatuses } from '#shared/domain/deployment.ts'
import { deploymentSteps, isDeploymentExit } from '#shared/domain/deployment-steps.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { itemName } from '#renderer/field/deployment/checklist-words.ts'
import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { t } from '#renderer/text/text.ts'
import { type Selection, showFailure } from '#renderer/ui/index.ts'
import classes from './deployments.module.css'

export interface DeploymentsBarProps {
  /** Rows in view. */
  readonly rows: readonly DeploymentRow[]
  readonly selection: Selection
  readonly pending: boolean
  readonly onStep: (rows: readonly DeploymentRow[], status: DeploymentStatus) => void
  /** What stands at the end whether somebody is chosen or not. */
  readonly end: ReactNode
}

/** What can be done with the deployments chosen: each step with how many can take it. */
export function DeploymentsBar({
  rows,
  selection,
  pending,
  onStep,
  end,
}: DeploymentsBarProps): ReactNode {
  const chosen = rows.filter(({ id, anonymous }) => !anonymous && selection.has(id))
  const steps = deploymentStatuses.flatMap((status) => {
    const able = chosen.filter((row) => deploymentSteps[row.status].includes(status))
    return able.length > 0 && status !== 'planned' ? [{ status, able }] : []
  })
  const all = rows.filter(({ anonymous }) => !anonymous)
  return (
    <div className={classes.foot}>
      {chosen.length > 0 ? (
        <>
          <b>{t('deployments.chosen', { deployments: chosen.length })}</b>
          {steps.map(({ status, able }) => (
            <Button
              key={status}
              size="compact-sm"
              variant={isDeploymentExit(status) ? 'default' : 'light'}
              disabled={pending}
              onClick={() => onStep(able, status)}
            >
              {t('deployments.chosenStep', {
                ...{ status: deploymentWords(status), deployments: able.length },
                asks: isDeploymentExit(status) ? 'yes' : 'no',
              })}
            </Button>
          ))}
          <TickMenu rows={chosen} />
          <Button size="compact-sm" variant="subtle" onClick={selection.clear}>
            {t('roster.clearSelection')}
          </Button>
        </>
      ) : (
        <span className={classes.dim}>{t('deployments.chooseHint')}</span>
      )}
      {all.length > 1 && chosen.length < all.length && (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => selection.choose(all.map(({ id }) => id))}
        >
          {t('deployments.chooseAll', { deployments: all.length })}
        </Button>
      )}
      <span className={classes.end}>{end}</span>
    </div>
  )
}

/** Ticks one item of the checklist for everybody chosen. */
function TickMenu({ rows }: { readonly rows: readonly DeploymentRow[] }): ReactNode {
  const items = useQueryCall('checklist.items', {}).data ?? []
  const settle = useMutationCall('checklist.settle')
  const asked = items.filter(({ id, retired }) => !retired && !isOfRecord(id))
  return (
    <Menu position="top-start" shadow="md">
      <Menu.Target>
        <Button size="compact-sm" variant="default" loading={settle.isPending}>
          {t('checklist.tick')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {asked.map((item) => (
          <Menu.Item
            key={item.id}
            onClick={() =>
              settle.mutate(
                { deployments: rows.map(({ id }) => id), item: item.id, state: 'done' },
                {
                  onSuccess: (done) =>
                    showDone(
                      t('checklist.settledMany', {
                        item: itemName(item),
                        deployments: done.changed,
                      }),
                      done,
                    ),
                  onError: showFailure,
                },
              )
            }
          >
            {itemName(item)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
