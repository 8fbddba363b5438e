import type { timeline as english } from '../en/timeline.ts'
import { timeline as texts } from '../en/timeline.ts'
import type { TextsOf } from '../texts-of.ts'

export const timeline: TextsOf<typeof english> = texts
