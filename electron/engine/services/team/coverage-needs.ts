import type { Coverage } from '#shared/contract/team-calls.ts'
import { at, type RosterColumns } from '#shared/matching/index.ts'
import type { CoverageNeed } from '#shared/team/problem.ts'
import { phrase } from '#shared/text/index.ts'
import type { AskedPosition } from './asked-positions.ts'

/** What the team must speak, as needs of the whole team or of each location. */
export function coverageNeeds(
  coverage: readonly Coverage[],
  asked: readonly AskedPosition[],
): CoverageNeed[] {
  const locations = new Set(asked.flatMap(({ position }) => position.location ?? []))
  return coverage.flatMap((need, covers): CoverageNeed[] => {
    const { people, language, level, per } = need
    const asked = { people, language: { language }, level: { level } }
    return per === 'team'
      ? [{ covers, words: phrase('team.coverage', asked), people, location: null }]
      : [...locations].map((location) => ({
          covers,
          words: phrase('team.coverageAt', { ...asked, location }),
          people,
          location,
        }))
  })
}

/** Whether somebody speaks a language at the level; a level that was not stated does not count. */
export function speaks(
  { languages, dictionaries }: RosterColumns,
  row: number,
  need: Pick<Coverage, 'language' | 'level'>,
): boolean {
  const language = dictionaries.languages.find(need.language)
  const first = at(languages.start, row)
  for (let index = first; index < first + at(languages.count, row); index += 1)
    if (at(languages.values.language, index) === language)
      return at(languages.values.spoken, index) >= need.level
  return false
}
