import { Button, NativeSelect } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { call, isFailure, useMutationCall, useTask } from '#renderer/client/index.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, ProgressBar } from '#renderer/ui/index.ts'
import classes from './EmptyRoster.module.css'
import { takeWishForSample, wishForSample } from './other-roster.ts'

const sizes = [200, 2_000, 20_000, 100_000] as const
const STANDARD_SIZE = 2_000
/** The same seed gives the same people everywhere, so that two users can talk about them. */
const SEED = 52_129

/** Opens the sample, a roster of its own, and fills it with as many invented people as wanted. */
export function OpenSample({ isSample }: { readonly isSample: boolean }): ReactNode {
  const [people, setPeople] = useState<number>(STANDARD_SIZE)
  const task = useTask()
  const open = useMutationCall('host.openSample')
  const fill = useMutation({
    networkMode: 'always',
    mutationFn: (wanted: number) =>
      task.run((id) => call('app.openSample', { people: wanted, seed: SEED, task: id })),
  })
  const { mutate: begin } = fill
  const begun = useRef(false)
  useEffect(() => {
    if (!isSample || begun.current) return
    begun.current = true
    const wanted = takeWishForSample()
    if (wanted !== null) begin(wanted)
  }, [isSample, begin])
  if (fill.isPending) return <ProgressBar task={task} label={t('today.sampleOpening')} />
  return (
    <>
      {!isFailure(fill.error, 'cancelled') && <FailureLine error={open.error ?? fill.error} />}
      <div className={classes.steps}>
        <NativeSelect
          label={t('today.samplePeople')}
          value={String(people)}
          onChange={(event) => setPeople(Number(event.currentTarget.value))}
          data={sizes.map((size) => ({ value: String(size), label: showNumber(size) }))}
        />
        <Button
          loading={open.isPending}
          onClick={() => {
            if (isSample) {
              begin(people)
              return
            }
            // The page is loaded anew with the other roster, and begins then.
            wishForSample(people)
            open.mutate({})
          }}
        >
          {t('today.sampleGo')}
        </Button>
      </div>
    </>
  )
}
