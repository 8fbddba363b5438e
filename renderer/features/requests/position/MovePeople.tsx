import { Button, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import { useMoveToWindows } from '#renderer/field/promise/use-move-to-windows.ts'
import { t } from '#renderer/text/text.ts'

/** After the windows of a position were changed: whom that leaves behind, to move along or to leave. */
export function MovePeople({
  position,
  onClose,
}: {
  readonly position: string
  readonly onClose: () => void
}): ReactNode {
  const { data } = useQueryCall('promise.broken', { person: null, request: null, position })
  const move = useMoveToWindows()
  if (!data) return null
  const outside = data.filter(({ problems }) => problems.some(({ kind }) => kind === 'windows'))
  const movable = outside.flatMap(({ promise, deployment }) =>
    promise === 'planned' && deployment ? [deployment.id] : [],
  )
  return (
    <Stack gap="sm">
      <p>
        {outside.length > 0
          ? t('promises.moveText', { count: outside.length })
          : t('promises.moveNone')}
      </p>
      <BrokenPromises rows={data} withRequest={false} shown={2} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {outside.length > 0 ? t('promises.moveLeave') : t('common.close')}
        </Button>
        {movable.length > 0 && (
          <Button loading={move.pending} data-autofocus onClick={() => move.move(movable)}>
            {t('promises.moveAll', { count: movable.length })}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
