import type { common as english } from '../en/common.ts'
import { common as texts } from '../en/common.ts'
import type { TextsOf } from '../texts-of.ts'

export const common: TextsOf<typeof english> = texts
