import type { RoundLetter, RoundLetterKind } from '#shared/contract/availability-calls.ts'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { templateId, usualTemplate } from '#shared/correspondence/letter-fields.ts'
import { unsentMessage } from '#shared/correspondence/mail-link.ts'
import { mergeLetter } from '#shared/correspondence/merge-letter.ts'
import type { StoredAvailabilityRound } from '#shared/domain/availability-round.ts'
import type { Id } from '#shared/domain/common.ts'
import type { LetterTemplate } from '#shared/domain/letter.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import type { StoredProvider } from '#shared/domain/provider.ts'
import { type Locale, phrase, sayValue, tagOf, type Value } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { answerSheetBytes } from '../../files/write-answer-sheet.ts'
import { writeWhole } from '../../files/write-file.ts'
import { zipped } from '../../files/zip-bytes.ts'
import { findTemplate } from '../../store/repositories/letter-templates.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { fileStem } from '../outgoing/outgoing.ts'
import { askedNow } from './asked-now.ts'

/** Who is to be written to, of whom. */
interface Addressed {
  /** Null where people are written to themselves, and for a provider that is gone. */
  readonly provider: StoredProvider | null
  readonly of: Id | null
  readonly people: readonly StoredPerson[]
}

interface Worded {
  readonly kind: RoundLetterKind
  readonly language: Locale
  readonly template: LetterTemplate | null
}

/** Letters to whoever has not answered, filled in; nothing is written. */
export function lettersOfRound(
  call: CallContext,
  round: StoredAvailabilityRound,
  worded: Worded,
): RoundLetter[] {
  return addressed(call, round, worded.language).map((to) => letterTo(call, round, to, worded))
}

function letterTo(
  call: CallContext,
  { from, to, dueOn }: StoredAvailabilityRound,
  { provider, of, people }: Addressed,
  { kind, language, template }: Worded,
): RoundLetter {
  const words =
    template ?? findTemplate(call, templateId(kind, language)) ?? usualTemplate(kind, language)
  // Marks that keep directions apart are of use on a screen, and strange signs in a mail.
  const bare = (value: Value): string => sayValue(language, value).replace(/[\u2066-\u2069]/gu, '')
  const values = {
    name: bare(provider?.contactName ?? provider?.name ?? phrase('letters.ownName')),
    names:
      of === null
        ? bare(phrase('letters.ownLine'))
        : people
            .map((person) => bare(phrase('letters.nameLine', { name: personName(person) })))
            .join('\n'),
    period: bare({ period: [from, to] }),
    deadline: dueOn === null ? null : bare({ date: dueOn }),
    provider: provider?.name ?? null,
    contact: provider?.contactName ?? null,
    today: bare({ date: call.today }),
    sender: call.user,
  }
  const subject = mergeLetter(words.subject, values)
  const body = mergeLetter(words.body, values)
  return {
    provider: of,
    to: provider?.contactEmail ? [provider.contactEmail] : [],
    // Whoever nobody offers is written to without being shown the others.
    bcc: of === null ? [...new Set(people.flatMap(({ email }) => email ?? []))] : [],
    subject: subject.text,
    body: body.text,
    unfilled: [...new Set([...subject.unfilled, ...body.unfilled])],
  }
}

/** Whoever has not answered, by provider; those whom nobody offers come last. */
function addressed(
  call: CallContext,
  round: StoredAvailabilityRound,
  language: Locale,
): Addressed[] {
  const open = askedNow(call, round).filter(({ answer }) => answer === 'open')
  const { compare } = new Intl.Collator(tagOf(language))
  return [...Map.groupBy(open, ({ provider }) => provider)]
    .map(([of, asked]) => ({
      of,
      provider: of === null ? null : findProvider(call, of),
      people: asked
        .flatMap(({ id }) => findPerson(call, id) ?? [])
        .toSorted((a, b) => compare(personName(a), personName(b))),
    }))
    .filter((each) => each.people.length > 0)
    .toSorted(
      (a, b) =>
        Number(a.of === null) - Number(b.of === null) ||
        compare(a.provider?.name ?? '', b.provider?.name ?? ''),
    )
}

/** Writes what goes out about a round, and says how many people it asks. */
export async function writeRound(
  call: CallContext,
  round: StoredAvailabilityRound,
  {
    language,
    of,
    file,
  }: Pick<ReadParamsOf<'round.write'>, 'language' | 'of'> & { readonly file: FileGrant },
): Promise<{ rows: number }> {
  const everybody = addressed(call, round, language).filter((each) => each.of !== null)
  const those = of.what === 'all' ? everybody : everybody.filter((each) => each.of === of.provider)
  if (those.length === 0) throw expectedFailure('invalid', 'roundAnswered')
  const rows = those.reduce((sum, { people }) => sum + people.length, 0)
  const sheetFor = ({ people }: Addressed): Promise<Uint8Array> =>
    answerSheetBytes(
      round,
      people.map((person) => ({ id: person.id, name: personName(person) })),
      { language, title: round.name, creator: call.user, now: call.now },
    )
  const files = new Map<string, Uint8Array | string>()
  for (const to of those) {
    const sheet = await sheetFor(to)
    if (of.what === 'sheet') {
      await writeWhole(file, sheet)
      return { rows }
    }
    const stem = stemOf(round, to, files)
    const letter = letterTo(call, round, to, {
      ...{ kind: of.what === 'all' ? of.kind : 'roundAsk', language },
      template: null,
    })
    const message = unsentMessage(
      of.what === 'all' ? letter : { ...letter, subject: of.subject, body: of.body },
      [
        {
          name: `${stem}.xlsx`,
          type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          base64: Buffer.from(sheet).toString('base64'),
        },
      ],
    )
    if (of.what === 'message') {
      await writeWhole(file, message)
      return { rows }
    }
    files.set(`${stem}.xlsx`, sheet)
    files.set(`${stem}.eml`, message)
  }
  await writeWhole(file, await zipped(files))
  return { rows }
}

/** What the files for a provider are called, each otherwise than the others. */
function stemOf(
  { name }: StoredAvailabilityRound,
  { provider }: Addressed,
  taken: ReadonlyMap<string, unknown>,
): string {
  const stem = fileStem(`${provider?.name ?? ''} ${name}`)
  for (let place = 1; ; place += 1) {
    const free = place === 1 ? stem : `${stem} ${place}`
    if (!taken.has(`${free}.xlsx`)) return free
  }
}
