import { useCallback } from 'react'
import { skillName as seededName } from '#shared/catalogue/index.ts'
import type { Slug } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'

/** Names of skills as the user may have changed them; the catalogue's until they are known. */
export function useSkillName(): (id: Slug) => string {
  const skills = useQueryCall('skill.list', {}).data
  return useCallback(
    (id: Slug) => skills?.find((skill) => skill.id === id)?.name ?? seededName(id),
    [skills],
  )
}
