import { z } from 'zod'
import { compareIds, countryCode, shortText } from '../domain/common.ts'

export const teamBalance = z.object({
  posts: z.int(),
  filled: z.int(),
  score: z.number(),
  women: z.int(),
  nationalities: z.int(),
  largestNationality: z.object({ country: countryCode, people: z.int() }).nullable(),
  providers: z.int(),
  regions: z.array(z.object({ region: shortText, people: z.int() })),
})
export type TeamBalance = z.infer<typeof teamBalance>

/** One member of a team, as balances count them. */
export interface TeamMember {
  readonly score: number
  readonly sex: string | null
  readonly nationalities: readonly string[]
  readonly regions: readonly string[]
  readonly provider: string | null
}

/** Counts of a team over the posts asked. Somebody of two nationalities counts under both. */
export function balanceOf(members: readonly TeamMember[], posts: number): TeamBalance {
  const nationalities = tally(members.flatMap((member) => member.nationalities))
  const [largest] = nationalities
  return {
    posts,
    filled: members.length,
    score: Math.round(members.reduce((sum, member) => sum + member.score, 0) * 10) / 10,
    women: members.filter((member) => member.sex === 'female').length,
    nationalities: nationalities.length,
    largestNationality: largest ? { country: largest[0], people: largest[1] } : null,
    providers: new Set(members.flatMap((member) => member.provider ?? [])).size,
    regions: tally(members.flatMap((member) => member.regions)).map(([region, people]) => ({
      region,
      people,
    })),
  }
}

/** How often each value stands in the list, most often first, then by code. */
function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0]))
}
