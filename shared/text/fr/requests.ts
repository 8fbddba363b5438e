import type { requests as english } from '../en/requests.ts'
import { requests as texts } from '../en/requests.ts'
import type { TextsOf } from '../texts-of.ts'

export const requests: TextsOf<typeof english> = texts
