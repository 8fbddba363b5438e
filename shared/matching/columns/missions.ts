import type { Id } from '../../domain/common.ts'
import type { Commitment, MatchPerson } from './records.ts'

type Recorded = MatchPerson['experience'][number]

/** One mission or post of somebody's experience. */
export interface Mission extends Pick<
  Recorded,
  | 'country'
  | 'mission'
  | 'function'
  | 'kind'
  | 'category'
  | 'from'
  | 'fromPrecision'
  | 'to'
  | 'toPrecision'
> {
  /** Position of this roster that was served in; left out for what was only recorded. */
  readonly position?: Id
}

const served = ({ country, title, kind, category, from, to, position }: Commitment): Mission => ({
  ...{ country, kind, category, from, to, position },
  ...{ fromPrecision: 'day', toPrecision: 'day' },
  ...{ mission: title, function: null },
})

/**
 * Whether a recorded entry speaks of a mission served through this roster: the same country, the
 * same category (or, where the entry states none, the same kind, if it states one) and a common day. An entry whose
 * beginning or end is not stated is taken to last no longer than the year it names.
 */
function isOf(entry: Mission, mission: Mission): boolean {
  if (entry.country !== mission.country) return false
  const alike =
    entry.category === null
      ? entry.kind === mission.kind || entry.kind === 'unknown'
      : entry.category === mission.category
  const year = (entry.from ?? entry.to)?.slice(0, 4)
  if (!alike || year === undefined || mission.from === null || mission.to === null) return false
  const from = entry.from ?? `${year}-01-01`
  const to = entry.to ?? `${year}-12-31`
  return from <= mission.to && mission.from <= to
}

/** The days of both together; where one entry states none, or only their month or year, those of the mission hold. */
function joined(mission: Mission, { from, fromPrecision, to, toPrecision }: Mission): Mission {
  if (from === null || to === null || mission.from === null || mission.to === null) return mission
  return {
    ...mission,
    from: fromPrecision === 'day' && from < mission.from ? from : mission.from,
    to: toPrecision === 'day' && to > mission.to ? to : mission.to,
  }
}

/**
 * Everything that counts as somebody's experience, each mission once: what is on record, and the
 * deployments of this roster that were completed or curtailed, which nobody need type again. One
 * that was typed all the same is joined with the deployment it speaks of.
 */
export function missionsOf(
  experience: readonly Mission[],
  commitments: readonly Commitment[],
): readonly Mission[] {
  const missions = commitments.filter((each) => each.served).map(served)
  if (missions.length === 0) return experience
  // Entries are held against the days served, not against days that other entries added.
  const days = [...missions]
  const typed: Mission[] = []
  for (const entry of experience) {
    const place = missions.findIndex((mission) => isOf(entry, mission))
    const sofar = days[place]
    if (sofar) days[place] = joined(sofar, entry)
    else typed.push(entry)
  }
  return [...typed, ...days]
}
