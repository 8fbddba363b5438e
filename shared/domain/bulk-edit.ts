import { z } from 'zod'
import { type DateOnly, dateOnly } from '../calendar/date-only.ts'
import { phrase, type Phrase } from '../text/phrase.ts'
import { type Availability, availability } from './availability.ts'
import { categories, category } from './category.ts'
import { type Id, id, longText, type WithoutId } from './common.ts'
import { offer } from './offer.ts'
import type { Person } from './person.ts'
import { problemKey } from './problem-of-issue.ts'
import { MOST_TAGS, tag, type Tag, tagKey, tags, withTags } from './tag.ts'

/** Characters that the notes of a person may have. */
const MOST_SIGNS_OF_NOTES = 10_000

const someCategories = z
  .array(category)
  .min(1, problemKey('problems.required'))
  .max(categories.length)

const { id: _id, ...period } = availability.shape

/** One change that is made of many people alike. Days are the first and the last that count. */
export const bulkEdit = z.discriminatedUnion('what', [
  /** The record was confirmed on a day. */
  z.object({ what: z.literal('confirm'), on: dateOnly }),
  z.object({ what: z.literal('categoryAdd'), category }),
  z.object({ what: z.literal('categoryRemove'), category }),
  /** Tags of the office's own, some of which somebody may have already. */
  z.object({ what: z.literal('tagAdd'), tags: tags.min(1, problemKey('problems.required')) }),
  z.object({ what: z.literal('tagRemove'), tag }),
  /** A provider offers them: `validUntil` null means until withdrawn. */
  z.object({
    what: z.literal('offerAdd'),
    provider: id,
    categories: someCategories,
    offeredOn: dateOnly,
    validUntil: dateOnly.nullable(),
    conditions: offer.shape.conditions,
  }),
  /** What a provider offers of them ends: `on` is the last day it holds. */
  z.object({ what: z.literal('offerEnd'), provider: id, on: dateOnly }),
  /** What one provider offers is of another: an office that changed its name or its State. */
  z.object({ what: z.literal('offerMove'), from: id, to: id }),
  /** A paragraph below what is noted already. */
  z.object({ what: z.literal('note'), text: longText.min(1, problemKey('problems.required')) }),
  /** One more statement of when they are free; the latest about a day holds. */
  z
    .object({ what: z.literal('availability'), ...period })
    .refine((period) => !period.from || !period.to || period.from <= period.to, {
      message: problemKey('problems.endsBeforeStart'),
      path: ['to'],
    }),
  z.object({ what: z.literal('consent'), on: dateOnly }),
  /** Null keeps the record without an end. */
  z.object({ what: z.literal('retention'), until: dateOnly.nullable() }),
])
export type BulkEdit = z.infer<typeof bulkEdit>

/** The lists of a person that an edit looks at and changes; the others may be left empty for it. */
export const listsEdited = {
  confirm: [],
  consent: [],
  retention: [],
  note: [],
  categoryAdd: ['categories'],
  categoryRemove: ['categories'],
  tagAdd: ['tags'],
  tagRemove: ['tags'],
  availability: ['availability'],
  offerAdd: ['offers'],
  offerEnd: ['offers'],
  offerMove: ['offers'],
} as const satisfies Readonly<Record<BulkEdit['what'], readonly (keyof Person)[]>>

/** What becomes of one of many: a changed record, or why nothing changes and whether that is a refusal. */
export type Edited =
  | { readonly outcome: 'changed'; readonly after: Person }
  | { readonly outcome: 'same' | 'refused'; readonly why: Phrase }

const changed = (after: Person): Edited => ({ outcome: 'changed', after })
const same = (why: Phrase): Edited => ({ outcome: 'same', why })
const refused = (why: Phrase): Edited => ({ outcome: 'refused', why })

/**
 * One edit of one person; the same object comes back in `after` where a list stays as it is. `newId` gives
 * new rows of lists their ids.
 */
export function editPerson(person: Person, edit: BulkEdit, newId: () => Id): Edited {
  switch (edit.what) {
    case 'confirm':
      return ofDay(person, 'confirmedOn', edit.on)
    case 'consent':
      return ofDay(person, 'consentOn', edit.on)
    case 'retention':
      return person.retainUntil === edit.until
        ? same(phrase('many.sameRetention'))
        : changed({ ...person, retainUntil: edit.until })
    case 'categoryAdd':
      return person.categories.includes(edit.category)
        ? same(phrase('many.sameCategory'))
        : changed({ ...person, categories: [...person.categories, edit.category] })
    case 'categoryRemove':
      return person.categories.includes(edit.category)
        ? changed({
            ...person,
            categories: person.categories.filter((each) => each !== edit.category),
          })
        : same(phrase('many.notOfCategory'))
    case 'tagAdd':
      return tagged(person, edit.tags)
    case 'tagRemove': {
      const left = person.tags.filter((each) => tagKey(each) !== tagKey(edit.tag))
      return left.length === person.tags.length
        ? same(phrase('many.notTagged'))
        : changed({ ...person, tags: left })
    }
    case 'note':
      return withNote(person, edit.text)
    case 'availability': {
      const { what, ...stated } = edit
      return person.availability.some((each) => saysAsMuch(each, stated))
        ? same(phrase('many.sameAvailability'))
        : changed({ ...person, availability: [...person.availability, { id: newId(), ...stated }] })
    }
    case 'offerAdd':
      return withOffer(person, edit, newId)
    case 'offerEnd':
      return withOfferEnded(person, edit)
    case 'offerMove':
      return person.offers.some(({ provider }) => provider === edit.from)
        ? changed({
            ...person,
            offers: person.offers.map((offer) =>
              offer.provider === edit.from ? { ...offer, provider: edit.to } : offer,
            ),
          })
        : same(phrase('many.notOffered'))
  }
}

/** With tags behind those that stand; refused where there is no room for them. */
function tagged(person: Person, more: readonly Tag[]): Edited {
  const after = withTags(person.tags, more)
  if (after.length === person.tags.length) return same(phrase('many.sameTag'))
  return after.length > MOST_TAGS
    ? refused(phrase('many.tagsFull', { most: MOST_TAGS }))
    : changed({ ...person, tags: after })
}

/** Somebody who said so later is not made to have said it earlier. */
function ofDay(person: Person, field: 'confirmedOn' | 'consentOn', on: DateOnly): Edited {
  const before = person[field]
  if (before === on) return same(phrase('many.sameDay'))
  return before !== null && before > on
    ? refused(phrase('many.laterDay', { date: { date: before } }))
    : changed({ ...person, [field]: on })
}

/** A paragraph below what is noted of somebody; refused where there is no room for it. */
export function withNote(person: Person, text: string): Edited {
  if (person.notes?.split('\n').includes(text) === true || person.notes === text)
    return same(phrase('many.sameNote'))
  const notes = person.notes === null ? text : `${person.notes}\n${text}`
  return notes.length > MOST_SIGNS_OF_NOTES
    ? refused(phrase('many.notesFull', { most: MOST_SIGNS_OF_NOTES }))
    : changed({ ...person, notes })
}

/** An offer that holds as long and of as much is not made twice. */
function withOffer(
  person: Person,
  edit: Extract<BulkEdit, { what: 'offerAdd' }>,
  newId: () => Id,
): Edited {
  const { what, ...offered } = edit
  const isCovered = person.offers.some(
    (each) =>
      each.provider === edit.provider &&
      each.withdrawnOn === null &&
      each.conditions === edit.conditions &&
      (each.offeredOn === null || each.offeredOn <= edit.offeredOn) &&
      (each.validUntil === null ||
        (edit.validUntil !== null && each.validUntil >= edit.validUntil)) &&
      edit.categories.every((of) => each.categories.includes(of)),
  )
  if (isCovered) return same(phrase('many.sameOffer'))
  return changed({
    ...person,
    offers: [...person.offers, { id: newId(), ...offered, withdrawnOn: null }],
  })
}

function withOfferEnded(person: Person, { provider, on }: { provider: Id; on: DateOnly }): Edited {
  const of = person.offers.filter((each) => each.provider === provider)
  if (of.length === 0) return same(phrase('many.notOffered'))
  const open = of.filter(
    ({ validUntil, withdrawnOn }) =>
      withdrawnOn === null && (validUntil === null || validUntil > on),
  )
  if (open.length === 0) return same(phrase('many.offerEnded'))
  const later = open.find(({ offeredOn }) => offeredOn !== null && offeredOn > on)
  if (later)
    return refused(phrase('many.offerBeginsLater', { date: { date: later.offeredOn ?? on } }))
  return changed({
    ...person,
    offers: person.offers.map((each) => (open.includes(each) ? { ...each, validUntil: on } : each)),
  })
}

type Stated = WithoutId<Availability>

function saysAsMuch(a: Stated, b: Stated): boolean {
  return a.from === b.from && a.to === b.to && a.state === b.state && a.statedOn === b.statedOn
}
