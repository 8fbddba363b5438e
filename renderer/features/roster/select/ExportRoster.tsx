import { Radio, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import type { ListLayout } from '#shared/documents/lists/list-layout.ts'
import type { RosterQuery, RosterSort } from '#shared/search/roster-query.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { ExportDialog } from '#renderer/field/export/ExportDialog.tsx'
import { LayoutChoice } from '#renderer/field/export/LayoutChoice.tsx'
import { layoutOfRecord, layoutShown } from '#renderer/field/export/layout-shown.ts'
import { t } from '#renderer/text/text.ts'
import type { RosterColumnId } from '../roster-columns.tsx'

/** A column of the list, by the heading it has on screen. */
interface NamedColumn {
  readonly id: RosterColumnId
  readonly header: string
}

export interface ExportRosterProps {
  readonly query: RosterQuery
  readonly sort: RosterSort
  /** The columns in view, in their order. */
  readonly columns: readonly NamedColumn[]
  /** Columns of the layout that the width has no room for. */
  readonly noRoom: readonly NamedColumn[]
  readonly found: number
  readonly selected: readonly Id[]
  /** The format chosen at first. */
  readonly begins?: 'print'
  readonly onClose: () => void
}

type Fields = 'shown' | 'layout' | 'sent' | 'record' | 'restricted'

/** Writes the list as it stands on the screen, as a document to be sent, or whole records of the same people. */
export function ExportRoster(props: ExportRosterProps): ReactNode {
  const { query, sort, columns, noRoom, found, selected, onClose } = props
  const [who, setWho] = useState<'selected' | 'found'>(selected.length > 0 ? 'selected' : 'found')
  const [fields, setFields] = useState<Fields>('shown')
  const [sent, setSent] = useState<ListLayout>(builtInLayouts.people[0])
  const today = useQueryCall('app.status', {}).data?.today ?? ''
  const names = (of: readonly NamedColumn[]): string => of.map(({ header }) => header).join(' · ')
  const written = (fields === 'layout' ? [...columns, ...noRoom] : columns).map(({ id }) => id)
  const people = who === 'selected' ? [...selected] : null
  const layout =
    fields === 'sent'
      ? sent
      : fields === 'record' || fields === 'restricted'
        ? layoutOfRecord(fields === 'restricted')
        : layoutShown(written)
  return (
    <ExportDialog
      title={t('roster.exportTitle')}
      nameIn={(language) => say(language, phrase('documents.fileRoster', { date: today }))}
      asksLanguage
      formats={['pdf', 'print', 'xlsx', 'csv', ...(fields === 'sent' ? (['zip'] as const) : [])]}
      {...(props.begins ? { begins: props.begins } : {})}
      document={{ of: 'people', query, sort, people, layout }}
      {...(fields === 'restricted' ? { restricted: true } : {})}
      writeSheet={
        fields === 'sent'
          ? undefined
          : (asked) =>
              call('export.roster', {
                ...{ ...asked, query, sort, people, columns: written },
                fields: fields === 'record' || fields === 'restricted' ? fields : 'columns',
              })
      }
      onClose={onClose}
    >
      {selected.length > 0 ? (
        <Radio.Group
          label={t('roster.exportWho')}
          value={who}
          onChange={(value) => setWho(value === 'selected' ? 'selected' : 'found')}
        >
          <Stack gap={4} mt={4}>
            <Radio
              value="selected"
              label={t('roster.exportSelected', { count: selected.length })}
            />
            <Radio value="found" label={t('roster.exportFound', { count: found })} />
          </Stack>
        </Radio.Group>
      ) : (
        <Text>{t('roster.exportEverybody', { count: found })}</Text>
      )}
      <Radio.Group
        label={t('roster.exportFields')}
        value={fields}
        onChange={(value) => setFields(value)}
      >
        <Stack gap={6} mt={4}>
          <Radio
            value="shown"
            label={t('roster.exportShown', { count: columns.length })}
            description={names(columns)}
          />
          {noRoom.length > 0 && (
            <Radio
              value="layout"
              label={t('roster.exportLayout', { count: noRoom.length })}
              description={names(noRoom)}
            />
          )}
          <Radio
            value="sent"
            label={t('roster.exportSent')}
            description={t('roster.exportSentNote')}
          />
          <Radio
            value="record"
            label={t('roster.exportRecord')}
            description={t('roster.exportRecordNote')}
          />
          <Radio
            value="restricted"
            label={t('roster.exportRestricted')}
            description={t('roster.exportRestrictedNote')}
          />
        </Stack>
      </Radio.Group>
      {fields === 'sent' && <LayoutChoice kind="people" layout={sent} onChange={setSent} />}
      <Text c="dimmed">{t('roster.exportInFull')}</Text>
    </ExportDialog>
  )
}
