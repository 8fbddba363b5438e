import { IconBan } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { cefrName } from '#shared/catalogue/index.ts'
import type { rosterColumns } from '#shared/exchange/roster-columns.ts'
import { offerEndOf, type RosterRow } from '#shared/search/roster-row.ts'
import type { CellField } from '#shared/domain/cell-fields.ts'
import { nativeNames, personName } from '#shared/domain/person.ts'
import { inOrderOfTags } from '#shared/domain/tag.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { ConfirmedDay } from '#renderer/field/availability/ConfirmedDay.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { showDate } from '#renderer/text/format.ts'
import { categoryShort, languageName } from '#renderer/text/names.ts'
import { currentTag, t } from '#renderer/text/text.ts'
import { type TableColumn } from '#renderer/ui/index.ts'
import { CellEditor } from './cells/CellEditor.tsx'
import { highlight } from './highlight.tsx'
import classes from './roster-columns.module.css'

/** As many as the column holds whole; the rest is counted and named on hover and in the panel. */
const LANGUAGES_SHOWN = 3

export type RosterColumnId = (typeof rosterColumns)[number]

const sexShort = {
  female: 'common.femaleShort',
  male: 'common.maleShort',
  other: 'common.otherShort',
} as const

/** Ids are those that "export what I see" knows, so that the file has the columns of the screen. */
export function rosterTableColumns(
  searched: string,
  skillName: (id: string) => string,
  providerLabel: (provider: NamedProvider) => string,
): readonly (TableColumn<RosterRow> & { readonly id: RosterColumnId })[] {
  return [
    {
      id: 'name',
      header: t('roster.columnName'),
      width: 236,
      sortBy: 'name',
      cell: (row) => <Name row={row} searched={searched} />,
    },
    {
      id: 'nativeName',
      editor: editorOf('nativeName', t('roster.columnNativeName')),
      header: t('roster.columnNativeName'),
      width: 130,
      sortBy: 'nativeName',
      hidden: true,
      yields: 9,
      cell: (row) => <span dir="auto">{row.nativeName}</span>,
    },
    {
      id: 'secondNativeName',
      editor: editorOf('secondNativeName', t('roster.columnSecondNativeName')),
      header: t('roster.columnSecondNativeName'),
      width: 130,
      sortBy: 'secondNativeName',
      hidden: true,
      yields: 9,
      cell: (row) => <span dir="auto">{row.secondNativeName}</span>,
    },
    {
      id: 'formerName',
      editor: editorOf('formerName', t('person.formerName')),
      header: t('person.formerName'),
      width: 130,
      sortBy: 'formerName',
      hidden: true,
      yields: 9,
      cell: (row) => <Words of={row.formerName} />,
    },
    {
      id: 'sex',
      header: t('roster.columnSex'),
      width: 40,
      sortBy: 'sex',
      yields: 6,
      cell: (row) => (row.sex ? t(sexShort[row.sex]) : <Unknown />),
    },
    {
      id: 'nationalities',
      header: t('roster.columnNationalities'),
      width: 62,
      sortBy: 'nationality',
      cell: (row) => <Nationalities of={row.nationalities} />,
    },
    {
      id: 'residence',
      header: t('roster.columnResidence'),
      width: 70,
      sortBy: 'residence',
      hidden: true,
      yields: 8,
      cell: (row) => <Nationalities of={row.residence ? [row.residence] : []} />,
    },
    {
      id: 'providers',
      header: t('roster.columnProviders'),
      width: 122,
      sortBy: 'provider',
      cell: (row) => <ProviderBadges of={row.providers} label={providerLabel} />,
    },
    {
      id: 'categories',
      header: t('roster.columnCategories'),
      width: 118,
      sortBy: 'categories',
      yields: 3,
      cell: (row) =>
        row.categories.length === 0 ? <Unknown /> : row.categories.map(categoryShort).join(', '),
    },
    {
      id: 'languages',
      header: t('roster.columnLanguages'),
      width: 172,
      sortBy: 'languages',
      yields: 2,
      cell: (row) => <Languages row={row} />,
    },
    {
      id: 'skills',
      header: t('roster.columnSkills'),
      width: 172,
      sortBy: 'skills',
      yields: 5,
      cell: (row) => {
        const main = row.skills[0]
        return main ? <span className={classes.dim}>{skillName(main.skill)}</span> : <Unknown />
      },
    },
    {
      id: 'tags',
      header: t('fields.tags'),
      width: 140,
      hidden: true,
      sortBy: 'tags',
      yields: 6,
      cell: (row) => <Tags of={row.tags} />,
    },
    {
      id: 'availability',
      header: t('roster.columnAvailability'),
      width: 112,
      sortBy: 'availability',
      yields: 1,
      cell: (row) => <AvailabilityStrip stretches={row.strip} />,
    },
    {
      id: 'confirmedOn',
      editor: editorOf('confirmedOn', t('roster.columnConfirmed')),
      header: t('roster.columnConfirmed'),
      width: 124,
      sortBy: 'confirmedOn',
      align: 'end',
      yields: 4,
      cell: (row) =>
        row.confirmedOn ? (
          <span className={classes.dim}>
            <ConfirmedDay on={row.confirmedOn} />
          </span>
        ) : (
          <Unknown />
        ),
    },
    {
      id: 'offerEnd',
      header: t('roster.columnOfferEnd'),
      width: 98,
      hidden: true,
      sortBy: 'offerEnd',
      align: 'end',
      yields: 7,
      cell: (row) => <Day of={offerEndOf(row)} />,
    },
    {
      id: 'lastDeployment',
      header: t('roster.columnLastDeployment'),
      width: 98,
      hidden: true,
      sortBy: 'lastDeployment',
      align: 'end',
      yields: 7,
      cell: (row) => <Day of={row.lastDeployment} />,
    },
    {
      id: 'email',
      editor: editorOf('email', t('fields.email')),
      header: t('fields.email'),
      width: 180,
      hidden: true,
      sortBy: 'email',
      yields: 8,
      cell: (row) => <Words of={row.email} />,
    },
    {
      id: 'phone',
      editor: editorOf('phone', t('fields.phone')),
      header: t('fields.phone'),
      width: 124,
      hidden: true,
      sortBy: 'phone',
      yields: 8,
      cell: (row) => <Words of={row.phone} />,
    },
    {
      id: 'organization',
      editor: editorOf('organization', t('fields.organization')),
      header: t('fields.organization'),
      width: 150,
      hidden: true,
      sortBy: 'organization',
      yields: 9,
      cell: (row) => <Words of={row.organization} />,
    },
    {
      id: 'occupation',
      editor: editorOf('occupation', t('fields.occupation')),
      header: t('fields.occupation'),
      width: 130,
      hidden: true,
      sortBy: 'occupation',
      yields: 9,
      cell: (row) => <Words of={row.occupation} />,
    },
    {
      id: 'consentOn',
      editor: editorOf('consentOn', t('fields.consentOn')),
      header: t('fields.consentOn'),
      width: 98,
      hidden: true,
      sortBy: 'consentOn',
      align: 'end',
      yields: 9,
      cell: (row) => <Day of={row.consentOn} />,
    },
    {
      id: 'retainUntil',
      editor: editorOf('retainUntil', t('fields.retainUntil')),
      header: t('fields.retainUntil'),
      width: 98,
      hidden: true,
      sortBy: 'retainUntil',
      align: 'end',
      yields: 9,
      cell: (row) => <Day of={row.retainUntil} />,
    },
    {
      id: 'updated',
      header: t('roster.columnUpdated'),
      width: 98,
      hidden: true,
      sortBy: 'updated',
      align: 'end',
      yields: 9,
      cell: (row) => <Day of={row.updated.slice(0, 10)} />,
    },
  ]
}

/** Changes a plain field in its cell. */
function editorOf(field: CellField, label: string): NonNullable<TableColumn<RosterRow>['editor']> {
  return (row, done) => (
    <CellEditor
      key={`${row.id} ${field}`}
      {...{ field, label, done }}
      person={row.id}
      value={row[field]}
    />
  )
}

/** "Not stated" takes no room and says so to those who ask. */
function Unknown(): ReactNode {
  return (
    <span className={classes.unknown} title={t('common.notStated')}>
      –
    </span>
  )
}

function Day({ of }: { readonly of: string | null }): ReactNode {
  return of === null ? <Unknown /> : <span className={classes.dim}>{showDate(of)}</span>
}

/** A text of somebody's own, in whatever script. */
function Words({ of }: { readonly of: string | null }): ReactNode {
  return of === null ? <Unknown /> : <bdi className={classes.dim}>{of}</bdi>
}

/** All names whole, for the tooltip of a column that may hold neither. */
const namesInWords = (row: RosterRow): string => [personName(row), ...nativeNames(row)].join(' · ')

function Name({
  row,
  searched,
}: {
  readonly row: RosterRow
  readonly searched: string
}): ReactNode {
  return (
    <span className={classes.name} title={namesInWords(row)}>
      {row.notProposed && (
        <span className={classes.barred} role="img" aria-label={t('roster.factNotProposed')}>
          <IconBan size={14} title={t('roster.factNotProposed')} />
        </span>
      )}
      <b>
        <bdi>{highlight(personName(row), searched)}</bdi>
      </b>
      <NativeNames of={row} className={classes.native} show={(name) => highlight(name, searched)} />
    </span>
  )
}

function Tags({ of }: { readonly of: readonly string[] }): ReactNode {
  if (of.length === 0) return <Unknown />
  const inOrder = inOrderOfTags(of, currentTag())
  return (
    <span className={classes.dim} title={inOrder.join('; ')}>
      {inOrder.map((tag, place) => (
        <Fragment key={tag}>
          {place > 0 && '; '}
          <bdi>{tag}</bdi>
        </Fragment>
      ))}
    </span>
  )
}

function Languages({ row }: { readonly row: RosterRow }): ReactNode {
  const others = row.languages.length - LANGUAGES_SHOWN
  if (row.languages.length === 0) return <Unknown />
  const level = (spoken: number | null): string =>
    spoken === null ? t('roster.levelUnknown') : cefrName(spoken)
  return (
    <span
      className={classes.dim}
      title={row.languages
        .map((each) => `${languageName(each.language)} ${level(each.spoken)}`)
        .join(', ')}
    >
      {row.languages
        .slice(0, LANGUAGES_SHOWN)
        .map((each) => `${each.language.toUpperCase()} ${level(each.spoken)}`)
        .join(' · ')}
      {others > 0 && ` ${t('roster.more', { count: others })}`}
    </span>
  )
}
