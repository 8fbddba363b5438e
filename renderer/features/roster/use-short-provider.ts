import { useMemo } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** Abbreviations of providers, for narrow columns; null where there is none. */
export function useShortProvider(): (id: Id) => string | null {
  const providers = useQueryCall('provider.list', {}).data
  return useMemo(() => {
    const short = new Map(providers?.map((each) => [each.id, each.shortName]))
    return (id) => short.get(id) ?? null
  }, [providers])
}
