import { english } from './en/index.ts'
import type { Phrase, TextKey } from './phrase.ts'

/** What the catalogues hold whose names are texts; a store can bring ids that they do not know. */
export type Coded =
  | 'assistance'
  | 'channel'
  | 'channelShort'
  | 'phase'
  | 'position'
  | 'skill'
  | 'skillLevel'

/** The name of something of a catalogue, or null where the catalogue has no such id. */
export function cataloguePhrase(of: Coded, id: string | number): Phrase | null {
  const name = `${of}.${id}`
  return Object.hasOwn(english.catalogue, name) ? { key: `catalogue.${name}` as TextKey } : null
}
