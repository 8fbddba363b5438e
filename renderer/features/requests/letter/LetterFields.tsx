import { Checkbox, Group, NumberInput, SegmentedControl, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { assistanceKinds, requestChannels } from '#shared/catalogue/index.ts'
import { RuleChips } from '#renderer/field/asked/RuleChips.tsx'
import { startersOf } from '#renderer/field/asked/starters.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { CountryBox } from '#renderer/field/boxes/index.ts'
import { assistanceName, valueWords } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import { ChoiceBox, ChoicesBox, DateBox, TextBox } from '#renderer/ui/fields/index.ts'
import type { RequestDraft } from '../form/request-draft.ts'
import type { LetterField } from './letter-form.ts'
import classes from './LetterScreen.module.css'

/** What each part of the form is called. */
export const fieldKeys = {
  state: 'requests.fieldState',
  organ: 'requests.fieldOrgan',
  reference: 'requests.fieldReference',
  channel: 'requests.fieldChannel',
  assistance: 'requests.fieldAssistance',
  electionOn: 'requests.fieldElection',
  secondRoundOn: 'requests.fieldSecond',
  period: 'requests.columnPeriod',
  deadline: 'requests.fieldDeadline',
  contact: 'requests.letterContact',
  womenPercent: 'requests.fieldWomen',
  providerCap: 'requests.fieldCap',
  nationalityCap: 'requests.fieldPerNationality',
  requirements: 'requests.rules',
  multinationalPairs: 'requests.fieldPairs',
} as const satisfies Record<LetterField, TextKey>

/** The request as it is when a part of it is dropped. */
export const dropped = {
  state: { state: null },
  organ: { organ: null },
  reference: { reference: null },
  channel: { channel: 'ead' },
  assistance: { assistance: ['technical-assistance'] },
  electionOn: { electionOn: null },
  secondRoundOn: { secondRoundOn: null },
  period: { from: null, to: null },
  deadline: { deadlineOn: null, deadlineWritten: '' },
  contact: {},
  womenPercent: { womenPercent: null },
  providerCap: { capBy: 'none', capValue: null },
  nationalityCap: { maxPerNationality: null, maxPercentPerNationality: null },
  requirements: { requirements: [] },
  multinationalPairs: { multinationalPairs: false },
} as const satisfies Record<LetterField, Partial<RequestDraft>>

export interface LetterFieldProps {
  readonly field: LetterField
  readonly value: RequestDraft
  readonly contact: string | null
  readonly problems: Readonly<Partial<Record<keyof RequestDraft, string>>>
  readonly onChange: (change: Partial<RequestDraft>) => void
  readonly onContact: (contact: string | null) => void
}

const numberOrNull = (value: string | number): number | null =>
  typeof value === 'number' ? value : null

/** The box or boxes of one part of the request. */
export function LetterFieldBox(props: LetterFieldProps): ReactNode {
  const { field, value, contact, problems, onChange, onContact } = props
  const label = t(fieldKeys[field])
  switch (field) {
    case 'state':
      return (
        <CountryBox
          label={label}
          value={value.state}
          required
          error={problems.state}
          onChange={(state) => onChange({ state })}
        />
      )
    case 'organ':
      return <TextBox label={label} value={value.organ} onChange={(organ) => onChange({ organ })} />
    case 'reference':
      return (
        <TextBox
          label={label}
          value={value.reference}
          onChange={(reference) => onChange({ reference })}
        />
      )
    case 'channel':
      return (
        <ChoiceBox
          label={label}
          value={value.channel}
          choices={requestChannels.map((channel) => ({
            value: channel,
            label: valueWords({ channel }),
          }))}
          onChange={(channel) => channel !== null && onChange({ channel })}
        />
      )
    case 'assistance':
      return (
        <ChoicesBox
          label={label}
          value={value.assistance}
          choices={assistanceKinds.map((kind) => ({ value: kind, label: assistanceName(kind) }))}
          onChange={(assistance) => onChange({ assistance })}
        />
      )
    case 'electionOn':
      return (
        <DateBox
          label={label}
          value={value.electionOn}
          around={value.from}
          error={problems.electionOn}
          onChange={(electionOn) => onChange({ electionOn })}
        />
      )
    case 'secondRoundOn':
      return (
        <DateBox
          label={label}
          value={value.secondRoundOn}
          around={value.electionOn}
          error={problems.secondRoundOn}
          onChange={(secondRoundOn) => onChange({ secondRoundOn })}
        />
      )
    case 'period':
      return (
        <Group gap="xs" grow align="start">
          <DateBox
            label={t('requests.fieldFrom')}
            required
            value={value.from}
            around={value.electionOn}
            error={problems.from}
            onChange={(from) => onChange({ from })}
          />
          <DateBox
            label={t('requests.fieldTo')}
            required
            value={value.to}
            around={value.from ?? value.electionOn}
            error={problems.to}
            onChange={(to) => onChange({ to })}
          />
        </Group>
      )
    case 'deadline':
      return (
        <Group gap="xs" align="start" wrap="nowrap">
          <DateBox
            label={label}
            value={value.deadlineOn}
            around={value.from}
            error={problems.deadlineOn}
            onChange={(deadlineOn) => onChange({ deadlineOn })}
          />
          {value.deadlineOn !== null && (
            <>
              <TextInput
                className={classes.time ?? ''}
                label={t('requests.fieldDeadlineTime')}
                value={value.deadlineAt}
                error={problems.deadlineAt}
                onChange={(event) => onChange({ deadlineAt: event.currentTarget.value })}
              />
              <TextInput
                label={t('requests.fieldDeadlineZone')}
                value={value.deadlineZone}
                error={problems.deadlineZone}
                onChange={(event) => onChange({ deadlineZone: event.currentTarget.value })}
              />
            </>
          )}
        </Group>
      )
    case 'contact':
      return <TextBox label={label} value={contact} onChange={onContact} />
    case 'womenPercent':
      return (
        <NumberInput
          label={label}
          value={value.womenPercent ?? ''}
          min={0}
          max={100}
          suffix=" %"
          clampBehavior="strict"
          onChange={(women) => onChange({ womenPercent: numberOrNull(women) })}
        />
      )
    case 'providerCap':
      return (
        <CapBox
          label={label}
          percent={value.capBy === 'percentOfPosts'}
          value={value.capBy === 'none' ? null : value.capValue}
          onChange={(percent, cap) =>
            onChange({
              capBy: cap === null ? 'none' : percent ? 'percentOfPosts' : 'max',
              capValue: cap,
            })
          }
        />
      )
    case 'nationalityCap':
      return (
        <CapBox
          label={label}
          percent={value.maxPerNationality === null}
          value={value.maxPerNationality ?? value.maxPercentPerNationality}
          onChange={(percent, cap) =>
            onChange({
              maxPerNationality: percent || cap === null ? null : Math.round(cap),
              maxPercentPerNationality: percent ? cap : null,
            })
          }
        />
      )
    case 'requirements':
      return <Rules value={value} onChange={onChange} />
    case 'multinationalPairs':
      return (
        <Checkbox
          size="xs"
          label={label}
          checked={value.multinationalPairs}
          onChange={(event) => onChange({ multinationalPairs: event.currentTarget.checked })}
        />
      )
  }
}

function Rules({ value, onChange }: Pick<LetterFieldProps, 'value' | 'onChange'>): ReactNode {
  const skillValue = useSkillValues()
  return (
    <div>
      <div className={classes.label}>{t('requests.rules')}</div>
      <RuleChips
        value={value.requirements}
        onChange={(requirements) => onChange({ requirements })}
        skillValue={skillValue}
        starters={startersOf(null)}
      />
    </div>
  )
}

interface CapBoxProps {
  readonly label: string
  readonly percent: boolean
  readonly value: number | null
  readonly onChange: (percent: boolean, value: number | null) => void
}

/** A limit as a number of people or in per cent of the posts. */
function CapBox({ label, percent, value, onChange }: CapBoxProps): ReactNode {
  return (
    <Group gap="xs" align="end">
      <NumberInput
        label={label}
        value={value ?? ''}
        min={1}
        max={percent ? 100 : 2000}
        clampBehavior="strict"
        allowDecimal={percent}
        onChange={(cap) => onChange(percent, numberOrNull(cap))}
      />
      <SegmentedControl
        size="xs"
        aria-label={label}
        data={[
          { value: 'max', label: t('requests.fieldCapNumber') },
          { value: 'percent', label: t('requests.fieldCapPercent') },
        ]}
        value={percent ? 'percent' : 'max'}
        onChange={(unit) => onChange(unit === 'percent', value)}
      />
    </Group>
  )
}
