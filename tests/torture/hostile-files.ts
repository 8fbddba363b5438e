import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readListFile } from '#electron/engine/files/read-file.ts'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Random } from '#shared/sample/random.ts'
import { inFolder } from './folders.ts'
import { mutated } from './mutated.ts'
import { broke, held, type Outcome, type Torture, withoutThrowing } from './trial.ts'

/** Nobody waits longer for a list, whatever is in it. */
const LONGEST_MS = 10_000

const made = (kind: string): Uint8Array =>
  readFileSync(new URL(`../fixtures/files/libreoffice-french.${kind}`, import.meta.url))

const texts = [
  'Nom;Prénom;Note\n"Müller; Söhne";Aïssatou;"a ""b"""\nDiop;="00123";x\n',
  '[{"basics":{"name":"Lena Lorenz","location":{"city":"Berlin"}},"languages":[{"language":"German"}]}]',
  'BEGIN:VCARD\nVERSION:2.1\nN;ENCODING=QUOTED-PRINTABLE:P=C3=A9rez;In=C3=A9s\nTEL;CELL:+34\nEND:VCARD\n',
  '<?xml version="1.0"?><SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>Sofia</FirstName></PersonName></Identification></LearnerInfo></SkillsPassport>',
].map((text) => new TextEncoder().encode(text))

const kinds = [made('xlsx'), made('ods'), made('xls'), ...texts]

/** A list that was damaged on its way. */
export const aHostileFile = (random: Random): Uint8Array => mutated(random.pick(kinds), random)

/** A damaged file is read, or refused in words, in time. */
export const hostileFiles: Torture = {
  what: 'lists with turned bits, lost pieces and noise are read',
  trial: (random: Random) =>
    withoutThrowing(() =>
      inFolder(async (folder): Promise<Outcome> => {
        const path = join(folder, 'list')
        await writeFile(path, aHostileFile(random))
        const started = performance.now()
        try {
          await readListFile({ token: 'x', path, name: 'list.bin', mode: 'read' }, null, {
            breathe: () => Promise.resolve(),
          })
        } catch (error) {
          if (!(error instanceof ExpectedFailure)) throw error
          if (error.failure.code === 'unexpected') return broke('told as a fault of the program')
        }
        const took = performance.now() - started
        return took > LONGEST_MS ? broke(`took ${Math.round(took / 1000)} s`) : held()
      }),
    ),
  end: () => Promise.resolve(),
}
