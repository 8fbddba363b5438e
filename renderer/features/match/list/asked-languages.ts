import type { Requirement } from '#shared/domain/requirement.ts'

/** Codes of the languages asked, musts before wishes, each once. */
export const askedLanguages = (requirements: readonly Requirement[]): string[] => {
  const asked = (strength: Requirement['strength']): string[] =>
    requirements.flatMap((each) =>
      each.kind === 'language' && each.strength === strength ? [each.parameters.language] : [],
    )
  return [...new Set([...asked('must'), ...asked('wish')])]
}
