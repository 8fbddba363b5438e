import { Button, Menu } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { type Condition, conditionKinds } from '#shared/search/conditions/condition.ts'
import { t } from '#renderer/text/text.ts'
import classes from './ConditionGroups.module.css'

/** A menu of what a condition can be about. */
export function AddCondition({
  label,
  onAdd,
}: {
  readonly label: string
  readonly onAdd: (kind: Condition['by']) => void
}): ReactNode {
  return (
    <Menu position="bottom-start" shadow="md" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconPlus size={12} />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.kinds ?? ''}>
        {conditionKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t('find.kind', { kind })}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
