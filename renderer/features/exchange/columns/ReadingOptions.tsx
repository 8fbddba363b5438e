import { Button, Checkbox, NativeSelect, NumberInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { csvSettings, type ImportPlan, type Inspected } from '#shared/contract/exchange-calls.ts'
import { nameOrder } from '#shared/exchange/column-mapping.ts'
import { encodingWords } from '#shared/exchange/encodings.ts'
import { ProviderBox } from '#renderer/field/boxes/index.ts'
import { ProviderDialog } from '#renderer/field/provider/ProviderDialog.tsx'
import { t, type TextKey, words } from '#renderer/text/text.ts'
import type { Reading } from '../ImportWizard.tsx'
import classes from './Columns.module.css'

const { encoding: encodings, delimiter: delimiters } = csvSettings.shape
const delimiterText: Record<string, TextKey> = {
  ',': 'exchange.delimiterComma',
  ';': 'exchange.delimiterSemicolon',
  '\t': 'exchange.delimiterTab',
  '|': 'exchange.delimiterPipe',
}

export interface ReadingOptionsProps {
  readonly inspected: Inspected
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
  readonly onRead: (changed: Partial<Reading>) => void
}

/** How the file is read: its sheet, or encoding and separator; and who offers everybody on it. */
export function ReadingOptions({
  inspected,
  plan,
  onPlan,
  onRead,
}: ReadingOptionsProps): ReactNode {
  const { csv } = plan
  const [making, setMaking] = useState(false)
  const [headerRow, setHeaderRow] = useState<string | number>(plan.headerRow)
  return (
    <div className={classes.options}>
      {inspected.sheets.length > 1 && (
        <NativeSelect
          label={t('exchange.sheet')}
          value={plan.sheet ?? ''}
          onChange={(event) => onRead({ sheet: event.currentTarget.value, csv })}
          data={inspected.sheets.map(({ name, label }) => ({
            value: name,
            label: label === null ? name : words(label),
          }))}
        />
      )}
      {csv && (
        <>
          <NativeSelect
            label={t('exchange.encoding')}
            value={csv.encoding}
            onChange={(event) =>
              onRead({
                sheet: null,
                csv: { ...csv, encoding: encodings.parse(event.currentTarget.value) },
              })
            }
            data={encodings.options.map((value) => ({
              value,
              label: words(encodingWords(value)),
            }))}
          />
          <NativeSelect
            label={t('exchange.delimiter')}
            value={csv.delimiter}
            onChange={(event) =>
              onRead({
                sheet: null,
                csv: { ...csv, delimiter: delimiters.parse(event.currentTarget.value) },
              })
            }
            data={delimiters.options.map((value) => ({
              value,
              label: t(delimiterText[value] ?? 'exchange.delimiter'),
            }))}
          />
        </>
      )}
      <NumberInput
        label={t('exchange.headerRow')}
        description={t('exchange.headerRowNote')}
        className={classes.headerRow ?? ''}
        min={0}
        allowDecimal={false}
        value={headerRow}
        onChange={setHeaderRow}
        onBlur={() => {
          if (typeof headerRow === 'number' && headerRow !== plan.headerRow) onRead({ headerRow })
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && typeof headerRow === 'number') onRead({ headerRow })
        }}
      />
      {plan.columns.some(({ field }) => field === 'fullName') && (
        <NativeSelect
          label={t('exchange.nameOrder')}
          value={plan.nameOrder}
          onChange={(event) =>
            onPlan({ ...plan, nameOrder: nameOrder.parse(event.currentTarget.value) })
          }
          data={[
            { value: 'givenFirst', label: t('exchange.nameGivenFirst') },
            { value: 'familyFirst', label: t('exchange.nameFamilyFirst') },
          ]}
        />
      )}
      <Checkbox
        label={t('exchange.joinRows')}
        checked={plan.joinRows}
        onChange={(event) => onPlan({ ...plan, joinRows: event.currentTarget.checked })}
      />
      <div className={classes.provider}>
        <ProviderBox
          label={t('exchange.providerForAll')}
          description={t('exchange.providerForAllNote')}
          value={plan.provider}
          onChange={(provider) => onPlan({ ...plan, provider })}
        />
        <Button size="compact-xs" variant="subtle" mt={4} onClick={() => setMaking(true)}>
          {t('providers.add')}
        </Button>
        {making && (
          <ProviderDialog
            provider={null}
            onClose={() => setMaking(false)}
            onSaved={({ id }) => onPlan({ ...plan, provider: id })}
          />
        )}
      </div>
    </div>
  )
}
