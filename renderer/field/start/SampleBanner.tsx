import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SampleBanner.module.css'

/** Says on every screen that everybody here is invented, and leads back with one click. */
export function SampleBanner(): ReactNode {
  const isSample = useQueryCall('app.status', {}).data?.roster.sample === true
  const rosters = useQueryCall('host.rosters', {}, { enabled: isSample }).data?.rosters
  const leave = useMutationCall('host.openRoster')
  if (!isSample) return null
  // Back to where one came from: the roster that was opened last.
  const back = (rosters ?? [])
    .filter(({ there }) => there)
    .toSorted((a, b) => ((a.openedAt ?? '') < (b.openedAt ?? '') ? 1 : -1))[0]
  return (
    <div className={classes.banner} role="note">
      <span>{t('care.sampleBanner')}</span>
      <Button
        size="compact-sm"
        variant="default"
        disabled={back === undefined}
        loading={leave.isPending}
        onClick={() => {
          if (back !== undefined) leave.mutate({ folder: back.folder })
        }}
      >
        {t('care.sampleLeave')}
      </Button>
      <FailureLine error={leave.error} />
    </div>
  )
}
