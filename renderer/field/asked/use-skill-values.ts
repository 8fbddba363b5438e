import { useCallback, useMemo } from 'react'
import type { SkillValue } from '#shared/matching/asked.ts'
import { skillValue } from '#shared/matching/skill-tree.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** Skills as values of phrases, the office's own among them. */
export const useSkillValues = (): SkillValue => {
  const { data } = useQueryCall('skill.list', {})
  const skills = useMemo(() => new Map(data?.map((skill) => [skill.id, skill])), [data])
  return useCallback((id: string) => skillValue(id, skills.get(id)), [skills])
}
