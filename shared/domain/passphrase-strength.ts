/**
 * The one place that knows the library that judges passphrases (zxcvbn-ts: names, words of two languages,
 * keyboard rows, dates). Its lists are large and are read when the first passphrase is judged. The way
 * out: any estimate of how many guesses a text takes.
 */
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

/**
 * Guesses a new passphrase must take, as a power of ten. At three guesses a second and machine, as scrypt
 * allows, a hundred machines are busy for more than a year.
 */
const LEAST_GUESSES = 10

/** Beyond these characters nothing changes but the time it takes to judge. */
const JUDGED = 64

/** Words that whoever guesses at a backup of this program tries first. */
const ownWords = ['scrutin', 'roster', 'backup', 'election', 'elections', 'observer', 'mission']

let judge: Promise<ZxcvbnFactory> | null = null

async function openJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english, french] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-en'),
    import('@zxcvbn-ts/language-fr'),
  ])
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

/** Whether a passphrase takes so many guesses that nobody who has the file will find it. */
export async function isStrongPassphrase(passphrase: string): Promise<boolean> {
  judge ??= openJudge()
  const { guessesLog10 } = (await judge).check(passphrase.slice(0, JUDGED), ownWords)
  return guessesLog10 >= LEAST_GUESSES
}
