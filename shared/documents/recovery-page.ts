import type { DateOnly } from '../calendar/index.ts'
import { type Locale, phrase, type Value } from '../text/index.ts'
import type { TextKey } from '../text/index.ts'
import type { PrintedDocument } from './document.ts'

/** What stands on the page of a recovery key. */
export interface RecoveryPage {
  readonly language: Locale
  /** The groups as they are read aloud, in their order. */
  readonly groups: readonly string[]
  readonly number: string
  readonly madeOn: DateOnly
  /** Instant, for the stamp. */
  readonly madeAt: string
  readonly by: string
  /** Empty where the office has not said its name. */
  readonly office: string
  /** What the roster is called. */
  readonly roster: string
}

/** The page of a recovery key: for paper alone. It is never written to a file, nor kept with what left. */
export function recoveryPage(of: RecoveryPage): PrintedDocument {
  const word = (key: TextKey): Value => phrase(key)
  return {
    language: of.language,
    title: word('care.pageTitle'),
    subtitle: word('care.pageSubtitle'),
    facts: [
      { label: word('care.pageRoster'), value: of.roster },
      { label: word('care.pageOffice'), value: of.office },
      { label: word('care.pageNumber'), value: of.number },
      { label: word('care.pageMadeOn'), value: { date: of.madeOn } },
      { label: word('care.pageMadeBy'), value: of.by },
    ],
    sections: [
      {
        heading: word('care.pageKey'),
        blocks: [
          {
            kind: 'figures',
            spelled: true,
            figures: of.groups.map((group, at) => ({
              label: phrase('care.recoveryGroup', { group: at + 1 }),
              value: group,
            })),
          },
        ],
      },
      {
        heading: word('care.pageHow'),
        blocks: [
          {
            kind: 'text',
            paragraphs: [word('care.pageHow1'), word('care.pageHow2'), word('care.pageHow3')],
          },
        ],
      },
    ],
    orientation: 'portrait',
    stamp: { on: of.madeOn, at: of.madeAt, by: of.by, narrowed: [] },
  }
}
