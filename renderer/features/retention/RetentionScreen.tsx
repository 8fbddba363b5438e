import { Button, Chip, Group } from '@mantine/core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  EmptyState,
  rowsAtHand,
  Screen,
  useSelection,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { DecideDialog } from './DecideDialog.tsx'
import { RemindDialog } from './RemindDialog.tsx'
import { RenewDialog } from './RenewDialog.tsx'
import { retentionColumns } from './retention-columns.tsx'
import classes from './RetentionScreen.module.css'

type Act = 'remind' | 'renew' | 'anonymise' | 'erase'

/** Records that are to be decided on, together: nothing happens to them by itself. */
export function RetentionScreen(): ReactNode {
  const navigate = useNavigate()
  const { reason = null } = useSearch({ from: '/retention' })
  const answer = useQueryCall('retention.list', { reason })
  const selection = useSelection()
  const [act, setAct] = useState<Act | null>(null)
  const [inView, setInView] = useState<readonly string[]>([])
  const columns = useMemo(() => retentionColumns(), [])
  const rows = answer.data?.rows ?? []
  const chosen = rows.filter(({ id }) => selection.ids.has(id))
  const done = (): void => {
    selection.clear()
    setAct(null)
  }
  const shared = { people: chosen, onClose: () => setAct(null), onDone: done }
  return (
    <Screen
      fill
      crumb={<Link to="/">{t('app.today')}</Link>}
      title={t('retention.title')}
      note={
        answer.data && (
          <span role="status">
            {t('retention.note', { found: answer.data.found, selected: chosen.length })}
          </span>
        )
      }
      actions={
        <>
          <Button
            renderRoot={(props: object) => <Link to="/settings" {...props} />}
            variant="subtle"
          >
            {t('retention.limits')}
          </Button>
          <ExportTable
            title={t('retention.title')}
            columns={columns}
            shown={inView}
            rows={rows}
            narrowed={reason === null ? '' : t('retention.reason', { reason })}
          />
        </>
      }
      below={
        <Chip.Group
          value={reason ?? 'all'}
          onChange={(value) => {
            selection.clear()
            const next = answer.data?.counts.find((each) => each.reason === value)?.reason
            void navigate({
              to: '/retention',
              search: next === undefined ? {} : { reason: next },
              replace: true,
            })
          }}
        >
          <Group gap={6} mt={8}>
            <Chip value="all">{t('retention.everything')}</Chip>
            {(answer.data?.counts ?? [])
              .filter((each) => each.count > 0 || each.reason === reason)
              .map((each) => (
                <Chip key={each.reason} value={each.reason}>
                  {t('retention.reasonCount', { reason: each.reason, count: each.count })}
                </Chip>
              ))}
          </Group>
        </Chip.Group>
      }
      foot={
        rows.length > 0 && (
          <>
            {chosen.length === 0 ? (
              <span className={classes.hint}>{t('retention.noneSelected')}</span>
            ) : (
              <>
                <b>{t('retention.selected', { count: chosen.length })}</b>
                <Button onClick={() => setAct('remind')}>{t('retention.remind')}</Button>
                <Button variant="default" onClick={() => setAct('renew')}>
                  {t('retention.renew')}
                </Button>
                <Button variant="default" onClick={() => setAct('anonymise')}>
                  {t('retention.anonymise')}
                </Button>
                <Button variant="default" color="var(--not)" onClick={() => setAct('erase')}>
                  {t('retention.erase')}
                </Button>
              </>
            )}
            <span className={classes.end}>
              <Button
                variant="subtle"
                onClick={() =>
                  chosen.length === rows.length
                    ? selection.clear()
                    : selection.choose(rows.map(({ id }) => id))
                }
              >
                {chosen.length === rows.length
                  ? t('retention.selectNone')
                  : t('retention.selectAll', { count: rows.length })}
              </Button>
            </span>
          </>
        )
      }
    >
      <Answer
        to={answer}
        loading={10}
        empty={({ found }) =>
          found === 0 ? (
            <EmptyState title={t('retention.empty')} text={t('retention.emptyText')} />
          ) : null
        }
      >
        {() => (
          <VirtualTable
            name="retention"
            label={t('retention.title')}
            columns={columns}
            source={rowsAtHand(rows)}
            rowId={({ id }) => id}
            rowLabel={({ personName }) => personName}
            selection={selection}
            onColumns={setInView}
            resetKey={reason ?? ''}
          />
        )}
      </Answer>
      {act === 'remind' && <RemindDialog {...shared} />}
      {act === 'renew' && <RenewDialog {...shared} />}
      {(act === 'anonymise' || act === 'erase') && <DecideDialog act={act} {...shared} />}
    </Screen>
  )
}
