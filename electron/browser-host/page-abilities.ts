import { type Locale, phrase, say } from '#shared/text/index.ts'
import { z } from 'zod'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { extensionsOf, type HostAbilities } from '../carrier/abilities.ts'
import type { ExchangeFolder } from '../carrier/exchange-folder.ts'
import { tooLarge, uploadCutOff } from '../carrier/failures.ts'
import { largestFile } from '../wire/limits.ts'
import type { AskPage } from './page-connection.ts'
import type { Transfers } from './transfers.ts'

const uploadAnswer = z.union([
  z.null(),
  z.object({ upload: z.string() }),
  z.object({ refused: z.int() }),
])

/** The abilities of the browser host: uploads and downloads in place of dialogs. */
export function pageAbilities(
  ask: AskPage,
  exchange: ExchangeFolder,
  transfers: Transfers,
  /** In which the host speaks at present. */
  locale: () => Locale,
): HostAbilities {
  return {
    async chooseFile(kind) {
      const accept = extensionsOf[kind].map((extension) => `.${extension}`).join(',')
      const answer = uploadAnswer.parse(await ask({ kind: 'chooseFile', accept }))
      if (answer === null) return null
      const file = 'upload' in answer ? transfers.take(answer.upload) : null
      if (file) return file
      if ('refused' in answer && answer.refused === 413)
        throw new ExpectedFailure(tooLarge(largestFile))
      throw uploadCutOff()
    },
    // A page has no dialog that tells a path; there the path is written.
    chooseFolder: () => Promise.resolve(null),
    chooseTarget: (suggestedName) => exchange.newFile(suggestedName),
    async deliver(_token, file) {
      const address = transfers.offer(file)
      await ask({ kind: 'download', address, name: file.name })
      return say(locale(), phrase('host.inDownloads', { name: file.name }))
    },
    async openLink(url) {
      const question = `${say(locale(), phrase('host.openLink'))}\n\n${url}`
      return (await ask({ kind: 'openLink', url, question })) === true
    },
    printPdf: null,
  }
}
