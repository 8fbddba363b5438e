import type { TeamOption, TeamPerson, TeamProblem } from './problem.ts'

/**
 * The same problem with only the options an optimal team can need.
 *
 * People who are alike in everything the rules look at are interchangeable. A team uses at most as
 * many people as there are posts, so of each kind of people only the best so many per position can
 * matter: if a team used another one, at least one of those would be free and no worse. Locked
 * choices and people who are locked somewhere stay.
 */
export function pruned(problem: TeamProblem): TeamProblem {
  const posts = problem.positions.reduce((sum, position) => sum + position.posts, 0)
  const locked = new Set(problem.locked.map((lock) => lock.person))
  const providersOf = new Map<string, string[]>()
  for (const { person, position, provider } of problem.options) {
    const key = `${person} ${position}`
    providersOf.set(key, [...(providersOf.get(key) ?? []), provider ?? ''])
  }
  const kindOf = (option: TeamOption): string =>
    JSON.stringify([
      option.position,
      providersOf.get(`${option.person} ${option.position}`)?.sort(),
      looks(problem.people[option.person]),
    ])
  const options = [...Map.groupBy(problem.options, kindOf).values()].flatMap((alike) => {
    const best = new Map<number, number>()
    for (const { person, score } of alike) best.set(person, Math.max(score, best.get(person) ?? 0))
    const kept = new Set(
      [...best]
        .sort((a, b) => b[1] - a[1] || a[0] - b[0])
        .slice(0, posts)
        .map(([person]) => person),
    )
    return alike.filter(({ person }) => kept.has(person) || locked.has(person))
  })
  return { ...problem, options }
}

const looks = (person: TeamPerson | undefined) =>
  person && [
    person.female === true,
    person.nationalities,
    person.regions,
    person.covers,
    person.meets,
  ]
