import { useMemo } from 'react'
import type { ConditionNames } from '#shared/search/conditions/condition-words.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'

/** For conditions that name nothing of the store. */
export const nobodysNames: ConditionNames = {
  skill: (skill) => ({ skill }),
  provider: () => '',
  import: () => '',
}

/** Names of skills, providers and imported lists, for the words of conditions; a dot row until they are known. */
export function useConditionNames(): ConditionNames {
  const skill = useSkillValues()
  const providers = useQueryCall('provider.list', {}).data
  const imports = useQueryCall('import.batches', {}).data
  return useMemo(
    () => ({
      skill,
      provider: (id) =>
        providers === undefined
          ? '…'
          : // A search that was kept may outlive the provider it asks for: it finds nobody, and says why.
            (providers.find((each) => each.id === id)?.name ?? t('roster.providerGone')),
      import: (id) => imports?.find((each) => each.id === id)?.file ?? '…',
    }),
    [skill, providers, imports],
  )
}
