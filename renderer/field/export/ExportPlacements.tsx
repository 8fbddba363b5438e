import { Radio, SegmentedControl, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type PlacedAs, placedAs } from '#shared/contract/outgoing-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import type { ListLayout } from '#shared/documents/lists/list-layout.ts'
import { phrase, say } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import { ExportDialog } from './ExportDialog.tsx'
import { LayoutChoice } from './LayoutChoice.tsx'

export interface ExportPlacementsProps {
  /** Null for people in posts of every request. */
  readonly request: { readonly id: Id; readonly title: string } | null
  /** Who is meant where nobody says otherwise. */
  readonly as: PlacedAs
  /** Rows of the screen in its order, where it is narrowed or sorted; null where it shows all of them. */
  readonly shown: readonly Id[] | null
  readonly onClose: () => void
}

/** Writes the people of a request, in posts or put forward, as a document to be sent. */
export function ExportPlacements({
  request,
  as: first,
  shown,
  onClose,
}: ExportPlacementsProps): ReactNode {
  const [layout, setLayout] = useState<ListLayout>(builtInLayouts.placements[0])
  const [as, setAs] = useState(first)
  const [which, setWhich] = useState<'shown' | 'all'>(shown === null ? 'all' : 'shown')
  const only = which === 'shown' && as === first ? shown : null
  return (
    <ExportDialog
      title={t('outgoing.placementsTitle')}
      nameIn={(language) =>
        say(
          language,
          request === null
            ? phrase('documents.deployments')
            : phrase('documents.fileDeployments', { request: request.title }),
        )
      }
      asksLanguage
      formats={['pdf', 'print', 'xlsx', 'csv', 'ics', 'zip']}
      document={{
        of: 'placements',
        request: request?.id ?? null,
        as,
        only: only === null ? null : [...only],
        layout,
      }}
      onClose={onClose}
    >
      <LayoutChoice kind="placements" layout={layout} onChange={setLayout} />
      {request !== null && (
        <SegmentedControl
          aria-label={t('outgoing.who')}
          value={as}
          onChange={(value) => setAs(placedAs.parse(value))}
          data={placedAs.options.map((value) => ({ value, label: t(WHO[value]) }))}
        />
      )}
      {shown !== null && request !== null && as === first && (
        <Radio.Group
          label={t('outgoing.which')}
          value={which}
          onChange={(value) => setWhich(value === 'all' ? 'all' : 'shown')}
        >
          <Stack gap={4} mt={4}>
            <Radio value="shown" label={t('outgoing.whichShown', { count: shown.length })} />
            <Radio value="all" label={t('outgoing.whichAll')} />
          </Stack>
        </Radio.Group>
      )}
    </ExportDialog>
  )
}

const WHO = {
  deployed: 'outgoing.whoDeployed',
  nominated: 'outgoing.whoNominated',
  considered: 'outgoing.whoConsidered',
} as const
