import { foldText } from '../catalogue/index.ts'
import { fieldWords } from './field.ts'
import type { FieldBase } from './field-table.ts'
import { withTags } from '../domain/tag.ts'
import { cutText } from '../text/clean-text.ts'
import { listOf, type Phrase, phrase } from '../text/index.ts'
import type { PersonDraft } from './person-draft.ts'
import { mergeLanguage } from './read-languages.ts'
import { mergeSkill } from './read-skills.ts'

const nameKey = ({ familyName, givenName }: PersonDraft): string =>
  foldText(`${familyName} ${givenName ?? ''}`)
    .split(' ')
    .toSorted()
    .join(' ')

/** What tells people of one name apart, or says that they are one. */
const marksOf = ({ birthDate, email, passportNumber }: PersonDraft): string[] =>
  [
    birthDate === null ? null : `born:${birthDate}`,
    email === null ? null : `mail:${email.toLowerCase()}`,
    passportNumber === null ? null : `passport:${passportNumber.replace(/\W/g, '').toUpperCase()}`,
  ].filter((mark) => mark !== null)

const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b

/** Two rows of one name and one mark that still cannot be of one person, or are of two offers. */
const contradict = (a: PersonDraft, b: PersonDraft): boolean =>
  differ(a.birthDate, b.birthDate) ||
  differ(a.passportNumber, b.passportNumber) ||
  differ(a.sex, b.sex) ||
  differ(a.offer.provider, b.offer.provider)

const fold = (text: string | null): string | null => (text === null ? null : foldText(text))

const distinct = <T>(rows: readonly T[]): T[] => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
]
const union = <T>(a: readonly T[], b: readonly T[]): T[] => [...new Set([...a, ...b])]

const lines = [
  ...[
    'nativeName',
    'secondNativeName',
    'formerName',
    'passportName',
    'title',
    'email',
    'phone',
    'address',
  ],
  ...['occupation', 'organization', 'emergencyContact', 'residence', 'passportIssuer'],
  ...['passportExpiresOn', 'confirmedOn', 'consentOn', 'retainUntil'],
] as const satisfies readonly (FieldBase & keyof PersonDraft)[]

const MOST_SIGNS_OF_NOTES = 10_000

const notesOf = (a: string | null, b: string | null): string | null =>
  b === null || a?.includes(b) === true
    ? a
    : a === null
      ? b
      : cutText(`${a}\n${b}`, MOST_SIGNS_OF_NOTES)

/** One person out of two rows, and the fields in which the later row said something else. */
const joined = (
  first: PersonDraft,
  next: PersonDraft,
): { readonly draft: PersonDraft; readonly others: readonly FieldBase[] } => {
  const others = lines.filter((line) => differ(fold(first[line]), fold(next[line])))
  const draft: PersonDraft = {
    ...next,
    ...Object.fromEntries(lines.map((line) => [line, first[line] ?? next[line]])),
    familyName: first.familyName,
    givenName: first.givenName,
    sex: first.sex ?? next.sex,
    ...(first.birthDate === null
      ? {}
      : { birthDate: first.birthDate, birthDatePrecision: first.birthDatePrecision }),
    passportNumber: first.passportNumber ?? next.passportNumber,
    nationalities: union(first.nationalities, next.nationalities),
    categories: union(first.categories, next.categories),
    qualifiedFor: union(first.qualifiedFor, next.qualifiedFor),
    tags: withTags(first.tags, next.tags),
    languages: next.languages.reduce((to, each) => mergeLanguage(to, each), first.languages),
    skills: next.skills.reduce((to, each) => mergeSkill(to, each), first.skills),
    experience: distinct([...first.experience, ...next.experience]),
    availability: distinct([...first.availability, ...next.availability]),
    clearances: distinct([...first.clearances, ...next.clearances]),
    notes: notesOf(first.notes, next.notes),
    offer: {
      provider: first.offer.provider ?? next.offer.provider,
      providerKind: first.offer.providerKind ?? next.offer.providerKind,
      offeredOn: first.offer.offeredOn ?? next.offer.offeredOn,
      validUntil: first.offer.validUntil ?? next.offer.validUntil,
    },
  }
  return { draft, others }
}

/** Where a row goes whose person an earlier row has brought. */
export interface JoinedRow {
  /** Row of the file, from 1, that the person stands in first. */
  readonly into: number
  /** The person with what both rows say. */
  readonly draft: PersonDraft
  /** That the row was put there, and which of its fields said something else than what stands. */
  readonly told: Phrase
}

/** Rows read one after the other, of which those of one person are put together. */
export interface RowJoiner {
  /** Gives where the row goes; null where it is the first of its person. */
  readonly join: (row: number, draft: PersonDraft) => JoinedRow | null
}

/**
 * Puts rows of one person together: same name, and same birth date, e-mail or passport, where no birth
 * date, passport, sex or provider says otherwise. A name alone makes nobody one person.
 */
export const openRowJoiner = (): RowJoiner => {
  const byMark = new Map<string, { row: number; draft: PersonDraft }>()
  return {
    join(row, draft) {
      const keys = marksOf(draft).map((mark) => `${nameKey(draft)} ${mark}`)
      const person = keys.map((key) => byMark.get(key)).find((found) => found !== undefined)
      if (!person || contradict(person.draft, draft)) {
        const fresh = { row, draft }
        for (const key of keys) if (!byMark.has(key)) byMark.set(key, fresh)
        return null
      }
      const { draft: whole, others } = joined(person.draft, draft)
      person.draft = whole
      for (const key of keys) byMark.set(key, person)
      const told =
        others.length === 0
          ? phrase('lists.rowJoined', { row })
          : phrase('lists.rowJoinedBut', {
              row,
              fields: listOf(
                others.map((base) => fieldWords({ base, number: 1 })),
                'and',
              ),
            })
      return { into: person.row, draft: whole, told }
    },
  }
}
