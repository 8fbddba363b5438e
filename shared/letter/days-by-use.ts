import { type DateOnly } from '../calendar/index.ts'
import { datesIn, type Found, writtenDays, yearsFrom } from './dates.ts'
import { readDeadline } from './deadlines.ts'
import type { FoundValue, LetterDraft } from './letter-draft.ts'
import { foundAt, type Letter, sentenceAt } from './letter.ts'

const SECOND =
  /second round|run-?off|second tour|deuxieme tour|2nd round|2e tour|ballottage|segunda vuelta|second ballot/
const DEADLINE =
  /deadline|(?:no|not) later than|at the latest|latest by|closing date|due (?:by|on|date)|\bby(?:\s{1,2}(?:close of business(?: on)?|cob(?: on)?|the|noon on|midnight on|no later than|[a-z]+day,?|\d{1,2}[:.]\d{2}(?: ?hrs?)? on)){0,2}\s{1,2}$|before\s{1,2}(?:the )?$|(?:apply|submit(?:ted)?|reach us) (?:by|before)|au plus tard|date limite|avant le\s{1,2}$|d'ici (?:au|le)|\bcloture|fecha limite|a mas tardar|expir/
const LATEST = /^\s{0,2}(?:at the latest|au plus tard|latest\b|a mas tardar)/
const VOTES = /held|tak(?:e|es|ing) place|scheduled|auront lieu|aura lieu|se tiendr/
const OTHER_EVENT =
  /campaign|registration|enregistrement|inscription|candidate lists|training|briefing|interview|invitation of|letter of|dated|note of|since|campagne|entretien|lettre du|depuis|constitution of|loi du|law of|act of/
const ELECTION =
  /\b(?:by-)?elections?\b(?! (?:observ|commission|board|council|expert|official|analyst|day observ))|polling day|election day|\be-day\b|\bscrutin\b|\bpolls\b|\breferendum\b|\bvote\b|premier tour|first round|jour du vote|\beleccion(?:es)?\b|\bcomicios\b/
const ELECTION_BEHIND =
  /^\s{1,3}(?:(?:early|presidential|parliamentary|general|legislative|local|municipal|senatorial|regional|and|snap|national|constitutional)\s{1,3}){0,4}(?:elections?|referendum|vote|polls)\b|^\s{0,2}\(?(?:is |will be )?(?:the )?(?:election|polling) day/
const ITS_DATE = /^\s{0,3}(?:date|dated|le|on|fait a|done at)\b/

/** How far before a day the words that say what it is may stand. */
const REACH = 160
/** The head of a letter, where its own date stands. */
const HEAD = 1_500

type Days = Pick<LetterDraft, 'writtenOn' | 'electionOn' | 'secondRoundOn' | 'deadline'>

/** The days of a letter by what they are for, its periods, and the days nobody said the use of. */
export interface DaysByUse extends Days {
  readonly periods: readonly Found[]
  readonly others: readonly Found[]
}

/** Reads every date of the letter; see {@link yearsFrom} for those without a year. */
export function readDays(letter: Letter): DaysByUse {
  const plain = writtenDays(letter.folded)
  const near = plain.find(({ year }) => year !== null)
  const nearDay = near?.year === undefined || near.year === null ? null : dayOf(near.year, near)
  const first = use(letter, datesIn(letter.folded, yearsFrom(null, nearDay)))
  const written = first.writtenOn?.value ?? null
  const election = first.electionOn?.value ?? nearDay
  return use(letter, datesIn(letter.folded, yearsFrom(written, election)))
}

const dayOf = (year: number, { month, day }: { month: number; day: number }): DateOnly =>
  `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

function use(letter: Letter, dates: readonly Found[]): DaysByUse {
  const days: { -readonly [K in keyof Days]: Days[K] } = {
    ...{ writtenOn: null, electionOn: null, secondRoundOn: null, deadline: null },
  }
  const others: Found[] = []
  let before = 0
  for (const date of dates) {
    const lead = leadOf(letter, date, before)
    before = date.to
    if (date.last !== null) continue
    if (!place(letter, date, lead, days)) others.push(date)
  }
  return { ...days, periods: dates.filter(({ last }) => last !== null), others }
}

/** What stands before a day in its sentence, after the day before it. */
function leadOf(letter: Letter, { from }: Found, before: number): string {
  const start = letter.sentences[sentenceAt(letter, from)]?.from ?? from
  return letter.folded.slice(Math.max(start, before, from - REACH), from)
}

function place(
  letter: Letter,
  date: Found,
  lead: string,
  days: { -readonly [K in keyof Days]: Days[K] },
): boolean {
  const value = (certainty = date.certain): FoundValue<DateOnly> =>
    foundAt(date.first, date, certainty ? 'sure' : 'likely')
  const behind = letter.folded.slice(date.to, date.to + 60)
  const isLast = LATEST.test(behind)
  if (isLast || (DEADLINE.test(lead) && !VOTES.test(lead))) {
    if (days.deadline !== null) return false
    days.deadline = readDeadline(letter, date, lead)
    return true
  }
  if (SECOND.test(lead) || /^\s{0,2}\((?:second|run-?off|2)/.test(behind)) {
    if (days.secondRoundOn !== null) return false
    days.secondRoundOn = value()
    return true
  }
  if (days.writtenOn === null && isOfLetter(letter, date, lead)) {
    days.writtenOn = value()
    return true
  }
  const isElection = ELECTION_BEHIND.test(behind) || (ELECTION.test(lead) && !isOther(lead))
  const isPast = days.writtenOn !== null && date.first < days.writtenOn.value
  if (!isElection || isPast || days.electionOn !== null) return false
  days.electionOn = value()
  return true
}

/** True where the words nearest to the day speak of something that is no election. */
function isOther(lead: string): boolean {
  const event = lastOf(OTHER_EVENT, lead)
  return event !== -1 && event > lastOf(ELECTION, lead)
}

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const found of text.matchAll(new RegExp(pattern, 'g'))) last = found.index
  return last
}

/** The date of the letter stands in its head: behind "Date:", a town or nothing, with nothing after it. */
function isOfLetter({ folded }: Letter, { from, to }: Found, lead: string): boolean {
  if (from > HEAD) return false
  const lineStart = folded.lastIndexOf('\n', from - 1) + 1
  const lineEnd = folded.indexOf('\n', to)
  const before = folded.slice(Math.max(lineStart, from - 60), from)
  const after = folded.slice(to, lineEnd === -1 ? to + 60 : Math.min(lineEnd, to + 60)).trim()
  if (ELECTION.test(before) || SECOND.test(lead) || DEADLINE.test(before)) return false
  if (/^\s{0,3}date(?:d)?\s{0,2}:\s{0,3}$/.test(before)) return true
  const isTown = /^(?:\s{0,20}|\s{0,20}[a-z' -]{2,30}?\s{0,2},\s{0,3}(?:the |le |on )?)$/.test(
    before,
  )
  return (isTown || ITS_DATE.test(before)) && /^[.,]?(?:\s?\d{1,2}:\d{2}.{0,12})?$/.test(after)
}

/** True where a text speaks of a second round. */
export const speaksOfSecondRound = (folded: string): boolean => SECOND.test(folded)
/** True where the words before a period speak of something other than the work of a mission. */
export const speaksOfOtherEvent = (lead: string): boolean => isOther(lead) || OTHER_EVENT.test(lead)
