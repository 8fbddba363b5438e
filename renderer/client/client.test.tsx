import { QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AppBridge } from '#shared/contract/bridge.ts'
import { failing } from '#shared/contract/failure.ts'
import { phrase } from '#shared/text/index.ts'
import type { EventMessage, Reply } from '#shared/contract/message.ts'
import { call } from './call.ts'
import { ClientFailure, failureOf, isFailure } from './client-failure.ts'
import { hearEvents, type Notice } from './events.ts'
import { newId } from './new-id.ts'
import type { Progress } from './progress.ts'
import { createQueryClient } from './query-client.ts'
import { useMutationCall } from './use-mutation-call.ts'
import { useQueryCall } from './use-query-call.ts'
import { useTask } from './use-task.ts'

const refused = failing('refused', 'linkRefused')

const halfWay = { stage: phrase('host.stageReading'), done: 1, total: 2 } as const satisfies Omit<
  Progress,
  'task'
>
const notice: Notice = { level: 'info', message: phrase('host.stageDone'), next: null }

let answer: (name: string, params: unknown) => Promise<Reply>
let calls: { readonly name: string; readonly params: unknown }[]
let listeners: Set<(message: EventMessage) => void>

/** The host's end, as the preload publishes it. */
const bridge: AppBridge = {
  call(name, params) {
    calls.push({ name, params })
    return answer(name, params)
  },
  subscribe(listener) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

function tell(message: EventMessage): void {
  for (const listener of listeners) listener(message)
}

beforeEach(() => {
  answer = async () => ({ ok: true, result: calls.length })
  calls = []
  listeners = new Set()
  vi.stubGlobal('app', bridge)
})
afterEach(() => vi.unstubAllGlobals())

function withClient() {
  const queryClient = createQueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
  return { queryClient, wrapper }
}

describe('a call', () => {
  it('brings the result', async () => {
    answer = async () => ({ ok: true, result: { theme: 'dark' } })
    expect(await call('host.settings', {})).toEqual({ theme: 'dark' })
    expect(calls).toEqual([{ name: 'host.settings', params: {} }])
  })

  it('throws the failure as it came', async () => {
    answer = async () => ({ ok: false, failure: refused })
    const thrown: unknown = await call('host.settings', {}).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(ClientFailure)
    expect(failureOf(thrown)).toEqual(refused)
    expect(isFailure(thrown, 'refused')).toBe(true)
    expect(isFailure(thrown, 'invalid')).toBe(false)
  })
})

describe('whatever else was thrown', () => {
  it.each([new Error('secret'), 'secret', null])(
    '%s is a failure in words of our own',
    (thrown) => {
      const failure = failureOf(thrown)
      expect(failure.code).toBe('unexpected')
      expect(JSON.stringify(failure)).not.toContain('secret')
      expect(isFailure(thrown, 'unexpected')).toBe(false)
    },
  )
})

describe('answers', () => {
  it('stay until an event names their area', async () => {
    const { queryClient, wrapper } = withClient()
    const stop = hearEvents(queryClient, () => undefined)
    const { result } = renderHook(() => useQueryCall('host.settings', {}), { wrapper })
    await waitFor(() => expect(result.current.data).toBe(1))

    act(() => tell({ event: 'changed', payload: { areas: ['person'] } }))
    expect(calls).toHaveLength(1)
    act(() => tell({ event: 'changed', payload: { areas: ['match', 'app'] } }))
    await waitFor(() => expect(result.current.data).toBe(2))

    stop()
    act(() => tell({ event: 'changed', payload: { areas: ['app'] } }))
    expect(calls).toHaveLength(2)
  })

  it('are not asked for before they can be', () => {
    const { wrapper } = withClient()
    renderHook(() => useQueryCall('host.settings', {}, { enabled: false }), { wrapper })
    expect(calls).toEqual([])
  })

  it('are asked for once, also when they fail', async () => {
    answer = async () => ({ ok: false, failure: refused })
    const { wrapper } = withClient()
    const { result } = renderHook(() => useQueryCall('host.settings', {}), { wrapper })
    await waitFor(() => expect(failureOf(result.current.error)).toEqual(refused))
    expect(calls).toHaveLength(1)
  })
})

describe('a change', () => {
  it('is made once and refreshes nothing by itself', async () => {
    const { wrapper } = withClient()
    const query = renderHook(() => useQueryCall('host.settings', {}), { wrapper })
    await waitFor(() => expect(query.result.current.data).toBe(1))
    const { result } = renderHook(() => useMutationCall('host.recover'), { wrapper })
    await act(() => result.current.mutateAsync({ way: 'retry' }))
    expect(calls.map(({ name }) => name)).toEqual(['host.settings', 'host.recover'])
  })
})

describe('events', () => {
  it('bring notices, and are refused when they are of another shape', () => {
    const notices: Notice[] = []
    hearEvents(createQueryClient(), (heard) => notices.push(heard))
    tell({ event: 'notice', payload: notice })
    expect(notices).toEqual([notice])
    expect(() => tell({ event: 'changed', payload: { areas: ['nowhere'] } })).toThrow()
  })
})

describe('a long call', () => {
  it('reports its own progress and is over when it ends', async () => {
    const { queryClient, wrapper } = withClient()
    hearEvents(queryClient, () => undefined)
    const { result } = renderHook(() => useTask(), { wrapper })
    const work = Promise.withResolvers<string>()
    let task = ''
    let done: Promise<string> | undefined
    act(() => {
      done = result.current.run((id) => {
        task = id
        return work.promise
      })
    })
    expect(result.current.running).toBe(true)

    act(() => tell({ event: 'progress', payload: { ...halfWay, task: newId() } }))
    expect(result.current.progress).toBeNull()
    act(() => tell({ event: 'progress', payload: { ...halfWay, task } }))
    expect(result.current.progress).toEqual({ ...halfWay, task })

    await act(async () => {
      work.resolve('whole')
      expect(await done).toBe('whole')
    })
    expect(result.current).toMatchObject({ running: false, progress: null })
  })

  it('is cancelled with the screen that wanted it', async () => {
    const { wrapper } = withClient()
    const { result, unmount } = renderHook(() => useTask(), { wrapper })
    let task = ''
    act(() => {
      void result.current.run((id) => {
        task = id
        return new Promise(() => undefined)
      })
    })
    unmount()
    expect(calls).toEqual([{ name: 'task.cancel', params: { task } }])
  })

  it('that failed is over too', async () => {
    const { wrapper } = withClient()
    const { result } = renderHook(() => useTask(), { wrapper })
    await act(async () => {
      const failed = result.current.run(() => Promise.reject(new ClientFailure(refused)))
      await expect(failed).rejects.toBeInstanceOf(ClientFailure)
    })
    expect(result.current.running).toBe(false)
    act(() => result.current.cancel())
    expect(calls).toEqual([])
  })
})
