import type { RequirementOf } from '../../domain/requirement.ts'
import { KNOWN_TO_THE_DAY, experienceCode } from '../columns/codes.ts'
import { NO_DAY } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'
import { MET, NOT_MET, UNKNOWN, type VerdictCode } from '../verdict-code.ts'
import { phrase } from '../../text/index.ts'
import { experienceAmounts } from '../asked.ts'
import { countries as countriesNamed, parts } from '../words.ts'
import { asOneQuestion, missionsNamed, placesOf } from './mission-names.ts'
import { type RuleMaker, gapOf, reasons } from './rule.ts'

type Parameters = RequirementOf<'experience'>['parameters']

const DAYS_PER_YEAR = 365.25
/** Countries of somebody's experience that are named in the detail. */
const COUNTRIES_NAMED = 6

// One reading is passed around and filled anew for each row, because judging must not allocate.
interface Reading {
  entries: number
  missions: number
  countries: number
  withoutCountry: number
  ofRoster: number
  days: number
  /** Entries of which a day is not stated, or only its month or year. */
  undated: number
  /** Entries whose kind is not known, counted or not. */
  ofNoKind: number
}

/**
 * Reads the entries of one kind: missions, distinct countries, days with overlaps counted once. `any`
 * is every electoral kind: other work never counts. Entries whose kind is not known count where `open`
 * is true: they may be of the kind asked. Entries of position `own` are passed over.
 */
const reader = (columns: RosterColumns, kind: Parameters['kind'], own: number) => {
  const { start, count: counts, values } = columns.experience
  const wanted = kind === 'any' ? -1 : experienceCode(kind)
  const other = experienceCode('other')
  const unknown = experienceCode('unknown')
  const counted = (index: number, open: boolean): boolean => {
    if (own >= 0 && at(values.position, index) === own) return false
    const of = at(values.kind, index)
    if (of === unknown) return open
    return wanted < 0 ? of !== other : of === wanted
  }
  const reading = {
    ...{ entries: 0, missions: 0, countries: 0 },
    ...{ withoutCountry: 0, ofRoster: 0, days: 0, undated: 0, ofNoKind: 0 },
  } satisfies Reading
  // Known by month or year only: a mission, but of so many days as nobody knows.
  const isVague = (index: number): boolean =>
    at(values.fromPrecision, index) !== KNOWN_TO_THE_DAY ||
    at(values.toPrecision, index) !== KNOWN_TO_THE_DAY
  const seenBefore = (first: number, index: number, open: boolean): boolean => {
    for (let earlier = first; earlier < index; earlier += 1) {
      if (counted(earlier, open) && at(values.country, earlier) === at(values.country, index))
        return true
    }
    return false
  }
  const read = (row: number, open: boolean): Reading => {
    const first = at(start, row)
    const end = first + at(counts, row)
    reading.entries = reading.missions = reading.countries = reading.withoutCountry = 0
    reading.days = reading.undated = reading.ofRoster = reading.ofNoKind = 0
    let covered = NO_DAY
    for (let index = first; index < end; index += 1) {
      if (own < 0 || at(values.position, index) !== own) reading.entries += 1
      if (at(values.kind, index) === unknown) reading.ofNoKind += 1
      if (!counted(index, open)) continue
      reading.missions += 1
      if (at(values.position, index) >= 0) reading.ofRoster += 1
      if (at(values.country, index) < 0) reading.withoutCountry += 1
      else if (!seenBefore(first, index, open)) reading.countries += 1
      const from = at(values.from, index)
      const to = at(values.to, index)
      if (from === NO_DAY || to === NO_DAY || isVague(index)) reading.undated += 1
      else if (to > covered) {
        // Entries stand in order of time, so only days after those already counted are new.
        reading.days += to - Math.max(from - 1, covered)
        covered = to
      }
    }
    return reading
  }
  return { read, counted }
}

const wholeYears = (reading: Reading): number => Math.floor((reading.days + 1) / DAYS_PER_YEAR)

/**
 * Missions, distinct countries or years of one kind of experience, recorded or served through this
 * roster (completed or curtailed, with its days); the position in question is not experience for
 * itself. Countries not stated, for years dates that are not known to the day, and missions whose kind
 * is not known could make up what is lacking, and a record without any experience says nothing: unknown.
 */
export const experienceRule: RuleMaker<Parameters> = (columns, parameters, { position }) => {
  const { kind, missions, countries, years } = parameters
  const own = columns.dictionaries.positions.find(position.id)
  const { read, counted } = reader(columns, kind, own)
  const verdictOf = (reading: Reading): VerdictCode => {
    if (reading.entries === 0) return UNKNOWN
    let verdict: VerdictCode = reading.missions === 0 ? NOT_MET : MET
    if (missions !== null && reading.missions < missions) return NOT_MET
    if (countries !== null && reading.countries < countries) {
      if (reading.countries + reading.withoutCountry < countries) return NOT_MET
      verdict = UNKNOWN
    }
    if (years !== null && wholeYears(reading) < years) {
      if (reading.undated === 0) return NOT_MET
      verdict = UNKNOWN
    }
    return verdict
  }
  const judge = (row: number): VerdictCode => {
    const reading = read(row, false)
    const verdict = verdictOf(reading)
    if (verdict !== NOT_MET || reading.ofNoKind === 0) return verdict
    return verdictOf(read(row, true)) === NOT_MET ? NOT_MET : UNKNOWN
  }
  const gapFor = (row: number) => {
    const reading = read(row, false)
    const lack = (asked: number | null, has: number): number => Math.max(0, (asked ?? 0) - has)
    const ofCountries = lack(countries, reading.countries)
    const ofMissions = lack(missions, reading.missions)
    const ofYears = reading.undated > 0 ? 0 : lack(years, wholeYears(reading))
    if (ofCountries > 0) {
      const words = phrase('gap.experienceCountries', { kind, countries: ofCountries })
      return gapOf(ofCountries, 'countries', words)
    }
    if (ofMissions > 0) {
      const words = phrase('gap.experienceMissions', { kind, missions: ofMissions })
      return gapOf(ofMissions, 'missions', words)
    }
    if (ofYears > 0)
      return gapOf(ofYears, 'years', phrase('gap.experienceYears', { kind, years: ofYears }))
    return gapOf(1, 'missions', phrase('gap.experience', { kind }))
  }
  const question = phrase('question.experience', { kind })
  const { start, count: counts, values } = columns.experience
  const countryCodes = (row: number): string[] => {
    const found = new Set<number>()
    for (let index = at(start, row); index < at(start, row) + at(counts, row); index += 1) {
      if (counted(index, false)) found.add(at(values.country, index))
    }
    found.delete(-1)
    return [...found].map(columns.dictionaries.countries.codeAt)
  }
  const unknown = experienceCode('unknown')
  return {
    letter: 'E',
    source: countries === null || countries < 2 ? null : phrase('source.experience'),
    question,
    judge,
    shortfall: (row) => gapFor(row).amount,
    unit:
      countries !== null ? 'countries' : missions !== null || years === null ? 'missions' : 'years',
    explain: (row, verdict) => {
      const reading = { ...read(row, false) }
      const codes = countryCodes(row)
      const facts = {
        kind,
        missions: reading.missions,
        countries: codes,
        years: wholeYears(reading),
        undated: reading.undated,
        withoutCountry: reading.withoutCountry,
        ofRoster: reading.ofRoster,
        ofNoKind: reading.ofNoKind,
      }
      const amounts = { kind, missions: reading.missions, countries: reading.countries }
      const has =
        years === null
          ? phrase('evidence.experience', amounts)
          : phrase('evidence.experienceYears', { ...amounts, years: wholeYears(reading) })
      const detail = parts(
        codes.length > 0 && countriesNamed(codes, COUNTRIES_NAMED),
        reading.ofRoster > 0 &&
          phrase('evidence.missionsThroughRoster', { missions: reading.ofRoster }),
        reading.undated > 0 && phrase('evidence.undated', { entries: reading.undated }),
      )
      if (verdict === MET) return reasons({ evidence: has, detail, facts })
      if (verdict === NOT_MET) {
        return reasons({
          evidence:
            reading.missions === 0
              ? phrase('evidence.noExperienceOf', { kind })
              : phrase('evidence.asked', { what: has, asked: experienceAmounts(parameters) }),
          detail,
          facts,
          gap: gapFor(row),
        })
      }
      if (reading.entries === 0) {
        return reasons({ evidence: phrase('evidence.noExperience'), detail, facts, question })
      }
      // What could make up for what is lacking: missions of no kind, countries and dates not stated.
      const possible = { ...read(row, true) }
      const lacksCountry =
        countries !== null && reading.countries < countries && possible.withoutCountry > 0
      const lacksDates = years !== null && wholeYears(possible) < years && possible.undated > 0
      const ofNoKind = placesOf(columns, row, (index) => at(values.kind, index) === unknown)
      return reasons({
        evidence:
          verdictOf(reading) === NOT_MET
            ? phrase('evidence.experienceKindOpen', { what: has, open: reading.ofNoKind })
            : phrase(
                lacksCountry ? 'evidence.experienceCountriesOpen' : 'evidence.experienceDatesOpen',
                { what: has },
              ),
        detail,
        facts,
        question: asOneQuestion(
          ofNoKind.length === 0
            ? null
            : phrase('question.experienceKind', { missions: missionsNamed(columns, ofNoKind) }),
          lacksCountry ? phrase('question.experienceCountries') : null,
          lacksDates ? phrase('question.experienceDates') : null,
        ),
      })
    },
  }
}
