import { Button, Group, Modal, Radio, Stack, Table } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import { compareEdits, mergeEdits } from '#shared/changes/compare-edits.ts'
import type { NameOf } from '#shared/changes/value-of-field.ts'
import type { Entity } from '#shared/domain/history.ts'
import type { Phrase, Value } from '#shared/text/index.ts'
import { failureOf, isFailure, useQueryCall } from '#renderer/client/index.ts'
import { valueWords } from '#renderer/text/names.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge, showFailure } from '#renderer/ui/index.ts'

/** A record as it stands now. */
export interface Standing<T> {
  readonly value: T
  readonly version: number
}

interface Open<T> extends Standing<T> {
  readonly base: T
  readonly mine: T
  /** Who changed it and when, in words. */
  readonly said: Phrase
}

export interface Conflict<T> {
  /**
   * Asks which values stand where saving failed because somebody changed the record since editing began.
   * False, and nothing asked, where the failure was another.
   */
  readonly ask: (error: unknown, edit: { readonly base: T; readonly mine: T }) => boolean
  /** Put on the page. */
  readonly dialog: ReactNode
}

/** Settles that two windows, or two offices, changed the same record: field by field, then saved. */
export function useConflict<T extends object>({
  entity,
  read,
  onSave,
}: {
  readonly entity: Entity
  /** Reads the record as it stands now. */
  readonly read: () => Promise<Standing<T>>
  /** Saves what came of both, over the version that was read. */
  readonly onSave: (merged: T, version: number) => void
}): Conflict<T> {
  const [open, setOpen] = useState<Open<T> | null>(null)
  return {
    ask(error, edit) {
      if (!isFailure(error, 'conflict')) return false
      read()
        .then((now) => setOpen({ ...edit, ...now, said: failureOf(error).message }))
        .catch(showFailure)
      return true
    },
    dialog: open !== null && (
      <ConflictDialog
        entity={entity}
        open={open}
        onCancel={() => setOpen(null)}
        onSave={(merged) => {
          setOpen(null)
          onSave(merged, open.version)
        }}
      />
    ),
  }
}

function ConflictDialog<T extends object>({
  entity,
  open,
  onSave,
  onCancel,
}: {
  readonly entity: Entity
  readonly open: Open<T>
  readonly onSave: (merged: T) => void
  readonly onCancel: () => void
}): ReactNode {
  const nameOf = useNameOf()
  const edits = { base: open.base, mine: open.mine, theirs: open.value }
  const fields = compareEdits(entity, edits, nameOf)
  const [mine, setMine] = useState<ReadonlySet<string>>(
    () => new Set(fields.filter(({ changedHere }) => changedHere).map(({ field }) => field)),
  )
  const choose = (field: string, isMine: boolean): void => {
    const next = new Set(mine)
    if (isMine) next.add(field)
    else next.delete(field)
    setMine(next)
  }
  return (
    <Modal
      opened
      onClose={onCancel}
      size="xl"
      title={t('happened.conflictTitle')}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <Stack gap="sm">
        <div role="status">{words(open.said)}</div>
        <div>{t(fields.length === 0 ? 'happened.conflictNone' : 'happened.conflictText')}</div>
        {fields.length > 0 && (
          <Table withTableBorder>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('happened.conflictField')}</Table.Th>
                <Table.Th>{t('happened.conflictMine')}</Table.Th>
                <Table.Th>{t('happened.conflictTheirs')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {fields.map(({ field, name, both, mine: here, theirs: there }) => (
                <Table.Tr key={field}>
                  <Table.Td>
                    {words(name)}
                    {both && (
                      <div>
                        <Badge tone="unknown">{t('happened.conflictBoth')}</Badge>
                      </div>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <Radio
                      checked={mine.has(field)}
                      onChange={() => choose(field, true)}
                      label={<Said value={here} />}
                      aria-label={t('happened.conflictChooseMine', { field: name })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Radio
                      checked={!mine.has(field)}
                      onChange={() => choose(field, false)}
                      label={<Said value={there} />}
                      aria-label={t('happened.conflictChooseTheirs', { field: name })}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
          <Button onClick={() => onSave(mergeEdits(edits, mine))} data-autofocus>
            {t('happened.conflictSave')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

function Said({ value }: { readonly value: Value | null }): ReactNode {
  return <bdi>{value === null ? t('common.notStated') : valueWords(value)}</bdi>
}

/** Names of what records name: who offers, skills of the office's own, requests. */
function useNameOf(): NameOf {
  const providers = useQueryCall('provider.list', {}).data
  const skills = useQueryCall('skill.list', {}).data
  const requests = useQueryCall('request.list', {}).data
  return useMemo(() => {
    const names = new Map([
      ...(providers ?? []).map(({ id, name }) => [id, name] as const),
      ...(skills ?? []).flatMap(({ id, name, seeded }) => (seeded ? [] : [[id, name] as const])),
      ...(requests ?? []).map(({ id, title }) => [id, title] as const),
    ])
    return (id) => names.get(id) ?? null
  }, [providers, skills, requests])
}
