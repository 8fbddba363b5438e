import { Button, NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ImportPlan, Inspected } from '#shared/contract/exchange-calls.ts'
import {
  type ColumnMapping,
  columnScale,
  dateOrder,
  instantReading,
  knownChoice,
} from '#shared/exchange/column-mapping.ts'
import { isDateField, isLevelField } from '#shared/exchange/field.ts'
import { phrase } from '#shared/text/index.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './Columns.module.css'

const SAMPLES_SHOWN = 3

const orderText = {
  dmy: 'exchange.orderDmy',
  mdy: 'exchange.orderMdy',
  ymd: 'exchange.orderYmd',
} as const

const knownText = {
  theirs: 'exchange.knownTheirs',
  fill: 'exchange.knownFill',
  ours: 'exchange.knownOurs',
} as const

const instantText = {
  east: 'exchange.instantsEast',
  written: 'exchange.instantsWritten',
} as const

/** How the values of a column are read: as the list itself shows, or as somebody says. */
function ReadAs<V extends string>({
  label,
  byItself,
  value,
  options,
  wordsOf,
  onChange,
}: {
  readonly label: string
  readonly byItself: string
  readonly value: V | null | undefined
  readonly options: readonly V[]
  readonly wordsOf: (option: V) => string
  readonly onChange: (chosen: V | null) => void
}): ReactNode {
  return (
    <NativeSelect
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => {
        const chosen = event.currentTarget.value
        onChange(options.find((each) => each === chosen) ?? null)
      }}
      data={[
        { value: '', label: byItself },
        ...options.map((each) => ({ value: each, label: wordsOf(each) })),
      ]}
    />
  )
}

/** One row per column of the file: its header, first values, and the field it goes into. */
export function MappingTable({
  inspected,
  plan,
  onPlan,
}: {
  readonly inspected: Inspected
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
}): ReactNode {
  const groups = fieldGroups(inspected.fields)
  const put = (column: number, change: Partial<ColumnMapping>): void =>
    onPlan({
      ...plan,
      columns: plan.columns.map((each) => (each.column === column ? { ...each, ...change } : each)),
    })
  return (
    <table className={classes.mapping} aria-label={t('exchange.mapping')}>
      <thead>
        <tr>
          <th scope="col">{t('exchange.mapColumn')}</th>
          <th scope="col">{t('exchange.mapSample')}</th>
          <th scope="col">{t('exchange.mapField')}</th>
          <th scope="col">{t('exchange.mapOrder')}</th>
          <th scope="col">{t('exchange.mapKnown')}</th>
        </tr>
      </thead>
      <tbody>
        {plan.columns.map(
          ({ column, header, field, dateOrder: order, scale, known, instants }, place) => (
            <tr key={column} data-left-out={field === null || undefined}>
              <th scope="row" dir="auto">
                {header}
              </th>
              <td>
                <Samples values={inspected.sample.map((row) => row[place] ?? '')} />
              </td>
              <td>
                <NativeSelect
                  aria-label={t('exchange.mapFieldOf', { header })}
                  value={field ?? ''}
                  onChange={(event) => put(column, { field: event.currentTarget.value || null })}
                  data={[{ value: '', label: t('exchange.mapNothing') }, ...groups]}
                />
                <Why
                  of={inspected.proposals[place]}
                  proposed={inspected.plan.columns[place]}
                  now={field}
                />
              </td>
              <td>
                {field !== null && isDateField(field) && (
                  <ReadAs
                    label={t('exchange.mapOrderOf', { header })}
                    byItself={t('exchange.orderAuto')}
                    value={order}
                    options={dateOrder.options}
                    wordsOf={(each) => t(orderText[each])}
                    onChange={(chosen) => put(column, { dateOrder: chosen })}
                  />
                )}
                {field !== null && isDateField(field) && instants !== undefined && (
                  <NativeSelect
                    mt={4}
                    aria-label={t('exchange.mapInstantsOf', { header })}
                    value={instants}
                    onChange={(event) =>
                      put(column, { instants: instantReading.parse(event.currentTarget.value) })
                    }
                    data={instantReading.options.map((value) => ({
                      value,
                      label: t(instantText[value]),
                    }))}
                  />
                )}
                {field !== null && isLevelField(field) && (
                  <ReadAs
                    label={t('exchange.mapScaleOf', { header })}
                    byItself={t('exchange.scaleAuto')}
                    value={scale}
                    options={columnScale.options}
                    wordsOf={(each) => t('columns.scale', { scale: each })}
                    onChange={(chosen) => put(column, { scale: chosen })}
                  />
                )}
              </td>
              <td>
                {field !== null && (
                  <NativeSelect
                    aria-label={t('exchange.mapKnownOf', { header })}
                    value={known ?? 'theirs'}
                    onChange={(event) =>
                      put(column, { known: knownChoice.parse(event.currentTarget.value) })
                    }
                    data={knownChoice.options.map((value) => ({
                      value,
                      label: t(knownText[value]),
                    }))}
                  />
                )}
              </td>
            </tr>
          ),
        )}
      </tbody>
      <RestToNotes inspected={inspected} plan={plan} onPlan={onPlan} />
    </table>
  )
}

/** One click for all columns that nothing else takes; those that never come in stay out. */
function RestToNotes({
  inspected,
  plan,
  onPlan,
}: {
  readonly inspected: Inspected
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
}): ReactNode {
  const never = new Set(inspected.leftOut.map(({ column }) => column))
  const isRest = ({ column, field }: ColumnMapping): boolean => field === null && !never.has(column)
  const rest = plan.columns.filter(isRest).length
  if (rest === 0) return null
  return (
    <tfoot>
      <tr>
        <td colSpan={5}>
          <Button
            variant="subtle"
            size="compact-sm"
            onClick={() =>
              onPlan({
                ...plan,
                columns: plan.columns.map((each) =>
                  isRest(each) ? { ...each, field: 'noteUnder' } : each,
                ),
              })
            }
          >
            {t('exchange.restToNotes', { columns: rest })}
          </Button>
        </td>
      </tr>
    </tfoot>
  )
}

/** How certain the proposal is and why; nothing once somebody chose another field. */
function Why({
  of: proposal,
  proposed,
  now,
}: {
  readonly of: Inspected['proposals'][number] | undefined
  readonly proposed: ColumnMapping | undefined
  readonly now: string | null
}): ReactNode {
  if (!proposal || proposed?.field !== now) return null
  const { certainty, why } = proposal
  return (
    <span className={classes.why} data-certainty={certainty}>
      {t('exchange.mapWhy', { certainty: phrase('columns.certainty', { certainty }), why })}
    </span>
  )
}

function fieldGroups(fields: Inspected['fields']) {
  const groups = new Map<string, { value: string; label: string }[]>()
  for (const { field, words: name, group } of fields) {
    const label = words(group)
    groups.set(label, [...(groups.get(label) ?? []), { value: field, label: words(name) }])
  }
  return [...groups].map(([group, items]) => ({ group, items }))
}

function Samples({ values }: { readonly values: readonly string[] }): ReactNode {
  const filled = values.filter((value) => value !== '').slice(0, SAMPLES_SHOWN)
  if (filled.length === 0) return <span className={classes.empty}>{t('exchange.emptyCell')}</span>
  return (
    <span className={classes.samples}>
      {filled.map((value, place) => (
        <span key={place} dir="auto" title={value}>
          {value}
        </span>
      ))}
    </span>
  )
}
