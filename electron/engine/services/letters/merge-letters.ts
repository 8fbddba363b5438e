import type { MergedLetter } from '#shared/contract/correspondence-calls.ts'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import type { CandidacyRow } from '#shared/domain/candidacy-row.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Decision } from '#shared/domain/decision.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import type { StoredProvider } from '#shared/domain/provider.ts'
import {
  templateId,
  type LetterValues,
  usualTemplate,
} from '#shared/correspondence/letter-fields.ts'
import { mergeLetter } from '#shared/correspondence/merge-letter.ts'
import { listOf, phrase, say, sayValue } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findCandidacyOf } from '../../store/repositories/candidacies.ts'
import { latestDecisions } from '../../store/repositories/decisions.ts'
import { findTemplate } from '../../store/repositories/letter-templates.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { selectRows } from '../../store/statement.ts'
import { candidacyRows } from '../staffing/candidacy-rows.ts'
import { refuseBarred } from './refuse-barred.ts'

interface Addressed {
  readonly id: Id
  readonly email: string | null
  /** As a letter calls somebody: given name first. */
  readonly name: string
}

const addressedPeople = selectRows<Addressed, [people: string]>(
  `SELECT id, email, trim(coalesce(title || ' ', '') || coalesce(given_name || ' ', '') || family_name) AS name
   FROM person WHERE id IN (SELECT value FROM json_each(?))`,
)

type Asked = ReadParamsOf<'letter.merge'>

/** Somebody a letter is about, with what it may say of them. */
interface Subject {
  readonly row: CandidacyRow
  readonly position: StoredPosition
  readonly name: string
  readonly email: string | null
  readonly provider: Id | null
}

/** One letter before it is filled in. */
interface Draft {
  readonly provider: StoredProvider | null
  readonly subjects: readonly Subject[]
}

/** Letters filled in with what the roster knows; nothing is written. */
export function mergeLetters(call: CallContext, asked: Asked): MergedLetter[] {
  const request = expectFound(findRequest(call, asked.request), 'request')
  const { kind, language } = asked
  refuseBarred(
    call,
    kind,
    asked.about.map(({ person }) => person),
  )
  const template =
    asked.template ??
    findTemplate(call, templateId(kind, language)) ??
    usualTemplate(kind, language)
  const subjects = subjectsOf(call, asked)
  const decisions = new Map<Id, ReadonlyMap<Id, Decision>>()
  const decisionOf = ({ row }: Subject): Decision | null => {
    let ofPosition = decisions.get(row.position)
    if (ofPosition === undefined)
      decisions.set(row.position, (ofPosition = latestDecisions(call, row.position)))
    return ofPosition.get(row.id) ?? null
  }
  const asPosition = asked.position === null ? null : findPosition(call, asked.position)
  const words = (value: Parameters<typeof sayValue>[1]): string => bare(sayValue(language, value))
  return draftsOf(call, asked, subjects).map(({ provider, subjects: those }) => {
    const [only, ...others] = those
    const alone = others.length === 0 ? only : undefined
    const positions = [
      ...new Map(
        [...those.map(({ position }) => position), ...(asPosition ? [asPosition] : [])].map(
          (each) => [each.id, each],
        ),
      ).values(),
    ]
    const several = positions.length > 1
    const names = those
      .map(({ name, position }) =>
        several
          ? say(language, phrase('letters.nameLineFor', { name, position: position.title }))
          : say(language, phrase('letters.nameLine', { name })),
      )
      .map(bare)
      .join('\n')
    const period = listOf(
      [
        ...new Map(
          positions.flatMap(({ windows }) =>
            windows.map(({ from, to }) => [
              `${from} ${to}`,
              { period: [from, to] as [string, string] },
            ]),
          ),
        ).values(),
      ],
      'and',
    )
    const decision = alone ? decisionOf(alone) : null
    const posts = asked.posts ?? (those.length > 0 ? those.length : null)
    const values: LetterValues = {
      name: provider === null ? (alone?.name ?? null) : (provider.contactName ?? provider.name),
      names,
      whom:
        names !== ''
          ? names
          : posts !== null && asPosition
            ? bare(say(language, phrase('letters.whom', { posts, position: asPosition.title })))
            : null,
      position: words(
        listOf(
          positions.map(({ title }) => title),
          'comma',
        ),
      ),
      positions: words(
        listOf(
          positions.map(({ title }) => title),
          'and',
        ),
      ),
      request: request.title,
      state: words({ country: request.state }),
      period: words(period),
      posts: posts === null ? null : words(posts),
      deadline: asked.dueOn === null ? null : words({ date: asked.dueOn }),
      provider: provider?.name ?? null,
      contact: provider?.contactName ?? null,
      reason: alone?.row.reason ?? decision?.reason ?? null,
      reasons: alone ? reasonsOf(alone, decision, words) : null,
      question: asked.question ?? words(phrase('letters.questionAvailable', { period })),
      today: words({ date: call.today }),
      sender: call.user,
    }
    const subject = mergeLetter(template.subject, values)
    const body = mergeLetter(template.body, values)
    return {
      provider: provider?.id ?? null,
      addressee: provider?.name ?? alone?.name ?? '',
      about: those.map(({ row }) => ({ position: row.position, person: row.person })),
      ...addressesOf(provider, those),
      subject: subject.text,
      body: body.text,
      unfilled: [...new Set([...subject.unfilled, ...body.unfilled])],
      unknown: [...new Set([...subject.unknown, ...body.unknown])],
    }
  })
}

function subjectsOf(call: CallContext, { about }: Asked): Subject[] {
  const candidacies = about.map(
    ({ position, person }) =>
      findCandidacyOf(call, position, person) ?? notYet(call, position, person),
  )
  const people = new Map(
    addressedPeople
      .all(call.sqlite, JSON.stringify(about.map(({ person }) => person)))
      .map((each) => [each.id, each]),
  )
  return candidacyRows(call, candidacies).map((row) => {
    const { name, email } = expectFound(people.get(row.person), 'person')
    const offering = row.providers.find(({ valid }) => valid) ?? row.providers[0]
    return {
      ...{ row, name, email },
      position: expectFound(findPosition(call, row.position), 'position'),
      provider: row.deployment?.provider ?? offering?.id ?? null,
    }
  })
}

/** Somebody who is written to before they are considered: their offers count as a candidate's do. */
function notYet({ now }: CallContext, position: Id, person: Id): StoredCandidacy {
  return {
    ...{ id: `${position} ${person}`, position, person, status: 'considered', overrides: [] },
    ...{ reason: null, remark: null, reservePlace: null, created: now, updated: now, version: 1 },
  }
}

function draftsOf(call: CallContext, asked: Asked, subjects: readonly Subject[]): Draft[] {
  const ofPeople = (some: readonly Subject[]): Draft[] =>
    some.map((each) => ({ provider: null, subjects: [each] }))
  if (asked.grouping === 'person') return ofPeople(subjects)
  if (asked.grouping === 'together') return [{ provider: null, subjects }]
  const byProvider = Map.groupBy(subjects, ({ provider }) => provider)
  const ids = [...byProvider.keys(), ...asked.providers].filter((each) => each !== null)
  return [
    ...[...new Set(ids)]
      .map((each) => ({
        provider: expectFound(findProvider(call, each), 'provider'),
        subjects: byProvider.get(each) ?? [],
      }))
      .sort((a, b) => a.provider.name.localeCompare(b.provider.name, asked.language)),
    // Whom nobody offers can only be written to themselves.
    ...ofPeople(byProvider.get(null) ?? []),
  ]
}

function addressesOf(
  provider: StoredProvider | null,
  subjects: readonly Subject[],
): Pick<MergedLetter, 'to' | 'bcc'> {
  if (provider !== null)
    return { to: provider.contactEmail ? [provider.contactEmail] : [], bcc: [] }
  const theirs = [...new Set(subjects.flatMap(({ email }) => email ?? []))]
  // Candidates do not learn of each other.
  return subjects.length > 1 ? { to: [], bcc: theirs } : { to: theirs, bcc: [] }
}

/** What stood against somebody when it was decided, a line each; else what was written as the reason. */
function reasonsOf(
  { row }: Subject,
  decision: Decision | null,
  words: (value: Parameters<typeof sayValue>[1]) => string,
): string {
  const unmet = (decision?.outcome.results ?? []).filter(
    ({ strength, verdict }) => strength === 'must' && verdict === 'notMet',
  )
  const reason = row.reason ?? decision?.reason
  return [
    ...(reason ? [reason] : []),
    ...unmet.map(({ asked, evidence }) =>
      evidence === null ? words(asked) : words(phrase('letters.reasonLine', { asked, evidence })),
    ),
  ]
    .map((line) => `– ${line}`)
    .join('\n')
}

/** Marks that keep a name's direction apart are of use on a screen, and strange signs in a mail. */
function bare(text: string): string {
  return text.replace(/[\u2066-\u2069]/gu, '')
}
