import {
  countries,
  foldText,
  languages,
  namesOfCountry,
  namesOfLanguage,
  positionKinds,
  seededSkillNames,
  seededSkills,
} from '../catalogue/index.ts'
import { cataloguePhrase } from '../text/catalogue-phrase.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { trigramsOf } from '../search/trigrams.ts'
import { asNamed } from './cell-report.ts'
import { countryOfTown } from './town-words.ts'
import { type AliasKind, aliasKey } from './value-aliases.ts'

/** A word that no reader knew, with how often a list writes it. */
export interface UnknownWord {
  readonly kind: AliasKind
  /** As it is first written; {@link aliasKey} makes the word of an alias of it. */
  readonly word: string
  /** Rows that hold it. */
  readonly rows: number
  /** Codes or ids of what it may stand for, the nearest first; three at the most, none where none is near. */
  readonly suggestions: readonly string[]
}

/** A thing an office has of its own: a skill, a provider. */
export interface OwnName {
  readonly kind: AliasKind
  readonly id: string
  readonly name: string
}

/** The words of a list that nobody knew, each kept once. */
export interface UnknownWords {
  readonly note: (kind: AliasKind, text: string, row: number) => void
  /** The most frequent first; `own` are names of the office beside those of the catalogues. */
  readonly list: (own: readonly OwnName[]) => UnknownWord[]
}

/** The words that one list can have its reader choose for; beyond, nobody would. */
const MOST_WORDS = 2000
/** The words for which something near is looked for. */
const MOST_SUGGESTED_FOR = 300
const MOST_SUGGESTIONS = 3
const NEAR = 0.45

/** Collects the words of one list. */
export const collectUnknownWords = (): UnknownWords => {
  const found = new Map<string, { kind: AliasKind; word: string; rows: number; last: number }>()
  return {
    note: (kind, text, row) => {
      const key = `${kind}:${aliasKey(text)}`
      const before = found.get(key)
      if (before) {
        if (before.last !== row) before.rows += 1
        before.last = row
      } else if (found.size < MOST_WORDS) {
        found.set(key, { kind, word: asNamed(text), rows: 1, last: row })
      }
    },
    list: (own) => {
      const near = nearest(own)
      return [...found.values()]
        .toSorted((a, b) => b.rows - a.rows)
        .map(({ kind, word, rows }, at) => ({
          kind,
          word,
          rows,
          suggestions: at < MOST_SUGGESTED_FOR ? near(kind, word) : [],
        }))
    },
  }
}

type Names = readonly (readonly [id: string, name: string])[]

const seededNames = (kind: AliasKind): Names => {
  switch (kind) {
    case 'country':
      return countries.flatMap((of) => namesOfCountry(of).map((name) => [of.alpha2, name] as const))
    case 'language':
      return languages.flatMap((of) => namesOfLanguage(of).map((name) => [of.code, name] as const))
    case 'skill':
      return seededSkills.flatMap((of) =>
        seededSkillNames(of).map((name) => [of.id, name] as const),
      )
    case 'position':
      return positionKinds.flatMap(({ id, abbreviation }) => {
        const title = cataloguePhrase('position', id)
        const titles = title ? saidInAll(title) : []
        return [...titles, ...(abbreviation === null ? [] : [abbreviation])].map(
          (name) => [id, name] as const,
        )
      })
    default:
      return []
  }
}

interface Shelf {
  readonly names: readonly { readonly id: string; readonly runs: number }[]
  readonly byRun: ReadonlyMap<string, readonly number[]>
}

const shelfOf = (list: Names): Shelf => {
  const byRun = new Map<string, number[]>()
  const names = list.map(([id, name], at) => {
    const runs = trigramsOf(foldText(name))
    for (const run of runs) {
      const places = byRun.get(run)
      if (places) places.push(at)
      else byRun.set(run, [at])
    }
    return { id, runs: runs.length }
  })
  return { names, byRun }
}

/** The ids whose names share most runs of three letters with a word, in order. */
const nearest = (own: readonly OwnName[]) => {
  const shelves = new Map<AliasKind, Shelf>()
  return (kind: AliasKind, word: string): string[] => {
    const shelf =
      shelves.get(kind) ??
      shelfOf([
        ...seededNames(kind),
        ...own.filter((of) => of.kind === kind).map(({ id, name }) => [id, name] as const),
      ])
    shelves.set(kind, shelf)
    const runs = trigramsOf(foldText(word))
    const shared = new Map<number, number>()
    for (const run of runs)
      for (const place of shelf.byRun.get(run) ?? [])
        shared.set(place, (shared.get(place) ?? 0) + 1)
    const best = new Map<string, number>()
    for (const [place, count] of shared) {
      const name = shelf.names[place]
      if (!name) continue
      const likeness = (2 * count) / (runs.length + name.runs)
      if (likeness >= NEAR && likeness > (best.get(name.id) ?? 0)) best.set(name.id, likeness)
    }
    const alike = [...best].toSorted((a, b) => b[1] - a[1]).map(([id]) => id)
    const ofTown = kind === 'country' ? countryOfTown(word) : null
    const all = ofTown === null ? alike : [ofTown, ...alike.filter((id) => id !== ofTown)]
    return all.slice(0, MOST_SUGGESTIONS)
  }
}
