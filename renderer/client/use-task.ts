import { useCallback, useEffect, useRef, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { call } from './call.ts'
import { newId } from './new-id.ts'
import { hearProgress, type Progress } from './progress.ts'

export interface Task {
  readonly running: boolean
  /** The latest report, while running. */
  readonly progress: Progress | null
  /** Runs one long call under a fresh task id; a cancel ends it with the failure `cancelled`. */
  readonly run: <R>(work: (task: Id) => Promise<R>) => Promise<R>
  readonly cancel: () => void
}

/** One long call at a time, with its progress and a way to stop it. */
export function useTask(): Task {
  const [running, setRunning] = useState(false)
  const [progress, setProgress] = useState<Progress | null>(null)
  const current = useRef<Id | null>(null)

  const cancel = useCallback(() => {
    if (current.current) void call('task.cancel', { task: current.current })
  }, [])

  const run = useCallback(async <R>(work: (task: Id) => Promise<R>): Promise<R> => {
    const task = newId()
    current.current = task
    const stopHearing = hearProgress(task, setProgress)
    setRunning(true)
    try {
      return await work(task)
    } finally {
      stopHearing()
      if (current.current === task) {
        current.current = null
        setRunning(false)
        setProgress(null)
      }
    }
  }, [])

  // A screen that is left does not keep the engine busy for an answer nobody will see.
  useEffect(() => cancel, [cancel])

  return { running, progress, run, cancel }
}
