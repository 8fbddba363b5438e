import type { providers as english } from '../en/providers.ts'
import { providers as texts } from '../en/providers.ts'
import type { TextsOf } from '../texts-of.ts'

export const providers: TextsOf<typeof english> = texts
