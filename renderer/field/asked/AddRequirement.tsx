import { Menu } from '@mantine/core'
import type { ReactNode } from 'react'
import type { RequirementKind } from '#shared/domain/requirement.ts'
import { t } from '#renderer/text/text.ts'
import classes from './AddRequirement.module.css'
import { kindWords } from './kind-words.ts'
import { offeredKinds } from './new-requirement.ts'

export interface AddRequirementProps {
  readonly onAdd: (kind: RequirementKind) => void
  /** None where no window is asked. */
  readonly onAddWindow?: () => void
}

/** The menu behind "+ requirement". */
export function AddRequirement({ onAdd, onAddWindow }: AddRequirementProps): ReactNode {
  return (
    <Menu position="bottom-start" shadow="md">
      <Menu.Target>
        <button type="button" className={classes.add} aria-label={t('requests.requirementAddLong')}>
          {t('requests.requirementAdd')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {offeredKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {kindWords(kind)}
          </Menu.Item>
        ))}
        {onAddWindow !== undefined && (
          <>
            <Menu.Divider />
            <Menu.Item onClick={onAddWindow}>{t('requests.windowAdd')}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
