import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import { type HowMatched, howMatched } from '#shared/search/conditions/condition.ts'
import { t } from '#renderer/text/text.ts'

/** How the choices of a group are joined: any, all, none of them. */
export function HowSwitch({
  title,
  how,
  onChange,
}: {
  /** What the group is called. */
  readonly title: string
  readonly how: HowMatched
  readonly onChange: (how: HowMatched) => void
}): ReactNode {
  return (
    <NativeSelect
      size="xs"
      variant="unstyled"
      aria-label={t('find.howMatched', { title })}
      data={howMatched.options.map((value) => ({ value, label: t('find.how', { how: value }) }))}
      value={how}
      onChange={(event) => onChange(howMatched.parse(event.currentTarget.value))}
    />
  )
}

/** What a count says, where choices are joined like that. */
export function countWords(how: HowMatched, count: number): string {
  switch (how) {
    case 'any':
      return t('find.countAny', { count })
    case 'all':
      return t('find.countAll', { count })
    case 'none':
      return t('find.countNone', { count })
  }
}
