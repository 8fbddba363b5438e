import { phrase, type Phrase } from '../text/index.ts'
import { overlapCliques } from './overlap-cliques.ts'
import type { BalanceRule, RowRule, TeamOption, TeamProblem } from './problem.ts'

/** One linear row: `lower <= sum(values * columns) <= upper`. */
export interface Row {
  readonly rule: RowRule
  /** What a demand asks, for the explanation of a team that does not exist; null where an empty team keeps the row. */
  readonly demand: Phrase | null
  readonly columns: readonly number[]
  readonly values: readonly number[]
  readonly lower: number
  readonly upper: number
}

/** 0/1 columns: one per option of the problem, in the same order, then any slack columns. */
export interface LinearModel {
  readonly columns: number
  readonly rows: readonly Row[]
}

/** Result of one solve; `chosen` are the columns set to 1. */
export interface Optimum {
  readonly status: 'optimal' | 'timeLimit' | 'infeasible'
  readonly chosen: readonly number[]
  readonly objective: number
  /** Relative distance to the proven bound; 0 is a proven optimum. */
  readonly gap: number
}

/** A solver of {@link LinearModel}s: maximises the summed cost of the chosen columns. */
export type Solve = (model: LinearModel, cost: readonly number[]) => Optimum

type Where = (option: TeamOption) => boolean

/**
 * The rules of a team as linear rows over one 0/1 column per option.
 *
 * Shares are linear too: a floor of 40 % women is `sum(women - 0.4) >= 0` over the filled posts.
 * `without` leaves out families of balance rules, to see what each costs.
 */
export function linearModel(
  problem: TeamProblem,
  without: ReadonlySet<BalanceRule> = new Set(),
): LinearModel {
  const rows: Row[] = []
  const columnsWhere = (where: Where): number[] =>
    problem.options.flatMap((option, column) => (where(option) ? [column] : []))
  const add = (
    rule: RowRule,
    columns: readonly number[],
    lower: number,
    upper: number,
    valueOf: (column: number) => number = () => 1,
    demand: Phrase | null = null,
  ): void => {
    if (columns.length > 0 || lower > 0)
      rows.push({ rule, demand, columns, values: columns.map(valueOf), lower, upper })
  }
  const personOf = (option: TeamOption) => problem.people[option.person]

  const byPosition = Map.groupBy(problem.options.keys(), (c) => problem.options[c]?.position ?? -1)
  const byPerson = Map.groupBy(problem.options.keys(), (c) => problem.options[c]?.person ?? -1)
  const everything = [...problem.options.keys()]

  problem.positions.forEach((position, index) =>
    add('posts', byPosition.get(index) ?? [], 0, position.posts),
  )

  for (const [person, columns] of byPerson) {
    const positionsOf = [...new Set(columns.map((c) => problem.options[c]?.position ?? -1))]
    const settled = new Set(
      problem.locked.filter((lock) => lock.person === person).map((lock) => lock.position),
    )
    const sets = [
      ...overlapCliques(problem.positions, positionsOf),
      ...(problem.people[person]?.excludes ?? []).map((pair) => new Set(pair)),
    ]
    for (const set of sets) {
      const inSet = columns.filter((c) => set.has(problem.options[c]?.position ?? -1))
      // Posts that somebody holds already are facts, as where a rule was set aside for them.
      const held = set.intersection(settled).size
      if (inSet.length > 1) add('doubleBooking', inSet, 0, Math.max(1, held))
    }
  }

  const goal = problem.womenPercent
  if (goal !== null && !without.has('women'))
    add('women', everything, 0, Infinity, (column) => {
      const option = problem.options[column]
      return (option && personOf(option)?.female === true ? 1 : 0) - goal / 100
    })

  const nationalities = new Set(problem.people.flatMap((person) => person.nationalities))
  const cap = problem.maxPerNationality
  if (cap !== null && !without.has('nationality'))
    for (const country of nationalities) {
      // Locked members above the cap are facts: the cap then keeps others out.
      const settled = problem.locked.filter((lock) =>
        problem.people[lock.person]?.nationalities.includes(country),
      ).length
      add(
        'nationality',
        columnsWhere((option) => personOf(option)?.nationalities.includes(country) ?? false),
        0,
        Math.max(cap, settled),
      )
    }

  const ceiling = problem.maxPercentPerRegion
  if (ceiling !== null && !without.has('region'))
    for (const region of new Set(problem.people.flatMap((person) => person.regions)))
      add('region', everything, -Infinity, 0, (column) => {
        const option = problem.options[column]
        return (option && personOf(option)?.regions.includes(region) ? 1 : 0) - ceiling / 100
      })

  if (!without.has('providerCap'))
    for (const limit of problem.providerLimits)
      add(
        'providerCap',
        columnsWhere(
          (option) =>
            option.provider === limit.provider &&
            problem.positions[option.position]?.request === limit.request,
        ),
        0,
        limit.max,
      )

  // Pairs of two nationalities exist for everybody exactly when no nationality holds more than
  // half of the posts (an odd one out stays unpaired): 2 * of(country) - all <= 1.
  if (!without.has('pairs'))
    problem.positions.forEach((position, index) => {
      if (!position.pairs) return
      const columns = byPosition.get(index) ?? []
      for (const country of nationalities) {
        const isOf = (column: number): boolean => {
          const option = problem.options[column]
          return (
            option !== undefined && (personOf(option)?.nationalities.includes(country) ?? false)
          )
        }
        if (columns.some(isOf))
          add('pairs', columns, -Infinity, 1, (column) => (isOf(column) ? 1 : -1))
      }
    })

  if (!without.has('coverage'))
    for (const need of problem.coverage)
      add(
        'coverage',
        columnsWhere(
          (option) =>
            (personOf(option)?.covers.includes(need.covers) ?? false) &&
            (need.location === null ||
              problem.positions[option.position]?.location === need.location),
        ),
        need.people,
        Infinity,
        () => 1,
        need.words,
      )

  // Posts that are not kept for who meets the share are all that the others can take.
  if (!without.has('shares'))
    problem.shares.forEach(({ position, people }, share) => {
      const meets = (person: number): boolean =>
        problem.people[person]?.meets.includes(share) ?? false
      const settled = problem.locked.filter(
        (lock) => lock.position === position && !meets(lock.person),
      ).length
      add(
        'shares',
        columnsWhere((option) => option.position === position && !meets(option.person)),
        0,
        Math.max((problem.positions[position]?.posts ?? 0) - people, settled, 0),
      )
    })

  for (const lock of problem.locked)
    add(
      'locked',
      columnsWhere((option) => option.person === lock.person && option.position === lock.position),
      1,
      1,
      () => 1,
      phrase('team.locked', {
        person: problem.people[lock.person]?.name ?? '',
        position: problem.positions[lock.position]?.title ?? '',
      }),
    )

  return { columns: problem.options.length, rows }
}
