import { SegmentedControl } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { cefrNames, regionalGroups, regions, subregionNames } from '#shared/catalogue/index.ts'
import { stateOfEnds } from '#shared/calendar/index.ts'
import { experienceKinds } from '#shared/domain/experience.ts'
import { type LanguageMode, languageModes } from '#shared/domain/language.ts'
import {
  askedSex,
  type Condition,
  type ConditionOf,
  recordFacts,
} from '#shared/search/conditions/condition.ts'
import { regionPhrase } from '#shared/search/conditions/condition-words.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { WholeBox } from '#renderer/field/asked/WholeBox.tsx'
import {
  categoryChoices,
  CountryBox,
  LanguageBox,
  positionKindChoices,
  providerKindChoices,
  SkillBox,
  SkillLevelBox,
  ProviderBox,
} from '#renderer/field/boxes/index.ts'
import { KnownTagBox } from '#renderer/field/person/TagsBox.tsx'
import { t, words } from '#renderer/text/text.ts'
import { ChoiceBox, DateBox, WordsBox } from '#renderer/ui/fields/index.ts'
import { factWords } from '../fact-words.ts'

type Kind = Condition['by']

export interface ConditionFieldsProps<B extends Kind = Kind> {
  readonly by: B
  /** Null until it says something. */
  readonly value: ConditionOf<B> | null
  readonly onChange: (value: ConditionOf<B>) => void
}

/** B2, as beside the table. */
const STANDARD_LEVEL = 4

const anyMission: ConditionOf<'experience'> = {
  ...{ by: 'experience', kind: null, country: null },
  ...{ category: null, missions: null, years: null },
}

/** The fields of one condition; every value that says something is passed on at once. */
export function ConditionFields({ by, value, onChange }: ConditionFieldsProps): ReactNode {
  const label = t('find.kind', { kind: by })
  /** What stands there, where it is of a kind. */
  const of = <B extends Kind>(kind: B): ConditionOf<B> | null =>
    value?.by === kind ? (value as ConditionOf<B>) : null
  switch (by) {
    case 'category':
      return (
        <ChoiceBox
          label={label}
          required
          choices={categoryChoices()}
          value={of('category')?.category ?? null}
          onChange={(category) => category !== null && onChange({ by, category })}
        />
      )
    case 'sex':
      return (
        <ChoiceBox
          label={label}
          required
          choices={askedSex.options.map((sex) => ({ value: sex, label: t('find.sex', { sex }) }))}
          value={of('sex')?.sex ?? null}
          onChange={(sex) => sex !== null && onChange({ by, sex })}
        />
      )
    case 'nationality':
    case 'residence':
      return (
        <CountryBox
          label={label}
          required
          value={of('nationality')?.country ?? of('residence')?.country ?? null}
          onChange={(country) => country !== null && onChange({ by, country })}
        />
      )
    case 'regionalGroup':
      return (
        <ChoiceBox
          label={label}
          required
          choices={regionalGroups.map((group) => ({
            value: group,
            label: t('documents.regionalGroup', { group }),
          }))}
          value={of('regionalGroup')?.group ?? null}
          onChange={(group) => group !== null && onChange({ by, group })}
        />
      )
    case 'region':
      return (
        <ChoiceBox
          label={t('find.regionLabel')}
          required
          choices={[...regions, ...subregionNames].map((region) => ({
            value: region,
            label: words(regionPhrase(region)),
          }))}
          value={of('region')?.region ?? null}
          onChange={(region) => region !== null && onChange({ by, region })}
        />
      )
    case 'language':
      return <LanguageFields value={of('language')} onChange={onChange} />
    case 'skill':
      return <SkillFields value={of('skill')} onChange={onChange} />
    case 'experience':
      return <ExperienceFields value={of('experience') ?? anyMission} onChange={onChange} />
    case 'held':
      return (
        <WordsBox
          label={t('find.titleHeld')}
          required
          value={of('held')?.title ?? ''}
          onChange={(title) => title.trim() !== '' && onChange({ by, title })}
        />
      )
    case 'position':
      return (
        <ChoiceBox
          label={label}
          required
          choices={positionKindChoices()}
          value={of('position')?.position ?? null}
          onChange={(position) => position !== null && onChange({ by, position })}
        />
      )
    case 'clearance':
      return <ClearanceField value={of('clearance')} onChange={onChange} />
    case 'tag':
      return (
        <KnownTagBox
          label={label}
          required
          value={of('tag')?.tag ?? null}
          onChange={(tag) => tag !== null && onChange({ by, tag })}
        />
      )
    case 'providerKind':
      return (
        <ChoiceBox
          label={label}
          required
          choices={providerKindChoices()}
          value={of('providerKind')?.kind ?? null}
          onChange={(kind) => kind !== null && onChange({ by, kind })}
        />
      )
    case 'provider':
      return (
        <ProviderBox
          label={label}
          required
          value={of('provider')?.provider ?? null}
          onChange={(provider) => provider !== null && onChange({ by, provider })}
        />
      )
    case 'free':
      return <FreeFields value={of('free')} onChange={onChange} />
    case 'import':
      return <ImportField value={of('import')} onChange={onChange} />
    case 'record':
      return (
        <ChoiceBox
          label={t('find.fact')}
          required
          choices={recordFacts.map((fact) => ({ value: fact, label: factWords(fact) }))}
          value={of('record')?.fact ?? null}
          onChange={(fact) => fact !== null && onChange({ by, fact })}
        />
      )
  }
}

type FieldsOf<B extends Kind> = Omit<ConditionFieldsProps<B>, 'by'>

function LanguageFields({ value, onChange }: FieldsOf<'language'>): ReactNode {
  const [mode, setMode] = useState<LanguageMode>(value?.mode ?? 'spoken')
  const [level, setLevel] = useState(value?.level ?? STANDARD_LEVEL)
  const put = (next: { language?: string | null; mode?: LanguageMode; level?: number }): void => {
    const language = next.language ?? value?.language
    if (language === undefined) return
    onChange({ by: 'language', language, mode: next.mode ?? mode, level: next.level ?? level })
  }
  return (
    <>
      <LanguageBox
        label={t('requests.paramLanguage')}
        required
        value={value?.language ?? null}
        onChange={(language) => put({ language })}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('find.modeLabel')}
        data={languageModes.map((each) => ({ value: each, label: t('find.mode', { mode: each }) }))}
        value={mode}
        onChange={(next) => {
          setMode(next)
          put({ mode: next })
        }}
      />
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label={t('requests.paramLevel')}
        data={cefrNames.map((name, index) => ({ value: String(index + 1), label: `≥ ${name}` }))}
        value={String(level)}
        onChange={(next) => {
          setLevel(Number(next))
          put({ level: Number(next) })
        }}
      />
    </>
  )
}

function SkillFields({ value, onChange }: FieldsOf<'skill'>): ReactNode {
  const [level, setLevel] = useState(value?.level ?? null)
  return (
    <>
      <SkillBox
        label={t('find.kind', { kind: 'skill' })}
        required
        value={value?.skill ?? null}
        onChange={(skill) => skill !== null && onChange({ by: 'skill', skill, level })}
      />
      <SkillLevelBox
        label={t('find.atLeast')}
        placeholder={t('find.anyLevel')}
        value={level}
        onChange={(next) => {
          setLevel(next)
          if (value !== null) onChange({ ...value, level: next })
        }}
      />
    </>
  )
}

function ExperienceFields({
  value,
  onChange,
}: {
  readonly value: ConditionOf<'experience'>
  readonly onChange: (value: ConditionOf<'experience'>) => void
}): ReactNode {
  return (
    <>
      <ChoiceBox
        label={t('find.experienceKind')}
        placeholder={t('find.kindOfExperience', { kind: 'any' })}
        choices={experienceKinds.map((kind) => ({
          value: kind,
          label: t('find.kindOfExperience', { kind }),
        }))}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
      />
      <CountryBox
        label={t('find.country')}
        placeholder={t('find.anyCountry')}
        value={value.country}
        onChange={(country) => onChange({ ...value, country })}
      />
      <ChoiceBox
        label={t('find.servedAs')}
        placeholder={t('find.anyCategory')}
        choices={categoryChoices()}
        value={value.category}
        onChange={(category) => onChange({ ...value, category })}
      />
      <WholeBox
        label={t('find.missions')}
        value={value.missions}
        max={100}
        onChange={(missions) => onChange({ ...value, missions })}
      />
      <WholeBox
        label={t('find.years')}
        value={value.years}
        max={60}
        onChange={(years) => onChange({ ...value, years })}
      />
    </>
  )
}

function ClearanceField({ value, onChange }: FieldsOf<'clearance'>): ReactNode {
  const counts = useQueryCall('roster.facets', { query: {}, more: true }).data?.more?.clearances
  const names = new Set([
    ...(counts ?? []).map((each) => each.value),
    ...(value ? [value.name] : []),
  ])
  return (
    <ChoiceBox
      label={t('find.clearanceName')}
      required
      searchable
      choices={[...names].map((name) => ({ value: name, label: name }))}
      value={value?.name ?? null}
      onChange={(name) => name !== null && onChange({ by: 'clearance', name })}
    />
  )
}

function ImportField({ value, onChange }: FieldsOf<'import'>): ReactNode {
  const imports = useQueryCall('import.batches', {}).data ?? []
  return (
    <ChoiceBox
      label={t('find.kind', { kind: 'import' })}
      required
      searchable
      choices={imports.map(({ id, file }) => ({ value: id, label: file }))}
      value={value?.import ?? null}
      onChange={(id) => id !== null && onChange({ by: 'import', import: id })}
    />
  )
}

function FreeFields({ value, onChange }: FieldsOf<'free'>): ReactNode {
  const [ends, setEnds] = useState<{ from: string | null; to: string | null }>({
    from: value?.from ?? null,
    to: value?.to ?? null,
  })
  const put = (next: { from: string | null; to: string | null }): void => {
    setEnds(next)
    if (next.from !== null && next.to !== null && stateOfEnds(next) === 'inOrder')
      onChange({ by: 'free', from: next.from, to: next.to })
  }
  return (
    <>
      <DateBox
        label={t('common.from')}
        around={ends.to}
        value={ends.from}
        onChange={(from) => put({ ...ends, from })}
      />
      <DateBox
        label={t('common.to')}
        around={ends.from}
        value={ends.to}
        error={stateOfEnds(ends) === 'reversed' ? t('common.endsBefore') : undefined}
        onChange={(to) => put({ ...ends, to })}
      />
    </>
  )
}
