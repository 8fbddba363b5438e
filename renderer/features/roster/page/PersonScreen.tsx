import { Button, Group } from '@mantine/core'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { addDays, addMonths } from '#shared/calendar/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { personName } from '#shared/domain/person.ts'
import type { ShownPerson } from '#shared/domain/restricted.ts'
import { isFailure, useQueryCall } from '#renderer/client/index.ts'
import { AttachedDocuments } from '#renderer/field/attached/AttachedDocuments.tsx'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { RecordHistory } from '#renderer/field/change/RecordHistory.tsx'
import { PersonCandidacies } from '#renderer/field/candidacy/PersonCandidacies.tsx'
import { PersonDecisions } from '#renderer/field/decision/PersonDecisions.tsx'
import { DeploymentDialog } from '#renderer/field/deployment/DeploymentDialog.tsx'
import { ExportPerson } from '#renderer/field/export/ExportPerson.tsx'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import { Disclosures } from '#renderer/field/restricted/Disclosures.tsx'
import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t, type TextKey } from '#renderer/text/text.ts'
import { Answer, Badge, EmptyState, Screen } from '#renderer/ui/index.ts'
import { AvailabilityTab } from '../person/AvailabilityTab.tsx'
import { BarPerson } from '../person/BarPerson.tsx'
import { ErasePerson } from '../person/ErasePerson.tsx'
import { ExperienceTab } from '../person/ExperienceTab.tsx'
import { Identity } from '../person/Identity.tsx'
import { NotProposed } from '../person/NotProposed.tsx'
import { Offers } from '../person/OffersTab.tsx'
import { ProfileTab } from '../person/ProfileTab.tsx'
import { RemovePerson } from '../person/RemovePerson.tsx'
import { SamePerson } from '../person/SamePerson.tsx'
import { SkillsTab } from '../person/SkillsTab.tsx'
import { AddToPosition } from '../select/AddToPosition.tsx'
import { Asked } from './Asked.tsx'
import { Evaluations } from './Evaluations.tsx'
import classes from './PersonScreen.module.css'

const route = getRouteApi('/roster/$personId')

/** How far ahead the strip looks: past the longest usual engagement of twelve months. */
const MONTHS_AHEAD = 18

/** Everything the office knows of one person, and did with them, on one page. */
export function PersonScreen(): ReactNode {
  const { personId } = route.useParams()
  const person = useQueryCall('person.get', { id: personId })
  if (isFailure(person.error, 'notFound'))
    return (
      <EmptyState title={t('person.gone')}>
        <Link to="/roster">{t('roster.title')}</Link>
      </EmptyState>
    )
  return (
    <Answer to={person} loading={16}>
      {(known) => <WholePerson key={known.id} person={known} />}
    </Answer>
  )
}

interface Part {
  readonly id: string
  readonly title: TextKey
  readonly wide?: true
  /** Its content is a region of that name itself. */
  readonly isNamed?: true
  readonly content: ReactNode
}

function WholePerson({ person }: { readonly person: ShownPerson }): ReactNode {
  const today = useToday()
  const navigate = useNavigate()
  const [adding, setAdding] = useState(false)
  const [printing, setPrinting] = useState(false)
  const { id } = person
  const axis = { from: today, to: addDays(addMonths(today, MONTHS_AHEAD), -1) }
  const availability = useQueryCall('person.availability', { id, ...axis }).data ?? []
  const broken =
    useQueryCall('promise.broken', { person: id, request: null, position: null }).data ?? []
  const deployments = useQueryCall('deployment.list', { request: null, person: id }).data ?? []
  const toRoster = (): void => void navigate({ to: '/roster' })

  const parts: readonly Part[] = [
    {
      ...{ id: 'overview', title: 'record.sectionOverview', wide: true },
      content: (
        <>
          <Identity person={person} today={today} />
          <NotProposed person={person} today={today} />
          <SamePerson person={id} />
          <div className={classes.days}>
            <AvailabilityStrip stretches={availability} axis={axis} height={18} />
            <div className={classes.faint}>
              {showDate(axis.from)} – {showDate(axis.to)}
            </div>
          </div>
        </>
      ),
    },
    {
      ...{ id: 'profile', title: 'record.sectionProfile' },
      content: <ProfileTab person={person} whole />,
    },
    {
      ...{ id: 'skills', title: 'record.sectionSkills' },
      content: <SkillsTab person={person} />,
    },
    {
      ...{ id: 'deployments', title: 'record.sectionDeployments' },
      content: <Deployments rows={deployments} />,
    },
    {
      ...{ id: 'places', title: 'record.sectionPlaces' },
      content: (
        <>
          <PersonDecisions person={id} />
          <PersonCandidacies person={id} />
        </>
      ),
    },
    {
      ...{ id: 'offers', title: 'person.offers' },
      content: <Offers person={person} today={today} />,
    },
    { ...{ id: 'asked', title: 'record.sectionAsked' }, content: <Asked person={id} /> },
    {
      ...{ id: 'availability', title: 'person.sectionAvailability', wide: true },
      content: <AvailabilityTab person={person} today={today} computed={availability} />,
    },
    {
      ...{ id: 'experience', title: 'person.sectionExperience' },
      content: <ExperienceTab person={person} />,
    },
    {
      ...{ id: 'evaluations', title: 'record.sectionEvaluations' },
      content: <Evaluations person={id} deployments={deployments} />,
    },
    {
      ...{ id: 'documents', title: 'attached.title', wide: true, isNamed: true },
      content: (
        <AttachedDocuments
          owner={{ ownerKind: 'person', owner: id }}
          kind="curriculumVitae"
          hint={t('record.documentsHint')}
        />
      ),
    },
    {
      ...{ id: 'history', title: 'record.sectionHistory' },
      content: <RecordHistory entity="person" id={id} />,
    },
    {
      ...{ id: 'seen', title: 'record.seen', isNamed: true },
      content: <Disclosures person={id} untitled />,
    },
  ]
  return (
    <Screen
      crumb={<Link to="/roster">{t('roster.crumb')}</Link>}
      title={<bdi>{personName(person)}</bdi>}
      actions={
        <Group gap={6}>
          <Button
            renderRoot={(props: object) => (
              <Link to="/roster/$personId/edit" params={{ personId: id }} {...props} />
            )}
          >
            {t('roster.edit')}
          </Button>
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('roster.addToPosition')}
          </Button>
          <Button variant="default" onClick={() => setPrinting(true)}>
            {t('outgoing.personOpen')}
          </Button>
          <BarPerson person={person} today={today} />
          <RemovePerson person={person} onRemoved={toRoster} />
          <ErasePerson person={person} onErased={toRoster} />
        </Group>
      }
    >
      {adding && (
        <AddToPosition
          people={[id]}
          onClose={() => setAdding(false)}
          onAdded={() => setAdding(false)}
        />
      )}
      {printing && (
        <ExportPerson person={id} name={personName(person)} onClose={() => setPrinting(false)} />
      )}
      <BrokenPromises rows={broken} withRequest />
      <div className={classes.page}>
        <nav className={classes.nav} aria-label={t('person.sections')}>
          {parts.map((part) => (
            <button key={part.id} type="button" onClick={() => goTo(part.id)}>
              {t(part.title)}
            </button>
          ))}
        </nav>
        <div className={classes.parts}>
          {parts.map((part) => (
            <section
              key={part.id}
              id={part.id}
              tabIndex={-1}
              className={`${classes.part} ${part.wide ? classes.wide : ''}`}
              aria-labelledby={part.isNamed ? undefined : `${part.id}-title`}
            >
              <h2 id={`${part.id}-title`}>{t(part.title)}</h2>
              {part.content}
            </section>
          ))}
        </div>
      </div>
    </Screen>
  )
}

/** Missions of the person, the latest first: each opens with its days, papers and evaluation. */
function Deployments({ rows }: { readonly rows: readonly DeploymentRow[] }): ReactNode {
  const [open, setOpen] = useState<Id | null>(null)
  const shown = rows.find(({ id }) => id === open)
  if (rows.length === 0) return <p className={classes.faint}>{t('record.noDeployments')}</p>
  return (
    <>
      <ul className={classes.list}>
        {rows.toReversed().map((row) => (
          <li key={row.id}>
            <Button variant="subtle" size="compact-sm" onClick={() => setOpen(row.id)}>
              <bdi>{t('record.openDeployment', { mission: row.requestTitle })}</bdi>
            </Button>{' '}
            <Badge>{deploymentWords(row.status)}</Badge>
            <div className={classes.faint}>
              {[row.positionTitle, countryName(row.state), showPeriod(row), row.providerName]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {shown && <DeploymentDialog row={shown} onClose={() => setOpen(null)} />}
    </>
  )
}

function goTo(part: string): void {
  const element = document.getElementById(part)
  element?.scrollIntoView({ block: 'start' })
  element?.focus({ preventScroll: true })
}
