import type { ParamsOf } from '#shared/contract/contract.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { candidacyWords } from './status-words.ts'

export interface MoveCandidacy {
  readonly move: (step: ParamsOf<'candidacy.set'>, name: string, done?: () => void) => void
  readonly pending: boolean
  readonly error: Error | null
}

/** Moves candidacies along; tells of success and, where no dialog can, of a refusal. */
export function useMoveCandidacy(): MoveCandidacy {
  const set = useMutationCall('candidacy.set')
  return {
    pending: set.isPending,
    error: set.error,
    move: (step, name, done) =>
      set.mutate(step, {
        onSuccess: (moved) => {
          showDone(
            t('requests.candidateMoved', { name, status: candidacyWords(step.status) }),
            moved,
          )
          done?.()
        },
        onError: (error) => {
          if (step.reason === null) showFailure(error)
        },
      }),
  }
}
