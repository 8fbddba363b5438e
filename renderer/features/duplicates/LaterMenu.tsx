import { Button, Menu } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { addDays, addMonths, type DateOnly, isDateOnly } from '#shared/calendar/index.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import { ConfirmDialog, useScreenKeys } from '#renderer/ui/index.ts'

/** Puts a pair off: for how long is chosen. L opens the choice. */
export function LaterMenu({
  onLater,
}: {
  /** The first day on which the pair is asked about again. */
  readonly onLater: (until: DateOnly) => void
}): ReactNode {
  const today = useToday()
  const [isOpen, setOpen] = useState(false)
  const [date, setDate] = useState<DateOnly | null>(null)
  const [asksDate, setAsksDate] = useState(false)
  useScreenKeys({
    l: () => {
      setOpen(true)
    },
  })
  const choices = [
    ['duplicates.laterWeek', addDays(today, 7)],
    ['duplicates.laterMonth', addMonths(today, 1)],
    ['duplicates.laterThreeMonths', addMonths(today, 3)],
  ] as const
  return (
    <>
      <Menu opened={isOpen} onChange={setOpen} position="bottom-start" shadow="md">
        <Menu.Target>
          <Button variant="default" rightSection={<kbd>L</kbd>}>
            {t('duplicates.later')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(([text, until]) => (
            <Menu.Item
              key={text}
              onClick={() => {
                onLater(until)
              }}
            >
              {t(text)}
            </Menu.Item>
          ))}
          <Menu.Item
            onClick={() => {
              setAsksDate(true)
            }}
          >
            {t('duplicates.laterDate')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={asksDate}
        title={t('duplicates.laterTitle')}
        confirm={t('duplicates.later')}
        onConfirm={() => {
          if (date === null || !isDateOnly(date) || date <= today) return
          onLater(date)
          setAsksDate(false)
        }}
        onCancel={() => {
          setAsksDate(false)
        }}
      >
        <DateBox
          label={t('duplicates.laterUntil')}
          value={date}
          onChange={setDate}
          min={addDays(today, 1)}
        />
      </ConfirmDialog>
    </>
  )
}
