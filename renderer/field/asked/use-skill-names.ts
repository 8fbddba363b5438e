import { useCallback, useMemo } from 'react'
import { skillName } from '#shared/catalogue/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import type { SkillNames } from './requirement-words.ts'

/** Names of all skills, the user's own among them. */
export const useSkillNames = (): SkillNames => {
  const { data } = useQueryCall('skill.list', {})
  const names = useMemo(() => new Map(data?.map(({ id, name }) => [id, name])), [data])
  return useCallback((id: string) => names.get(id) ?? skillName(id), [names])
}
