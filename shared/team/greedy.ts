import { overlapCliques } from './overlap-cliques.ts'
import type { TeamProblem } from './problem.ts'

/**
 * An instant preview, and the peer the optimum is measured against: best score first, whoever is
 * still free, without any balance rule. Returns the chosen option indexes.
 */
export function greedyTeam(problem: TeamProblem): number[] {
  const open = problem.positions.map((position) => position.posts)
  const held = new Map<number, number[]>()
  const chosen: number[] = []
  const order = problem.options
    .map((option, index) => ({ option, index }))
    .sort((a, b) => b.option.score - a.option.score || a.index - b.index)
  const isFree = (person: number, position: number): boolean => {
    const already = held.get(person) ?? []
    if (already.includes(position)) return false
    const excludes = problem.people[person]?.excludes ?? []
    if (
      excludes.some(
        ([one, other]) =>
          (one === position && already.includes(other)) ||
          (other === position && already.includes(one)),
      )
    )
      return false
    return overlapCliques(problem.positions, [...already, position]).every((set) => set.size < 2)
  }
  const take = (
    { person, position }: { person: number; position: number },
    index: number,
  ): void => {
    open[position] = (open[position] ?? 0) - 1
    held.set(person, [...(held.get(person) ?? []), position])
    chosen.push(index)
  }
  for (const lock of problem.locked) {
    const index = problem.options.findIndex(
      (option) => option.person === lock.person && option.position === lock.position,
    )
    if (index >= 0) take(lock, index)
  }
  for (const { option, index } of order)
    if ((open[option.position] ?? 0) > 0 && isFree(option.person, option.position))
      take(option, index)
  return chosen
}
