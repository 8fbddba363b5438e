import { addDays, addMonths } from '../calendar/index.ts'
import type { Request } from './request.ts'

/** Advice on a request: it warns and never blocks. */
export interface RequestWarning {
  readonly code: string
  readonly message: string
  readonly source: string | null
}

const PARAGRAPH_4 = 'A/RES/52/129, paragraph 4'
const PARAGRAPH_13 = 'A/RES/52/129, paragraph 13'
const LEAD_TIME = 'un.org, how to request electoral assistance'
const LEAD_MONTHS = 4
const MEDIUM_TERM_MONTHS = { least: 2, most: 12 }

/** Kinds of assistance that are expert work; missions that watch or run a vote have lengths of their own. */
const expertAssistance = new Set<string>(['technical-assistance', 'post-election'])

const preconditionWords: Record<Request['preconditions'][number]['kind'], string> = {
  adequateTime: 'adequate time to organize the assistance',
  freeAndFair: 'conditions for a free and fair election',
  reporting: 'provision for reporting the results of the mission',
}

/** What speaks against undertaking a request as it stands, in the order of the resolution. */
export function requestWarnings(request: Request): RequestWarning[] {
  return [
    ...preconditionWarnings(request),
    ...leadTimeWarning(request),
    ...lengthWarning(request),
    ...electionWarning(request),
  ]
}

function preconditionWarnings({ preconditions }: Request): RequestWarning[] {
  const kinds = Object.keys(preconditionWords) as (keyof typeof preconditionWords)[]
  return kinds.flatMap((kind) => {
    const verdict = preconditions.find((each) => each.kind === kind)?.verdict ?? 'unknown'
    if (verdict === 'met') return []
    const stands = verdict === 'notMet' ? 'Not met' : 'Not yet known'
    return [
      {
        code: `precondition.${kind}.${verdict}`,
        message: `${stands}: ${preconditionWords[kind]}.`,
        source: PARAGRAPH_4,
      },
    ]
  })
}

function leadTimeWarning({ receivedOn, electionOn }: Request): RequestWarning[] {
  if (electionOn === null || addMonths(receivedOn, LEAD_MONTHS) <= electionOn) return []
  return [
    {
      code: 'leadTime',
      message: `Received less than ${LEAD_MONTHS} months before election day.`,
      source: LEAD_TIME,
    },
  ]
}

function lengthWarning({ assistance, from, to }: Request): RequestWarning[] {
  if (!expertAssistance.has(assistance)) return []
  // Both ends count: two months from 1 March end on 30 April, the day before 1 May.
  const { least, most } = MEDIUM_TERM_MONTHS
  const short = addDays(to, 1) < addMonths(from, least)
  const long = to >= addMonths(from, most)
  if (!short && !long) return []
  return [
    {
      code: short ? 'shorterThanMediumTerm' : 'longerThanMediumTerm',
      message: `The period is ${short ? 'shorter' : 'longer'} than medium-term assistance, ${least} to ${most} months.`,
      source: PARAGRAPH_13,
    },
  ]
}

function electionWarning({ electionOn, secondRoundOn, from, to }: Request): RequestWarning[] {
  const outside = [electionOn, secondRoundOn].some(
    (day) => day !== null && (day < from || day > to),
  )
  if (!outside) return []
  return [
    {
      code: 'electionOutsidePeriod',
      message: 'Election day lies outside the period of assistance.',
      source: null,
    },
  ]
}
