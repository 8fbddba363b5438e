import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { DocumentKind, DocumentOwner, StoredDocument } from '#shared/domain/document.ts'
import { call } from '#renderer/client/index.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { AttachDialog, type ChosenFile } from './AttachDialog.tsx'

export interface Attach {
  /** Asks for a file, then what it is. */
  readonly choose: (replaces?: StoredDocument | null) => void
  /** Takes files that were dropped, one after the other. */
  readonly drop: (files: readonly File[]) => void
  readonly busy: boolean
  readonly dialog: ReactNode
}

/** Attaches files to an owner; `kind` is what they most likely are. */
export function useAttach(
  owner: DocumentOwner,
  { kind, onDone }: { kind?: DocumentKind; onDone?: (saved: StoredDocument) => void } = {},
): Attach {
  const [chosen, setChosen] = useState<{
    readonly file: ChosenFile
    readonly replaces: StoredDocument | null
  } | null>(null)
  const [waiting, setWaiting] = useState<readonly File[]>([])
  const take = useMutation({
    networkMode: 'always',
    mutationFn: async (from: {
      readonly file: File | null
      readonly replaces: StoredDocument | null
    }) => {
      const { file } = from
      const lent =
        file === null
          ? await call('host.chooseFile', { kind: 'document' })
          : await call('host.receiveFile', {
              ...{ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
            })
      return lent && { file: lent, replaces: from.replaces }
    },
    onSuccess: setChosen,
    onError: (failure) => {
      showFailure(failure)
      drop(waiting)
    },
  })
  const drop = ([file, ...rest]: readonly File[]): void => {
    setWaiting(rest)
    if (file) take.mutate({ file, replaces: null })
  }
  const next = (): void => {
    setChosen(null)
    drop(waiting)
  }
  return {
    choose: (replaces = null) => take.mutate({ file: null, replaces }),
    drop,
    busy: take.isPending,
    dialog: chosen && (
      <AttachDialog
        key={chosen.file.token}
        owner={owner}
        of={chosen}
        {...(kind === undefined ? {} : { kind })}
        onDone={(saved) => {
          next()
          onDone?.(saved)
        }}
        onClose={next}
      />
    ),
  }
}
