import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar } from '#renderer/ui/index.ts'
import classes from './EmptyRoster.module.css'

const sizes = [200, 2_000, 20_000, 100_000] as const
const STANDARD_SIZE = 2_000
/** The same seed gives the same people everywhere, so that two users can talk about them. */
const SEED = 52_129

/** Fills the empty roster with invented people, as many as wanted. */
export function OpenSample(): ReactNode {
  const [people, setPeople] = useState<number>(STANDARD_SIZE)
  const task = useTask()
  const open = useMutation({
    networkMode: 'always',
    mutationFn: () => task.run((id) => call('app.openSample', { people, seed: SEED, task: id })),
  })
  if (open.isPending) return <ProgressBar task={task} label={t('today.sampleOpening')} />
  return (
    <>
      {!isFailure(open.error, 'cancelled') && <FailureLine error={open.error} />}
      <div className={classes.steps}>
        <NativeSelect
          label={t('today.samplePeople')}
          value={String(people)}
          onChange={(event) => setPeople(Number(event.currentTarget.value))}
          data={sizes.map((size) => ({ value: String(size), label: showNumber(size) }))}
        />
        <Button onClick={() => open.mutate()}>{t('today.sampleGo')}</Button>
      </div>
    </>
  )
}
