import { ActionIcon, Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import {
  MOST_DOCUMENT_BYTES,
  type DocumentKind,
  type DocumentOwner,
  type StoredDocument,
} from '#shared/domain/document.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showBytes, showDate, showInstant } from '#renderer/text/format.ts'
import { languageName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, showFailure } from '#renderer/ui/index.ts'
import { AttachDialog } from './AttachDialog.tsx'
import classes from './attached.module.css'
import { inVersions } from './document-versions.ts'
import { documentKindWords } from './document-words.ts'
import { PreviewDialog } from './PreviewDialog.tsx'
import { useAttach } from './use-attach.tsx'
import { useSaveDocument } from './use-save-document.ts'

/** Documents of an owner: attached, looked at, written to a file, in versions, put away and back. */
export function AttachedDocuments({
  owner,
  kind,
  hint = t('attached.noneText'),
}: {
  readonly owner: DocumentOwner
  /** What a file attached here most likely is. */
  readonly kind?: DocumentKind
  /** What belongs here, said where there is nothing yet. */
  readonly hint?: string
}): ReactNode {
  const documents = useQueryCall('document.list', owner)
  const attach = useAttach(owner, kind === undefined ? {} : { kind })
  const [over, setOver] = useState(false)
  const [away, setAway] = useState(false)
  const add = (
    <Button loading={attach.busy} onClick={() => attach.choose()}>
      {t('attached.add')}
    </Button>
  )
  const limit = t('attached.limit', { megabytes: MOST_DOCUMENT_BYTES / 1_000_000 })
  return (
    <section
      className={classes.attached}
      aria-label={t('attached.title')}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        attach.drop([...event.dataTransfer.files])
      }}
    >
      <Answer
        to={documents}
        loading={3}
        empty={(all) =>
          all.length === 0 ? (
            <EmptyState title={t('attached.none')} text={`${hint} ${limit}`}>
              {add}
            </EmptyState>
          ) : null
        }
      >
        {(all) => {
          const entries = inVersions(all)
          const put = entries.filter(({ current }) => current.removedAt !== null)
          const shown = away ? entries : entries.filter(({ current }) => current.removedAt === null)
          return (
            <>
              <div className={classes.bar}>
                {add}
                <span className={classes.dim}>{limit}</span>
                {put.length > 0 && (
                  <Button variant="subtle" size="compact-sm" onClick={() => setAway(!away)}>
                    {away ? t('attached.hideAway') : t('attached.showAway', { count: put.length })}
                  </Button>
                )}
              </div>
              <DocumentTable
                entries={shown.flatMap(({ current, earlier }) => [
                  { document: current, isEarlier: false },
                  ...earlier.map((document) => ({ document, isEarlier: true })),
                ])}
                owner={owner}
                onReplace={attach.choose}
              />
            </>
          )
        }}
      </Answer>
      {attach.dialog}
    </section>
  )
}

interface Entry {
  readonly document: StoredDocument
  readonly isEarlier: boolean
}

function DocumentTable({
  entries,
  owner,
  onReplace,
}: {
  readonly entries: readonly Entry[]
  readonly owner: DocumentOwner
  readonly onReplace: (document: StoredDocument) => void
}): ReactNode {
  const [shown, setShown] = useState<StoredDocument | null>(null)
  const [editing, setEditing] = useState<StoredDocument | null>(null)
  const putAway = useMutationCall('document.putAway')
  const { save } = useSaveDocument()
  const move = (document: StoredDocument, away: boolean): void =>
    putAway.mutate(
      { id: document.id, version: document.version, away },
      {
        onSuccess: (saved) =>
          showDone(t(away ? 'attached.isAway' : 'attached.isBack', { name: document.name }), saved),
        onError: showFailure,
      },
    )
  return (
    <>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('attached.name')}</th>
            <th scope="col">{t('attached.kind')}</th>
            <th scope="col">{t('attached.language')}</th>
            <th scope="col">{t('attached.datedOn')}</th>
            <th scope="col">{t('attached.added')}</th>
            <th scope="col">{t('attached.size')}</th>
            <td aria-label={t('attached.acts')} />
          </tr>
        </thead>
        <tbody>
          {entries.map(({ document, isEarlier }) => (
            <tr key={document.id} data-faint={isEarlier || document.removedAt !== null}>
              <td>
                <button
                  type="button"
                  className={classes.name}
                  onClick={() => setShown(document)}
                  dir="auto"
                >
                  {document.name}
                </button>
                {isEarlier && <div className={classes.dim}>{t('attached.earlier')}</div>}
                {document.removedAt !== null && (
                  <div className={classes.dim}>{t('attached.away')}</div>
                )}
                {document.note !== null && (
                  <div className={classes.dim} dir="auto">
                    {document.note}
                  </div>
                )}
              </td>
              <td>{documentKindWords(document.kind)}</td>
              <td>{document.language !== null && languageName(document.language)}</td>
              <td>{document.datedOn !== null && showDate(document.datedOn)}</td>
              <td>
                {showInstant(document.created)}
                <div className={classes.dim}>{document.addedBy}</div>
              </td>
              <td>{showBytes(document.size)}</td>
              <td>
                <Menu position="bottom-end" shadow="md">
                  <Menu.Target>
                    <ActionIcon
                      variant="subtle"
                      aria-label={t('attached.actsOf', { name: document.name })}
                    >
                      ⋯
                    </ActionIcon>
                  </Menu.Target>
                  <Menu.Dropdown>
                    <Menu.Item onClick={() => setShown(document)}>{t('attached.show')}</Menu.Item>
                    <Menu.Item onClick={() => save(document)}>{t('attached.saveAs')}</Menu.Item>
                    {!isEarlier && document.removedAt === null && (
                      <Menu.Item onClick={() => onReplace(document)}>
                        {t('attached.newVersion')}
                      </Menu.Item>
                    )}
                    <Menu.Item onClick={() => setEditing(document)}>{t('attached.edit')}</Menu.Item>
                    <Menu.Item onClick={() => move(document, document.removedAt === null)}>
                      {t(document.removedAt === null ? 'attached.putAway' : 'attached.putBack')}
                    </Menu.Item>
                  </Menu.Dropdown>
                </Menu>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown && <PreviewDialog document={shown} onClose={() => setShown(null)} />}
      {editing && (
        <AttachDialog
          owner={owner}
          of={editing}
          onDone={() => setEditing(null)}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  )
}
