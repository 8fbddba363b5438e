import { expectedFailure } from '#shared/contract/failure.ts'
import type { LetterRow } from '#shared/contract/correspondence-calls.ts'
import type { StoredLetter } from '#shared/domain/letter.ts'
import {
  letterKindPhrase,
  templateId,
  usualTemplate,
} from '#shared/correspondence/letter-fields.ts'
import { unsentMessage } from '#shared/correspondence/mail-link.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { writeWhole } from '../../files/write-file.ts'
import {
  findTemplate,
  removeTemplate,
  saveTemplate,
} from '../../store/repositories/letter-templates.ts'
import { listLetters } from '../../store/repositories/letters.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { personLabels } from '../roster/person-labels.ts'
import { keepLetters } from './keep-letters.ts'
import { mergeLetters } from './merge-letters.ts'

/** Letters listed at once; older ones are found by narrowing to a person or a provider. */
const LISTED = 500

export const letterHandlers = {
  'letter.template': ({ kind, language }, call) => {
    const own = findTemplate(call, templateId(kind, language))
    return { ...(own ?? usualTemplate(kind, language)), own: own !== null }
  },

  'letter.saveTemplate': ({ kind, language, template }, call) => {
    const id = templateId(kind, language)
    if (template === null) removeTemplate(call, id)
    else saveTemplate(call, id, template)
    call.describe(phrase('changes.letterWordsChanged', { kind: letterKindPhrase(kind) }))
    return template ?? usualTemplate(kind, language)
  },

  'letter.merge': (asked, call) => mergeLetters(call, asked),

  'letter.keep': (kept, call) => keepLetters(call, kept),

  'letter.list': (of, call) => letterRows(call, listLetters(call, { ...of, limit: LISTED })),

  'letter.write': async ({ letters, language, format, to }, call) => {
    const file = call.file(to, 'write')
    const [only, ...others] = letters
    if (format === 'eml') {
      if (only === undefined || others.length > 0) throw expectedFailure('invalid', 'oneMessage')
      await writeWhole(file, unsentMessage(only))
    } else if (format === 'txt') await writeWhole(file, letters.map(plainLetter).join('\n\f\n'))
    else {
      // The library of such documents is large, and most days write none.
      const { letterDocument } = await import('../../files/letter-document.ts')
      await writeWhole(file, await letterDocument(letters, { language, author: call.user }))
    }
    return { rows: letters.length }
  },
} satisfies Handlers<
  | 'letter.template'
  | 'letter.saveTemplate'
  | 'letter.merge'
  | 'letter.keep'
  | 'letter.list'
  | 'letter.write'
>

/** One letter as text: whom it goes to, what it is about, what it says. */
function plainLetter({
  to,
  bcc,
  addressee,
  subject,
  body,
}: {
  readonly to: readonly string[]
  readonly bcc: readonly string[]
  readonly addressee: string
  readonly subject: string
  readonly body: string
}): string {
  const addresses = [...to, ...bcc].join(', ')
  return [addressee, addresses, '', subject, '', body].join('\n').replace(/\n/gu, '\r\n')
}

function letterRows(call: CallContext, letters: readonly StoredLetter[]): LetterRow[] {
  const idOf = (id: string): string => keptIdOf(call, id)
  const labelOf = personLabels(
    call,
    letters.flatMap(({ people }) => people.map(idOf)),
  )
  return letters.map((letter) => ({
    ...letter,
    providerName:
      letter.provider === null ? null : (findProvider(call, letter.provider)?.name ?? null),
    positionTitle:
      letter.position === null ? null : (findPosition(call, letter.position)?.title ?? null),
    names: letter.people.map((id) => labelOf(idOf(id)).personName),
  }))
}
