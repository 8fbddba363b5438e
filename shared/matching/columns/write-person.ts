import { foldText } from '../../catalogue/fold-text.ts'
import { tagKey } from '../../domain/tag.ts'
import {
  categoryCode,
  categoryMask,
  DEPLOYED,
  experienceCode,
  precisionCode,
  PROMISED,
  scaleCode,
  sexCode,
} from './codes.ts'
import { dayOrNone, dayTo, NO_DAY } from './days.ts'
import { declaredRuns } from './declared-days.ts'
import { missionsOf } from './missions.ts'
import { lotOf } from './lot.ts'
import { type Ragged, reserve } from './ragged.ts'
import type { Commitment, MatchPerson } from './records.ts'
import type { RosterColumns } from './roster-columns.ts'

const write = <F extends string, T>(
  ragged: Ragged<F>,
  row: number,
  entries: readonly T[],
  set: (values: Record<F, Int32Array>, index: number, entry: T) => void,
): void => {
  const start = reserve(ragged, row, entries.length)
  for (let index = 0; index < entries.length; index += 1) {
    set(ragged.values, start + index, entries[index] as T)
  }
}

const inTime = <T extends { readonly from: string | null }>(entries: readonly T[]): readonly T[] =>
  entries.length < 2
    ? entries
    : entries.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : a.from === b.from ? 0 : 1))

/**
 * Writes everything about one person into a row, with the missions among their commitments that
 * are experience by now. The row must exist.
 */
export function writePerson(
  columns: RosterColumns,
  row: number,
  person: MatchPerson,
  commitments: readonly Commitment[],
): void {
  const { countries, languages, skills, providers, kinds, positions, clearances, tags, words } =
    columns.dictionaries
  const wordOf = (text: string | null): number => (text ? words.intern(text) : -1)

  columns.ids[row] = person.id
  columns.rowOf.set(person.id, row)
  columns.categories[row] = categoryMask(person.categories)
  columns.sex[row] = sexCode(person.sex)
  columns.residence[row] = person.residence ? countries.intern(person.residence) : -1
  columns.confirmedOn[row] = dayOrNone(person.confirmedOn)
  columns.lot[row] = lotOf(person.id)
  columns.barredFrom[row] = dayOrNone(person.notProposed?.on ?? null)
  columns.barredTo[row] = person.notProposed === null ? NO_DAY : dayTo(person.notProposed.until)

  write(columns.nationalities, row, person.nationalities, (to, index, code) => {
    to.country[index] = countries.intern(code)
  })
  write(columns.languages, row, person.languages, (to, index, each) => {
    to.language[index] = languages.intern(each.language)
    to.spoken[index] = each.spoken ?? 0
    to.read[index] = each.read ?? 0
    to.written[index] = each.written ?? 0
    to.scale[index] = scaleCode(each.scale)
    to.received[index] = wordOf(each.received)
    to.converted[index] = each.converted ? 1 : 0
  })
  write(columns.skills, row, person.skills, (to, index, each) => {
    to.skill[index] = skills.intern(each.skill)
    to.level[index] = each.level ?? 0
    to.years[index] = each.years ?? -1
    to.verifiedBy[index] = wordOf(each.verifiedBy)
    to.verifiedOn[index] = dayOrNone(each.verifiedOn)
  })
  write(columns.qualifiedFor, row, person.qualifiedFor, (to, index, kind) => {
    to.kind[index] = kinds.intern(kind)
  })
  write(columns.tags, row, person.tags, (to, index, tag) => {
    to.tag[index] = tags.intern(tagKey(tag))
    to.written[index] = words.intern(tag)
  })
  const missions = inTime(missionsOf(person.experience, commitments))
  write(columns.experience, row, missions, (to, index, each) => {
    to.country[index] = each.country ? countries.intern(each.country) : -1
    to.kind[index] = experienceCode(each.kind)
    to.category[index] = categoryCode(each.category)
    to.from[index] = dayOrNone(each.from)
    to.fromPrecision[index] = precisionCode(each.fromPrecision)
    to.to[index] = dayOrNone(each.to)
    to.toPrecision[index] = precisionCode(each.toPrecision)
    to.mission[index] = wordOf(each.mission ?? each.function)
    to.duty[index] = wordOf(each.function)
    to.position[index] = each.position === undefined ? -1 : positions.intern(each.position)
  })
  write(columns.availability, row, declaredRuns(person.availability), (to, index, run) => {
    to.from[index] = run.from
    to.to[index] = run.to
    to.state[index] = run.state
    to.statedOn[index] = run.statedOn
    to.source[index] = wordOf(run.source)
    to.notice[index] = run.notice
  })
  write(columns.clearances, row, person.clearances, (to, index, each) => {
    const name = clearances.intern(foldText(each.name))
    columns.clearanceNames[name] ??= each.name
    to.name[index] = name
    to.from[index] = dayOrNone(each.obtainedOn)
    to.to[index] = dayOrNone(each.expiresOn)
  })
  write(columns.offers, row, person.offers, (to, index, each) => {
    to.provider[index] = providers.intern(each.provider)
    to.categories[index] = categoryMask(each.categories)
    to.from[index] = dayOrNone(each.offeredOn)
    to.to[index] = dayTo(each.validUntil)
    to.withdrawnOn[index] = dayOrNone(each.withdrawnOn)
  })
}

/** Writes the commitments of one person into its row, replacing those that stood there. */
export function writeCommitments(
  columns: RosterColumns,
  row: number,
  commitments: readonly Commitment[],
): void {
  const { countries, providers, positions, requests, words } = columns.dictionaries
  write(columns.commitments, row, inTime(commitments), (to, index, each) => {
    to.from[index] = dayOrNone(each.from)
    to.to[index] = dayOrNone(each.to)
    to.state[index] = each.state === 'deployed' ? DEPLOYED : PROMISED
    to.position[index] = positions.intern(each.position)
    to.request[index] = requests.intern(each.request)
    to.country[index] = countries.intern(each.country)
    to.category[index] = categoryCode(each.category)
    to.kind[index] = experienceCode(each.kind)
    to.provider[index] = each.provider ? providers.intern(each.provider) : -1
    to.title[index] = words.intern(each.title)
    to.contingent[index] = each.contingent ? 1 : 0
    to.takesPost[index] = each.takesPost ? 1 : 0
    to.planned[index] = each.planned ? 1 : 0
  })
}
