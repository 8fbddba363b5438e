import type { Random } from '#shared/sample/random.ts'

/** One kind of harm that is done again and again: each trial does it once. */
export interface Torture {
  /** What is done, for the table. */
  readonly what: string
  /** How much of the time it gets, beside the others' shares; 1 where it is left out. */
  readonly share?: number
  /** One trial per call; throws, or says what broke. Its last state is left as it is found. */
  readonly trial: (random: Random) => Promise<Outcome>
  /** Frees what the trials shared. */
  readonly end: () => Promise<void>
}

/** How often something was tried in one trial, and what broke; null when nothing did. */
export interface Outcome {
  readonly tried: number
  readonly broke: string | null
}

export const held = (tried = 1): Outcome => ({ tried, broke: null })
export const broke = (what: string): Outcome => ({ tried: 1, broke: what })

/** Says what broke where something was thrown. */
export async function withoutThrowing(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (error) {
    return broke(
      error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'thrown',
    )
  }
}
