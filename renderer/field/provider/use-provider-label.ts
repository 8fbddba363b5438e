import { useMemo } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** Letters of a State's name that a narrow column holds; longer ones give way to the abbreviation. */
const STATE_NAME_HELD = 16

/** A provider as rows carry it. */
export interface NamedProvider {
  readonly id: Id
  readonly name: string
}

/**
 * What narrow columns call a provider: its abbreviation, but a State by its name where that has
 * room, since "Chile" says more than "CHL". The full name belongs into the tooltip.
 */
export function useProviderLabel(): (provider: NamedProvider) => string {
  const providers = useQueryCall('provider.list', {}).data
  return useMemo(() => {
    const known = new Map(providers?.map((each) => [each.id, each]))
    return ({ id, name }) => {
      const provider = known.get(id)
      if (!provider?.shortName) return name
      return provider.kind === 'state' && name.length <= STATE_NAME_HELD ? name : provider.shortName
    }
  }, [providers])
}
