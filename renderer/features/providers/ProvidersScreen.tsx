import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { ProviderDialog } from '#renderer/field/provider/ProviderDialog.tsx'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  EmptyState,
  rowsAtHand,
  Screen,
  type TableSort,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { AlikePairs } from './AlikePairs.tsx'
import { providerColumns, sortProviders } from './provider-columns.tsx'
import classes from './ProvidersScreen.module.css'

/** Who offers people: States, regional bodies and NGOs. */
export function ProvidersScreen(): ReactNode {
  const providers = useQueryCall('provider.list', {})
  const [sought, setSought] = useState('')
  const [sort, setSort] = useState<TableSort>({ by: 'name', descending: false })
  const [adding, setAdding] = useState(false)
  const navigate = useNavigate()
  const openPage = (id: string): void =>
    void navigate({ to: '/providers/$providerId', params: { providerId: id } })
  const [inView, setInView] = useState<readonly string[]>([])
  const columns = useMemo(() => providerColumns(), [])
  const rows = useMemo(() => {
    const wanted = foldText(sought)
    const fitting = (providers.data ?? []).filter((row) =>
      foldText(
        [row.name, row.shortName, ...row.otherNames, row.country && countryName(row.country)].join(
          ' ',
        ),
      ).includes(wanted),
    )
    return sortProviders(fitting, sort.by, sort.descending)
  }, [providers.data, sought, sort])

  return (
    <Screen
      fill
      title={t('providers.title')}
      note={providers.data && t('providers.note', { count: rows.length })}
      actions={
        <>
          <ExportTable
            title={t('providers.title')}
            columns={columns}
            shown={inView}
            rows={rows}
            narrowed={sought.trim()}
          />
          <Button leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
            {t('providers.add')}
          </Button>
        </>
      }
      below={
        <div className={classes.below}>
          <TextInput
            w={360}
            type="search"
            leftSection={<IconSearch size={15} />}
            aria-label={t('providers.find')}
            placeholder={t('providers.find')}
            data-screen-search
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          <AlikePairs providers={providers.data ?? []} />
        </div>
      }
    >
      <Answer
        to={providers}
        loading={12}
        empty={(all) =>
          all.length === 0 ? (
            <EmptyState title={t('providers.empty')} text={t('providers.emptyText')}>
              <Button onClick={() => setAdding(true)}>{t('providers.add')}</Button>
            </EmptyState>
          ) : rows.length === 0 ? (
            <EmptyState title={t('providers.nothing')} />
          ) : null
        }
      >
        {() => (
          <VirtualTable
            name="providers"
            label={t('providers.table')}
            columns={columns}
            source={rowsAtHand(rows)}
            rowId={(row) => row.id}
            rowLabel={(row) => row.name}
            sort={sort}
            onSort={setSort}
            onColumns={setInView}
            onOpen={({ id }) => openPage(id)}
            resetKey={`${sought}${sort.by}${sort.descending}`}
          />
        )}
      </Answer>
      {adding && (
        <ProviderDialog
          provider={null}
          onClose={() => setAdding(false)}
          onSaved={({ id }) => openPage(id)}
        />
      )}
    </Screen>
  )
}
