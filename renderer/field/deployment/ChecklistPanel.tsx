import { Button, Checkbox, Group, Stack, Text } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import type { ChecklistLine, DeploymentChecklist } from '#shared/domain/checklist.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t, words } from '#renderer/text/text.ts'
import { Badge, FailureLine, Loading } from '#renderer/ui/index.ts'
import classes from './ChecklistPanel.module.css'
import { itemName } from './checklist-words.ts'

/** What is settled before somebody leaves: each line by a click, by Space or by its digit. */
export function ChecklistPanel({
  checklist,
  onClose,
}: {
  readonly checklist: DeploymentChecklist | undefined
  readonly onClose: () => void
}): ReactNode {
  const settle = useMutationCall('checklist.settle')
  if (checklist === undefined) return <Loading lines={6} />
  const { deployment, lines, missing, daysLeft } = checklist
  const put = (line: ChecklistLine, state: 'done' | 'notNeeded' | null): void =>
    settle.mutate(
      { deployments: [deployment.id], item: line.item, state },
      { onSuccess: showChanged },
    )
  const onKeyDown = (event: KeyboardEvent): void => {
    const line = /^[1-9]$/u.test(event.key) ? lines[Number(event.key) - 1] : undefined
    if (line === undefined || line.computed || event.ctrlKey || event.metaKey || event.altKey)
      return
    event.preventDefault()
    put(line, line.state === 'done' ? null : 'done')
  }
  return (
    <Stack gap="sm" onKeyDown={onKeyDown} data-saved-at-once>
      <Text size="sm" role="status">
        {[
          t('checklist.count', { missing }),
          daysLeft >= 0 ? t('checklist.daysLeft', { days: daysLeft }) : t('checklist.left'),
        ].join(' · ')}
      </Text>
      {lines.length === 0 && <Text size="sm">{t('checklist.nothing')}</Text>}
      <ul className={classes.list}>
        {lines.map((line) => (
          <li key={line.item} className={classes.line}>
            {line.computed ? (
              <span className={classes.computed}>
                <Badge tone={line.state === 'missing' ? 'not' : 'met'}>
                  {t(
                    line.state === 'missing'
                      ? 'checklist.missing'
                      : line.state === 'notNeeded'
                        ? 'checklist.notNeeded'
                        : 'checklist.done',
                  )}
                </Badge>{' '}
                {itemName({ id: line.item, name: line.name })}
              </span>
            ) : (
              <Checkbox
                className={classes.tick ?? ''}
                label={itemName({ id: line.item, name: line.name })}
                checked={line.state === 'done'}
                disabled={line.state === 'notNeeded'}
                onChange={(event) => put(line, event.currentTarget.checked ? 'done' : null)}
              />
            )}
            <span className={classes.evidence}>{line.evidence && words(line.evidence)}</span>
            {line.state !== 'done' && (
              <Checkbox
                size="xs"
                label={t('checklist.notNeeded')}
                aria-label={t('checklist.notNeededOf', {
                  item: itemName({ id: line.item, name: line.name }),
                })}
                checked={line.state === 'notNeeded'}
                onChange={(event) => put(line, event.currentTarget.checked ? 'notNeeded' : null)}
              />
            )}
          </li>
        ))}
      </ul>
      <Text size="xs" c="var(--ink3)">
        {t('checklist.keys')}
      </Text>
      <FailureLine error={settle.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          {t('common.close')}
        </Button>
      </Group>
    </Stack>
  )
}
