import { Button, Popover, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredPositionTemplate } from '#shared/domain/position-template.ts'
import { positionTemplate } from '#shared/domain/position-template.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { HistoryOfKind } from '#renderer/field/change/HistoryOfKind.tsx'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'

/** The office's own library of positions: what is offered, and what was retired. */
export function TemplateList({
  templates,
}: {
  readonly templates: readonly StoredPositionTemplate[]
}): ReactNode {
  const save = useMutationCall('positionTemplate.save')
  const retire = (stored: StoredPositionTemplate): void =>
    save.mutate(
      {
        template: { ...positionTemplate.parse(stored), retired: !stored.retired },
        version: stored.version,
      },
      { onSuccess: showChanged, onError: showFailure },
    )
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="subtle" size="compact-xs">
          {t('requests.templates')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={4}>
          {templates.length === 0 && <p>{t('requests.templatesEmpty')}</p>}
          {templates.map((each) => (
            <div key={each.id}>
              <bdi>{each.title}</bdi>{' '}
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t(
                  each.retired ? 'requests.templateRestoreOf' : 'requests.templateRetireOf',
                  { title: each.title },
                )}
                onClick={() => retire(each)}
              >
                {t(each.retired ? 'requests.templateRestore' : 'requests.templateRetire')}
              </Button>
            </div>
          ))}
          <HistoryOfKind entity="positionTemplate" />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
