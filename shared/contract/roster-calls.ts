import { z } from 'zod'
import { facetCounts, facetsAsked } from '../search/facets/facet-counts.ts'
import { rosterQuery, rosterSort } from '../search/roster-query.ts'
import { savedSearch, storedSearch } from '../search/saved-search.ts'
import { rosterRow } from '../search/roster-row.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { stretch } from '../domain/availability.ts'
import { id, requiredText, shortText } from '../domain/common.ts'
import { namedElsewhere } from '../domain/named-place.ts'
import { measures } from '../domain/measures.ts'
import { disclosure } from '../domain/disclosure.ts'
import { notProposed } from '../domain/not-proposed.ts'
import { person } from '../domain/person.ts'
import { restrictedFields, restrictedValues, shownPerson } from '../domain/restricted.ts'
import { valueSource } from '../domain/value-source.ts'
import { skill } from '../domain/skill.ts'
import { areas, long, mutation, query } from './define.ts'

export const rosterCalls = {
  /**
   * People that fit the query, one page of them in the order of `sort`, and how many there are in all. An
   * order by relevance puts the best hits of the text first; who was found by similarity stands last.
   */
  'roster.page': query(
    'person',
    z.object({
      query: rosterQuery,
      sort: rosterSort,
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    z.object({
      rows: z.array(rosterRow),
      /** People that fit the query. */
      found: z.int(),
      /** People on the roster. */
      all: z.int(),
    }),
  ),
  /**
   * How many people each further narrowing would leave. A list of alternatives, or of what must not hold,
   * is counted without its own selection; one whose values must all hold within the result.
   */
  'roster.facets': query(
    'person',
    z.object({ query: rosterQuery, ...facetsAsked.shape }),
    facetCounts,
  ),
  /** Searches of the roster that the office keeps, by name. */
  'search.list': query('person', z.object({}), z.array(storedSearch)),
  /**
   * Keeps a search under a name (version null), or changes one. Where the roster is to open with it, it does
   * no longer with another. Fails with `conflict` when somebody changed it since, and `notFound`.
   */
  'search.save': mutation(
    ['person', 'history', 'app'],
    z.object({ search: savedSearch, version: z.int().positive().nullable() }),
    storedSearch,
  ),
  /** Keeps a search no longer. Fails with `conflict` and `notFound`. */
  'search.remove': mutation(
    ['person', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /**
   * Everything known about one person but passport and emergency data, which are null: `restricted` names
   * those that are stated. Fails with `notFound`.
   */
  'person.get': query('person', z.object({ id }), shownPerson),
  /**
   * Passport and emergency data of a person. Who asked and what for is kept in the history of the person
   * for good. Fails with `notFound`.
   */
  'person.askRestricted': mutation(
    ['history'],
    z.object({ id, reason: requiredText }),
    restrictedValues,
  ),
  /**
   * Where each value that a person has came from, field by field and row by row of their lists, as the
   * history tells it; of passport and emergency data too, without the values. Fails with `notFound`.
   */
  'person.sources': query('person', z.object({ id }), z.array(valueSource)),
  /**
   * Who saw restricted data of a person, and which files carried them, the newest first, 500 at the most:
   * also those of records that were merged into this one.
   */
  'person.disclosures': query('history', z.object({ id }), z.array(disclosure)),
  /**
   * Computed availability from one day to another, both included: what was declared, minus deployments,
   * promises and the rest that the office keeps. Contiguous stretches that cover every day asked. Fails with `notFound`.
   */
  'person.availability': query(
    'person',
    z.object({ id, from: dateOnly, to: dateOnly }),
    z.array(stretch),
  ),
  /**
   * Creates (version null) or changes a person. Passport and emergency data of a record that stands are
   * changed only where `restricted` names them: who was not shown them cannot lose them. Fails with `conflict`
   * when somebody changed it since the version given, and with `invalid` when it names a provider or skill
   * that is not there any more; the problems name the fields from `person.` on.
   */
  'person.save': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({
      person,
      version: z.int().positive().nullable(),
      restricted: z.array(z.enum(restrictedFields)).max(restrictedFields.length).default([]),
    }),
    shownPerson,
  ),
  /**
   * Marks a person as not to be proposed from today on, `until` its last day or null for as long as nobody
   * ends it; in place of a mark that is there. Fails with `invalid` where the last day is over, `notFound`
   * and `conflict`.
   */
  'person.bar': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({
      id,
      version: z.int().positive(),
      reason: notProposed.shape.reason,
      until: notProposed.shape.until,
    }),
    shownPerson,
  ),
  /** Takes the mark away: the person may be proposed again. Fails with `notFound` and `conflict`. */
  'person.unbar': mutation(
    ['person', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    shownPerson,
  ),
  /**
   * Takes a person off the roster with their candidacies and deployments; the history keeps what stood, and
   * the reason, and it can be undone. Posts they served stay, of nobody in particular. Fails with `refused`
   * while they are deployed, planned, nominated or selected, `notFound` and `conflict`.
   */
  'person.remove': mutation(
    ['person', 'request', 'candidacy', 'deployment', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive(), reason: shortText.min(1) }),
    z.object({ removed: id }),
  ),
  /**
   * Erases everything kept of a person: the record where it is on the roster (`version` null asks no more
   * which), what the history, lists and decisions say of them. An id, the day and who asked for it stay, and
   * the posts served, of nobody in particular. It cannot be undone. Copies made before still hold the record:
   * they are kept (`copies` is how many), or replaced by one of the roster as it is now. Names of imported
   * files that name the person are kept or replaced; `named` is where they are named still, which nobody
   * can look for any more. Fails with `refused` while others count on the person, `notFound` and `conflict`.
   */
  'person.erase': long(
    mutation(
      areas,
      z.object({
        id,
        version: z.int().positive().nullable(),
        reason: shortText.min(1),
        copies: z.enum(['keep', 'replace']),
        fileNames: z.enum(['keep', 'replace']),
        task: id,
      }),
      z.object({ erased: id, copies: z.int(), named: namedElsewhere }),
    ),
  ),
  /**
   * Where a person is named in what is kept of others: a family name together with a given name in any order,
   * the e-mail address, the passport number, as their record ever held them. It looks through everything,
   * which takes a moment on a large roster. Fails with `notFound`.
   */
  'person.namedElsewhere': query('person', z.object({ id }), namedElsewhere),
  /** The measures that the roster is judged by; those of the program until somebody changed them. */
  'measures.get': query('app', z.object({}), measures),
  /** Changes the measures: everybody is judged anew. */
  'measures.save': mutation(
    ['app', 'person', 'request', 'match', 'candidacy', 'deployment', 'history'],
    z.object({ measures }),
    measures,
  ),
  /** The skill tree: seeded and own skills, retired ones too, with how many people have each. */
  'skill.list': query('skill', z.object({}), z.array(skill.extend({ people: z.int() }))),
  /**
   * Adds a skill, renames, moves or retires it; whether it was seeded is not for the caller to say. Fails
   * with `invalid` when it would stand below itself or below one that does not exist, and with `inUse`
   * when it is retired while skills below it are not.
   */
  'skill.save': mutation(['skill', 'history'], z.object({ skill }), skill),
}
