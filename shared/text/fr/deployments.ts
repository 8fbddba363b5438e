import type { deployments as english } from '../en/deployments.ts'
import { deployments as texts } from '../en/deployments.ts'
import type { TextsOf } from '../texts-of.ts'

export const deployments: TextsOf<typeof english> = texts
