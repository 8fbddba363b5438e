import type { FacetCounts } from './facet-counts.ts'
import { type RosterColumns, type SkillTree, at } from '../../matching/index.ts'

/** A skill and those above it, the skill first. A cycle in the catalogue ends where it closes. */
function lineOf(skill: string, parentOf: ReadonlyMap<string, string | null>): string[] {
  const line = new Set<string>()
  for (let each: string | null = skill; each !== null && !line.has(each);) {
    line.add(each)
    each = parentOf.get(each) ?? null
  }
  return [...line]
}

/** People per skill: those who have it or one below it at the level asked (0 is any), each once. */
export function countSkills(
  { skills: column, dictionaries }: RosterColumns,
  rows: Int32Array,
  { skills }: SkillTree,
  least: number,
): FacetCounts['skills'] {
  const { codes } = dictionaries.skills
  const parentOf = new Map(skills.map(({ id, parent }) => [id, parent]))
  const lines = codes.map((code) => lineOf(code, parentOf))
  const values = [...new Set(lines.flat())]
  const placeOf = new Map(values.map((value, place) => [value, place]))
  // The lines one after another: from[code] to from[code + 1] of `line`.
  const line = Int32Array.from(lines.flat(), (value) => placeOf.get(value) ?? 0)
  const from = new Int32Array(codes.length + 1)
  lines.forEach((each, code) => {
    from[code + 1] = at(from, code) + each.length
  })
  const counts = new Int32Array(values.length)
  const last = new Int32Array(values.length).fill(-1)
  const { skill, level } = column.values
  for (const row of rows) {
    const first = at(column.start, row)
    const end = first + at(column.count, row)
    for (let index = first; index < end; index += 1) {
      if (at(level, index) < least) continue
      const code = at(skill, index)
      for (let step = at(from, code); step < at(from, code + 1); step += 1) {
        const place = at(line, step)
        // Those above were counted with it.
        if (at(last, place) === row) break
        last[place] = row
        counts[place] = at(counts, place) + 1
      }
    }
  }
  return values.map((value, place) => ({ value, count: at(counts, place) }))
}
