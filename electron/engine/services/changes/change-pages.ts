import { addDays } from '#shared/calendar/index.ts'
import { linesOf } from '#shared/changes/lines-of.ts'
import { foldText } from '#shared/catalogue/index.ts'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import type { ChangeEntry, ChangeRow } from '#shared/contract/change-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import type { HistoryEntry } from '#shared/domain/history.ts'
import { parseQuery } from '#shared/search/parse-query.ts'
import { isPhrase, type Phrase, type Value } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { perVersion } from '../../roster/per-version.ts'
import {
  authorsOfChanges,
  type ChangesAsked,
  factsOfChange,
  namedThings,
  pageOfChanges,
  pageOfEntries,
  pageOfRecords,
  recordsOfRequest,
  wordsOfChanges,
} from '../../store/repositories/change-pages.ts'
import { findChangeSet, type KeptChangeSet } from '../../store/repositories/change-sets.ts'
import { mergedInto } from '../../store/repositories/person-merges.ts'
import { refused } from '../../store/repositories/stored.ts'
import { namesBegin } from '../../store/search/match-text.ts'
import { matching } from '../../store/search/matching.ts'
import { selectValues } from '../../store/statement.ts'
import { nameOfEntry, namesOf } from './names-of.ts'

/** People whose name fits; with more than these a word says too little to look for anybody's changes. */
const MOST_PEOPLE = 2000

export const changePageHandlers = {
  'change.page': ({ offset, limit, ...asked }, call) => {
    const { rows, found } = pageOfChanges(call, askedOf(call, asked), offset, limit)
    return { rows: rows.map((set) => shownChange(call, set)), found }
  },

  'change.authors': (_params, call) => authorsOfChanges(call),

  'change.entries': ({ id, offset, limit }, call) => {
    const set = findChangeSet(call, id)
    if (set === null) throw refused('undoUnknown')
    const change = shownChange(call, set)
    return {
      change,
      rows: inWords(call, pageOfEntries(call, id, offset, limit)),
      found: change.records,
    }
  },

  'change.ofRecord': ({ entity, id, offset, limit }, call) => {
    const ids = entity === 'person' ? [id, ...mergedInto(call, id)] : [id]
    const { rows, found } = pageOfRecords(call, entity, ids, offset, limit)
    const said = inWords(call, rows)
    return {
      found,
      rows: rows.flatMap((row, place) => {
        const set = findChangeSet(call, row.changeSet)
        const entry = said[place]
        return set === null || entry === undefined
          ? []
          : [{ ...entry, change: shownChange(call, set) }]
      }),
    }
  },
} satisfies Handlers<'change.page' | 'change.authors' | 'change.entries' | 'change.ofRecord'>

function shownChange(call: CallContext, set: KeptChangeSet): ChangeRow {
  const { id, at, by, what, undoes } = set
  return { id, at, by, what, undoes, ...factsOfChange(call, set) }
}

function inWords(call: CallContext, entries: readonly HistoryEntry[]): ChangeEntry[] {
  const names = namesOf(call, entries)
  return entries.map((entry) => {
    const { seq, entity, entityId, action, erasedAt } = entry
    return {
      ...{ seq, entity, entityId, action, erasedAt },
      name: nameOfEntry(entry, names),
      lines: erasedAt === null ? linesOf(entry, names.nameOf) : [],
      stands: names.stands(entityId),
    }
  })
}

type Asked = Omit<ReadParamsOf<'change.page'>, 'offset' | 'limit'>

function askedOf(call: CallContext, asked: Asked): ChangesAsked {
  const { words, person, request, kind, by, from, to, missing } = asked
  const found = words.trim() === '' ? null : lookFor(call, words)
  return {
    ...{ kind, by, from },
    before: to === null ? null : addDays(to, 1),
    missing: missing ? 1 : 0,
    person: person === null ? null : JSON.stringify([person, ...mergedInto(call, person)]),
    request: request === null ? null : JSON.stringify(recordsOfRequest(call, request)),
    sets: found && JSON.stringify(found.sets),
    people: found && JSON.stringify(found.people),
    things: found && JSON.stringify(found.things),
  }
}

interface Fitting {
  readonly sets: readonly Id[]
  readonly people: readonly Id[]
  readonly things: readonly Id[]
}

/** What a text may be looking for: words of changes, people by name, other records by what they are called. */
function lookFor(call: CallContext, text: string): Fitting {
  const asked = foldText(text).split(' ').filter(Boolean)
  const fits = (folded: string): boolean => asked.every((word) => folded.includes(word))
  const changes = perVersion(call.sqlite, 'change-words', () =>
    wordsOfChanges(call).map(({ id, by, what }) => ({
      id,
      folded: foldText([by, ...ownWords(what)].join(' ')),
    })),
  )
  return {
    sets: changes.filter(({ folded }) => fits(folded)).map(({ id }) => id),
    people: peopleNamed(call, text),
    things: namedThings(call)
      .filter(({ name }) => fits(foldText(name)))
      .map(({ id }) => id),
  }
}

const idsOfNumbers = selectValues<Id, [numbers: string]>(
  'SELECT id FROM person WHERE number IN (SELECT value FROM json_each(?))',
)

function peopleNamed({ sqlite }: CallContext, text: string): Id[] {
  const parsed = parseQuery(text)
  if (parsed.words.length === 0) return []
  const numbers = matching(sqlite, namesBegin(parsed))
  return numbers.length > MOST_PEOPLE ? [] : idsOfNumbers.all(sqlite, JSON.stringify(numbers))
}

/** Names, titles and whatever else of people's own words fills the places of a phrase. */
function ownWords({ values = {} }: Phrase): string[] {
  return Object.values(values).flatMap(wordsOf)
}

function wordsOf(value: Value): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object') return []
  if (isPhrase(value)) return ownWords(value)
  return 'list' in value ? value.list.flatMap(wordsOf) : []
}
