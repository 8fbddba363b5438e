import type { settings as english } from '../en/settings.ts'
import { settings as texts } from '../en/settings.ts'
import type { TextsOf } from '../texts-of.ts'

export const settings: TextsOf<typeof english> = texts
