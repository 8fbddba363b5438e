import { Button, Checkbox, CloseButton, Group, Select } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type Category, category, categories } from '#shared/domain/category.ts'
import type { ChecklistItem } from '#shared/domain/checklist.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { itemName } from '#renderer/field/deployment/checklist-words.ts'
import { HistoryOfKind } from '#renderer/field/change/HistoryOfKind.tsx'
import { categoryName } from '#renderer/text/names.ts'
import { showChanged } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** What the office asks to be settled before anybody leaves. */
export function Checklist(): ReactNode {
  const items = useQueryCall('checklist.items', {}).data ?? []
  const save = useMutationCall('checklist.saveItem')
  const remove = useMutationCall('checklist.removeItem')
  const [name, setName] = useState<string | null>(null)
  const [of, setOf] = useState<Category | null>(null)
  const kept = name?.trim() ?? ''
  const put = (item: ChecklistItem, change: Partial<ChecklistItem>): void =>
    save.mutate({ item: { ...item, ...change } }, { onSuccess: showChanged })
  return (
    <section className={classes.card} aria-labelledby="checklist">
      <h2 id="checklist">{t('checklist.settings')}</h2>
      <p className={classes.note}>{t('checklist.settingsText')}</p>
      {items.map((item) => (
        <Group key={item.id} gap="sm" wrap="nowrap">
          <Checkbox
            flex={1}
            label={itemName(item)}
            aria-label={t('checklist.settingsAsked', { item: itemName(item) })}
            checked={!item.retired}
            onChange={(event) => put(item, { retired: !event.currentTarget.checked })}
          />
          <AskedFor
            label={`${t('checklist.settingsCategory')}: ${itemName(item)}`}
            value={item.category}
            onChange={(next) => put(item, { category: next })}
          />
          {item.name === null ? (
            <span style={{ inlineSize: 28 }} />
          ) : (
            <CloseButton
              aria-label={t('checklist.settingsRemove', { item: itemName(item) })}
              onClick={() => remove.mutate({ id: item.id }, { onSuccess: showChanged })}
            />
          )}
        </Group>
      ))}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (kept === '') return
          const item = { id: newId(), name: kept, category: of, positionKind: null, retired: false }
          save.mutate(
            { item },
            {
              onSuccess: (saved) => {
                setName(null)
                showChanged(saved)
              },
            },
          )
        }}
      >
        <Group align="flex-end" mt="sm">
          <TextBox label={t('checklist.settingsName')} value={name} onChange={setName} />
          <AskedFor label={t('checklist.settingsCategory')} value={of} onChange={setOf} visible />
          <Button type="submit" variant="default" disabled={kept === ''} loading={save.isPending}>
            {t('checklist.settingsAdd')}
          </Button>
        </Group>
      </form>
      <FailureLine error={save.error ?? remove.error} />
      <HistoryOfKind entity="checklistItem" />
    </section>
  )
}

const EVERY = 'every'

/** The category of posts that an item is asked for. */
function AskedFor({
  label,
  value,
  visible = false,
  onChange,
}: {
  readonly label: string
  readonly value: Category | null
  readonly visible?: boolean
  readonly onChange: (next: Category | null) => void
}): ReactNode {
  return (
    <Select
      w={220}
      size={visible ? 'sm' : 'xs'}
      {...(visible ? { label } : { 'aria-label': label })}
      data={[
        { value: EVERY, label: t('checklist.settingsAll') },
        ...categories.map((each) => ({ value: each, label: categoryName(each) })),
      ]}
      value={value ?? EVERY}
      allowDeselect={false}
      onChange={(next) => onChange(next === null || next === EVERY ? null : category.parse(next))}
    />
  )
}
