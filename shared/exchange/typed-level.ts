import type { LanguageMode, LevelScale, PersonLanguage } from '../domain/language.ts'
import { readLanguageLevel } from './read-languages.ts'
import { noAliases } from './value-aliases.ts'

/** What the form holds about how well a language is known. */
export type StatedLevels = Pick<PersonLanguage, LanguageMode | 'scale' | 'received' | 'converted'>

/**
 * Levels after one was chosen by hand: what was received does not say it, so no source stands beside
 * it any more. The same level chosen again changes nothing.
 */
export function withChosenLevel(
  levels: StatedLevels,
  mode: LanguageMode,
  level: number | null,
): StatedLevels {
  return levels[mode] === level
    ? levels
    : { ...levels, [mode]: level, scale: null, received: null, converted: false }
}

/**
 * Levels after somebody wrote what was received ("UN III", "B2", "reading C1"), read as a list is:
 * without a word for it, it is the spoken level.
 * @param before the levels that stay where nothing can be read
 * @param scale the scale it is in, where the text does not say so itself
 * @returns `read`: 'unread' where no scale knows the words, 'needsScale' for a bare number
 */
export function withReceivedLevel(
  before: StatedLevels,
  text: string | null,
  scale: LevelScale | null,
): { readonly levels: StatedLevels; readonly read: 'read' | 'nothing' | 'unread' | 'needsScale' } {
  const received = text?.trim() ?? ''
  const unread = { ...before, scale: null, received: text, converted: false }
  if (received === '') return { levels: { ...unread, received: null }, read: 'nothing' }
  const refusals: unknown[] = []
  const found = readLanguageLevel('und', received, 'spoken', scale ?? undefined, {
    leave: (...refusal) => void refusals.push(refusal),
    warn: () => undefined,
    keep: () => undefined,
    unknown: () => undefined,
    aliases: noAliases,
  })
  if (found === null || found.received === null)
    return {
      levels: unread,
      read:
        refusals.length > 0 && scale === null && /^\d\+?$/.test(received) ? 'needsScale' : 'unread',
    }
  return {
    levels: {
      spoken: found.spoken ?? before.spoken,
      read: found.read ?? before.read,
      written: found.written ?? before.written,
      scale: found.scale,
      received: text,
      converted: found.converted,
    },
    read: 'read',
  }
}
