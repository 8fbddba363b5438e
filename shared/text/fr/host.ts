import type { host as english } from '../en/host.ts'
import { host as texts } from '../en/host.ts'
import type { TextsOf } from '../texts-of.ts'

export const host: TextsOf<typeof english> = texts
