import type { ReactNode } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import { type AvailabilityState, availabilityStates } from '#shared/domain/availability.ts'
import type { Category } from '#shared/domain/category.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Tag } from '#shared/domain/tag.ts'
import { categoryChoices, ProviderBox } from '#renderer/field/boxes/index.ts'
import { KnownTagBox, TagsBox } from '#renderer/field/person/TagsBox.tsx'
import { t } from '#renderer/text/text.ts'
import {
  ChoiceBox,
  ChoicesBox,
  DateBox,
  NoteBox,
  NumberBox,
  TextBox,
} from '#renderer/ui/fields/index.ts'
import classes from './EditTogether.module.css'

/** An edit on its way: what must be filled in may be missing. */
export type EditDraft =
  | { readonly what: 'confirm' | 'consent'; readonly on: DateOnly | null }
  | { readonly what: 'categoryAdd' | 'categoryRemove'; readonly category: Category | null }
  | { readonly what: 'tagAdd'; readonly tags: Tag[] }
  | { readonly what: 'tagRemove'; readonly tag: Tag | null }
  | {
      readonly what: 'offerAdd'
      readonly provider: Id | null
      readonly categories: Category[]
      readonly offeredOn: DateOnly | null
      readonly validUntil: DateOnly | null
      readonly conditions: string | null
    }
  | { readonly what: 'offerEnd'; readonly provider: Id | null; readonly on: DateOnly | null }
  | { readonly what: 'offerMove'; readonly from: Id | null; readonly to: Id | null }
  | { readonly what: 'note'; readonly text: string | null }
  | {
      readonly what: 'availability'
      readonly state: AvailabilityState
      readonly from: DateOnly | null
      readonly to: DateOnly | null
      readonly noticeDays: number | null
      readonly statedOn: DateOnly | null
      readonly source: string | null
    }
  | { readonly what: 'retention'; readonly until: DateOnly | null }

/** What stands in the fields of an edit that was just chosen. */
export function beginningOf(what: EditDraft['what'], today: DateOnly): EditDraft {
  switch (what) {
    case 'confirm':
    case 'consent':
      return { what, on: today }
    case 'categoryAdd':
    case 'categoryRemove':
      return { what, category: null }
    case 'tagAdd':
      return { what, tags: [] }
    case 'tagRemove':
      return { what, tag: null }
    case 'offerAdd':
      return {
        ...{ what, provider: null, categories: [], offeredOn: today },
        ...{ validUntil: null, conditions: null },
      }
    case 'offerEnd':
      return { what, provider: null, on: today }
    case 'offerMove':
      return { what, from: null, to: null }
    case 'note':
      return { what, text: null }
    case 'availability':
      return {
        ...{ what, state: 'available', from: null, to: null, noticeDays: null },
        ...{ statedOn: today, source: null },
      }
    case 'retention':
      return { what, until: null }
  }
}

/** The fields of an edit. */
export function EditFields({
  draft,
  onChange,
}: {
  readonly draft: EditDraft
  readonly onChange: (draft: EditDraft) => void
}): ReactNode {
  return <div className={classes.fields}>{fieldsOf(draft, onChange)}</div>
}

function fieldsOf(draft: EditDraft, onChange: (draft: EditDraft) => void): ReactNode {
  switch (draft.what) {
    case 'confirm':
    case 'consent':
      return (
        <DateBox
          label={t(draft.what === 'confirm' ? 'many.confirmedOn' : 'many.consentOn')}
          value={draft.on}
          required
          onChange={(on) => onChange({ ...draft, on })}
        />
      )
    case 'categoryAdd':
    case 'categoryRemove':
      return (
        <ChoiceBox
          label={t('many.category')}
          value={draft.category}
          required
          choices={categoryChoices()}
          onChange={(category) => onChange({ ...draft, category })}
        />
      )
    case 'tagAdd':
      return (
        <TagsBox
          label={t('many.tags')}
          description={t('person.tagsNote')}
          className={classes.wide}
          value={draft.tags}
          required
          onChange={(tags) => onChange({ ...draft, tags })}
        />
      )
    case 'tagRemove':
      return (
        <KnownTagBox
          label={t('many.tag')}
          value={draft.tag}
          required
          onChange={(tag) => onChange({ ...draft, tag })}
        />
      )
    case 'offerAdd':
      return (
        <>
          <ProviderBox
            label={t('many.provider')}
            value={draft.provider}
            required
            onChange={(provider) => onChange({ ...draft, provider })}
          />
          <ChoicesBox
            label={t('many.offeredAs')}
            value={draft.categories}
            required
            choices={categoryChoices()}
            onChange={(categories) => onChange({ ...draft, categories })}
          />
          <DateBox
            label={t('many.offeredOn')}
            value={draft.offeredOn}
            required
            onChange={(offeredOn) => onChange({ ...draft, offeredOn })}
          />
          <DateBox
            label={t('many.validUntil')}
            description={t('many.validUntilNote')}
            value={draft.validUntil}
            onChange={(validUntil) => onChange({ ...draft, validUntil })}
          />
          <TextBox
            label={t('person.offerConditions')}
            value={draft.conditions}
            onChange={(conditions) => onChange({ ...draft, conditions })}
          />
        </>
      )
    case 'offerEnd':
      return (
        <>
          <ProviderBox
            label={t('many.provider')}
            value={draft.provider}
            required
            onChange={(provider) => onChange({ ...draft, provider })}
          />
          <DateBox
            label={t('many.lastDay')}
            value={draft.on}
            required
            onChange={(on) => onChange({ ...draft, on })}
          />
        </>
      )
    case 'offerMove':
      return (
        <>
          <ProviderBox
            label={t('many.fromProvider')}
            value={draft.from}
            required
            onChange={(from) => onChange({ ...draft, from })}
          />
          <ProviderBox
            label={t('many.toProvider')}
            value={draft.to}
            required
            onChange={(to) => onChange({ ...draft, to })}
          />
        </>
      )
    case 'note':
      return (
        <NoteBox
          label={t('many.noteText')}
          description={t('many.noteNote')}
          className={classes.wide}
          value={draft.text}
          required
          onChange={(text) => onChange({ ...draft, text })}
        />
      )
    case 'availability':
      return (
        <>
          <ChoiceBox
            label={t('person.state')}
            value={draft.state}
            required
            choices={availabilityStates.map((value) => ({ value, label: t(`common.${value}`) }))}
            onChange={(state) => state && onChange({ ...draft, state })}
          />
          <DateBox
            label={t('person.from')}
            value={draft.from}
            onChange={(from) => onChange({ ...draft, from })}
          />
          <DateBox
            label={t('person.to')}
            value={draft.to}
            around={draft.from}
            onChange={(to) => onChange({ ...draft, to })}
          />
          <NumberBox
            label={t('person.noticeDays')}
            value={draft.noticeDays}
            min={0}
            max={365}
            onChange={(noticeDays) => onChange({ ...draft, noticeDays })}
          />
          <DateBox
            label={t('person.statedOn')}
            value={draft.statedOn}
            onChange={(statedOn) => onChange({ ...draft, statedOn })}
          />
          <TextBox
            label={t('person.source')}
            value={draft.source}
            onChange={(source) => onChange({ ...draft, source })}
          />
        </>
      )
    case 'retention':
      return (
        <DateBox
          label={t('many.keepUntil')}
          description={t('many.keepUntilNote')}
          value={draft.until}
          onChange={(until) => onChange({ ...draft, until })}
        />
      )
  }
}
