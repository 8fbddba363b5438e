import type { Found } from './dates.ts'
import type { LetterDraft } from './letter-draft.ts'
import { foundAt, type Letter, sentenceAt } from './letter.ts'
import { foldLetter } from './letter-text.ts'

const TIME =
  /(?<![\d./-])(?:(\d{1,2})\s?(?::|h|\.)\s?([0-5]\d)\s?(?:h(?:ou)?rs?|h)?\s?([ap])?\.?(?:m\b\.?)?|(\d{1,2})\s?(?:([ap])\.?\s?m\b\.?|heures?|h(?:ou)?rs?\b|h\b)|(noon|midi|mediodia)|(midnight|minuit|medianoche))/
const NOON = /noon|midi|mediodia/

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cet: 'Europe/Brussels',
  cest: 'Europe/Brussels',
  hec: 'Europe/Brussels',
  utc: 'UTC',
  gmt: 'UTC',
  eat: 'Africa/Nairobi',
  cat: 'Africa/Maputo',
  wat: 'Africa/Lagos',
  est: 'America/New_York',
  edt: 'America/New_York',
}
const ABBREVIATION = new RegExp(`\\b(${Object.keys(ABBREVIATIONS).join('|')})\\b`)
const ZONE_NAME = /\b([a-z]{2,20}\/[a-z_]{2,30}(?:\/[a-z_]{2,30})?)\b/
const OF_A_TOWN =
  /([a-z][a-z' -]{1,24}?)\s{1,2}time\b|heures? (?:locale )?(?:de |d'|a )([a-z][a-z' -]{1,24})|hora de ([a-z][a-z' -]{1,24})|^[ ,]{0,2}\(([a-z][a-z' -]{1,24})\)/

// Capitals and seats without a zone of their own name.
const TOWNS: Readonly<Record<string, string>> = {
  geneva: 'Europe/Zurich',
  geneve: 'Europe/Zurich',
  bruxelles: 'Europe/Brussels',
  varsovie: 'Europe/Warsaw',
  vienne: 'Europe/Vienna',
  'the hague': 'Europe/Amsterdam',
  'la haye': 'Europe/Amsterdam',
  washington: 'America/New_York',
  cotonou: 'Africa/Porto-Novo',
  abuja: 'Africa/Lagos',
  yaounde: 'Africa/Douala',
  'new delhi': 'Asia/Kolkata',
  islamabad: 'Asia/Karachi',
  hanoi: 'Asia/Ho_Chi_Minh',
  canberra: 'Australia/Sydney',
  ottawa: 'America/Toronto',
  brasilia: 'America/Sao_Paulo',
  pretoria: 'Africa/Johannesburg',
  rabat: 'Africa/Casablanca',
  'mexico city': 'America/Mexico_City',
  londres: 'Europe/London',
  ankara: 'Europe/Istanbul',
}

let towns: ReadonlyMap<string, string> | null = null

/** Zones of the runtime by the town they are named after, folded. */
const zoneTowns = (): ReadonlyMap<string, string> =>
  (towns ??= new Map([
    ...Intl.supportedValuesOf('timeZone').map((zone): [string, string] => [
      foldLetter(zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')),
      zone,
    ]),
    ...Object.entries(TOWNS),
  ]))

function zoneOf(text: string): string | null {
  const named = ZONE_NAME.exec(text)?.[1]
  const known =
    named && Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === named)
  if (known) return known
  const town = OF_A_TOWN.exec(text)
  const written = (town?.[1] ?? town?.[2] ?? town?.[3] ?? town?.[4])?.trim()
  if (written !== undefined) {
    // "17:00 new york": what stands before the town is no part of its name.
    const words = written.split(/\s+/)
    for (let first = 0; first < words.length; first += 1) {
      for (let last = words.length; last > first; last -= 1) {
        const zone = zoneTowns().get(words.slice(first, last).join(' '))
        if (zone !== undefined) return zone
      }
    }
  }
  const short = ABBREVIATION.exec(text)?.[1]
  return short === undefined ? null : (ABBREVIATIONS[short] ?? null)
}

/** `HH:MM` of what stands beside a date; null where no time does. "24:00" stays as it is. */
function timeOf(text: string): string | null {
  const found = TIME.exec(text)
  if (found === null) return null
  const [, h1, minutes = '00', half1, h2, half2, noon, midnight] = found
  if (noon !== undefined) return '12:00'
  if (midnight !== undefined) return '24:00'
  const half = half1 ?? half2
  let hour = Number(h1 ?? h2)
  if (half === 'p' && hour < 12) hour += 12
  else if (half === 'a' && hour === 12) hour = 0
  if (hour > 24 || (hour === 24 && minutes !== '00')) return null
  if (hour === 0 && minutes === '00' && NOON.test(text)) return '12:00'
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

/**
 * A deadline on a day, with the time and zone that stand beside it. Without a time the whole day counts;
 * "before" a day ends with the one before it.
 */
export function readDeadline(letter: Letter, date: Found, lead: string): LetterDraft['deadline'] {
  const sentence = letter.sentences[sentenceAt(letter, date.from)]
  const end = Math.min(sentence?.to ?? date.to, date.to + 70)
  const [behind = ''] = letter.folded.slice(date.to, end).split(/\n\s{0,3}\n/, 1)
  const near = lead.slice(-30)
  const time = timeOf(behind) ?? timeOf(near)
  const isBefore = /(?:before|avant le)\s{1,2}(?:the )?$/.test(lead)
  const zone = zoneOf(behind) ?? (time === null ? null : zoneOf(near))
  const passage = { from: date.from, to: date.to + lengthOfTime(behind) }
  const asWritten = letter.text.slice(passage.from, passage.to).replace(/\s+/g, ' ').trim()
  return foundAt(
    {
      local: `${date.first}T${time ?? (isBefore ? '00:00' : '24:00')}`,
      zone,
      asWritten: (isBefore ? `${wordBefore(letter, date.from)} ${asWritten}` : asWritten).slice(
        0,
        300,
      ),
    },
    passage,
    date.certain ? 'sure' : 'likely',
  )
}

const wordBefore = ({ text }: Letter, at: number): string =>
  /(\S+(?:\s+(?:le|the))?)\s*$/.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? ''

/** How many signs behind a date still say its time and zone. */
function lengthOfTime(behind: string): number {
  const time = TIME.exec(behind)
  if (time === null || time.index > 12) return 0
  const rest = behind.slice(time.index + time[0].length)
  const zone =
    /^[ ,]{0,3}(?:\([^()\n]{2,40}\)|[a-z]{3,4}\b|(?:[a-z]{1,20} ){1,3}time\b|noon(?: \([^()\n]{2,40}\))?)/.exec(
      rest,
    )
  return time.index + time[0].length + (zone?.[0].length ?? 0)
}
