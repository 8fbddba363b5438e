import { useMutation } from '@tanstack/react-query'
import type { Id } from '#shared/domain/common.ts'
import { call } from '#renderer/client/index.ts'
import { t, useLocale } from '#renderer/text/text.ts'

/** Writes the rows of a list that were rejected, each with its reason, to be mended. */
export function useRejectedRows() {
  const language = useLocale()
  return useMutation({
    networkMode: 'always',
    mutationFn: async ({ batch, file }: { readonly batch: Id; readonly file: string }) => {
      const name = file.replace(/\.[^.]*$/, '')
      const target = await call('host.chooseTarget', {
        suggestedName: t('exchange.rejectedName', { name }),
      })
      if (!target) return
      await call('import.rejected', { batch, to: target.token, language })
      await call('host.deliver', { token: target.token })
    },
  })
}
