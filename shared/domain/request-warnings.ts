import { addDays, addMonths } from '../calendar/index.ts'
import { listOf, type Phrase, phrase, type TextKey } from '../text/index.ts'
import { type Measures, usualMeasures } from './measures.ts'
import type { Position } from './position.ts'
import type { Request } from './request.ts'

/** Advice on a request: it warns and never blocks. */
export interface RequestWarning {
  readonly code: string
  readonly message: Phrase
  readonly source: Phrase | null
}

const preconditionSource = phrase('source.preconditions')
const mediumTermSource = phrase('source.mediumTerm')
const leadTimeSource = phrase('source.leadTime')

type Limits = Pick<Measures, 'leadMonths' | 'mediumTermLeast' | 'mediumTermMost'>

/** Kinds of assistance that are expert work; missions that watch or run a vote have lengths of their own. */
const expertAssistance = new Set<string>([
  ...['technical-assistance', 'post-election', 'human-rights', 'governance'],
])

const preconditionKeys = {
  adequateTime: 'requests.warnAdequateTime',
  freeAndFair: 'requests.warnFreeAndFair',
  reporting: 'requests.warnReporting',
} as const satisfies Record<Request['preconditions'][number]['kind'], TextKey>

const outsideKeys = {
  electionOutsidePeriod: 'requests.warnElectionOutside',
  secondRoundOutsidePeriod: 'requests.warnSecondOutside',
} as const satisfies Record<string, TextKey>

/**
 * What speaks against undertaking a request as it stands, in the order of the resolution, and which of
 * its positions are asked for on days outside its own.
 */
export function requestWarnings(
  request: Request,
  positions: readonly Pick<Position, 'title' | 'windows'>[] = [],
  limits: Limits = usualMeasures,
): RequestWarning[] {
  return [
    ...preconditionWarnings(request),
    ...leadTimeWarning(request, limits),
    ...lengthWarning(request, limits),
    ...electionWarning(request),
    ...windowsWarning(request, positions),
  ]
}

function windowsWarning(
  { from, to }: Request,
  positions: readonly Pick<Position, 'title' | 'windows'>[],
): RequestWarning[] {
  const outside = positions.filter(({ windows }) =>
    windows.some((window) => window.from < from || window.to > to),
  )
  if (outside.length === 0) return []
  return [
    {
      code: 'windowsOutsidePeriod',
      message: phrase('requests.warnWindowsOutside', {
        count: outside.length,
        positions: listOf(
          outside.map(({ title, windows }) =>
            phrase('requests.warnWindowsOf', {
              title,
              windows: listOf(
                windows.map((window) => ({ period: [window.from, window.to] as const })),
                'and',
              ),
            }),
          ),
          'semicolon',
        ),
      }),
      source: null,
    },
  ]
}

function preconditionWarnings({ preconditions }: Request): RequestWarning[] {
  const kinds = Object.keys(preconditionKeys) as (keyof typeof preconditionKeys)[]
  return kinds.flatMap((kind) => {
    const verdict = preconditions.find((each) => each.kind === kind)?.verdict ?? 'unknown'
    if (verdict === 'met') return []
    return [
      {
        code: `precondition.${kind}.${verdict}`,
        message: phrase(preconditionKeys[kind], { verdict }),
        source: preconditionSource,
      },
    ]
  })
}

function leadTimeWarning(
  { receivedOn, electionOn }: Request,
  { leadMonths: months }: Limits,
): RequestWarning[] {
  if (electionOn === null || addMonths(receivedOn, months) <= electionOn) return []
  return [
    {
      code: 'leadTime',
      message: phrase('requests.warnLeadTime', { months }),
      source: leadTimeSource,
    },
  ]
}

function lengthWarning(
  { assistance, from, to }: Request,
  { mediumTermLeast: least, mediumTermMost: most }: Limits,
): RequestWarning[] {
  if (!assistance.every((kind) => expertAssistance.has(kind))) return []
  // Both ends count: two months from 1 March end on 30 April, the day before 1 May.
  const short = addDays(to, 1) < addMonths(from, least)
  const long = to >= addMonths(from, most)
  if (!short && !long) return []
  return [
    {
      code: short ? 'shorterThanMediumTerm' : 'longerThanMediumTerm',
      message: phrase(short ? 'requests.warnShort' : 'requests.warnLong', { least, most }),
      source: mediumTermSource,
    },
  ]
}

function electionWarning({ electionOn, secondRoundOn, from, to }: Request): RequestWarning[] {
  const isOutside = (day: string | null): boolean => day !== null && (day < from || day > to)
  const rounds = [
    ...(isOutside(electionOn) ? (['electionOutsidePeriod'] as const) : []),
    ...(isOutside(secondRoundOn) ? (['secondRoundOutsidePeriod'] as const) : []),
  ]
  return rounds.map((code) => ({ code, message: phrase(outsideKeys[code]), source: null }))
}
