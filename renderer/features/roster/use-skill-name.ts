import { useCallback } from 'react'
import type { Slug } from '#shared/domain/common.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { valueWords } from '#renderer/text/names.ts'

/** Names of skills in the present language, the office's own as it calls them. */
export function useSkillName(): (id: Slug) => string {
  const valueOf = useSkillValues()
  return useCallback((id: Slug) => valueWords(valueOf(id)), [valueOf])
}
