import { Button, CloseButton, Tabs } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { personName } from '#shared/domain/person.ts'
import { type ReactNode, useState } from 'react'
import { addDays, addMonths } from '#shared/calendar/index.ts'
import type { Id } from '#shared/domain/common.ts'
import type { ShownPerson } from '#shared/domain/restricted.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import { AddToPosition } from '../select/AddToPosition.tsx'
import { BarPerson } from './BarPerson.tsx'
import { AvailabilityTab } from './AvailabilityTab.tsx'
import { ExperienceTab } from './ExperienceTab.tsx'
import { HistoryTab } from './HistoryTab.tsx'
import { Identity } from './Identity.tsx'
import { NotProposed } from './NotProposed.tsx'
import { OffersTab } from './OffersTab.tsx'
import classes from './PersonPanel.module.css'
import { ProfileTab } from './ProfileTab.tsx'
import { ExportPerson } from '#renderer/field/export/ExportPerson.tsx'
import { ErasePerson } from './ErasePerson.tsx'
import { RemovePerson } from './RemovePerson.tsx'
import { SamePerson } from './SamePerson.tsx'
import { SkillsTab } from './SkillsTab.tsx'

/** How far ahead the strip looks: past the longest usual engagement of twelve months. */
const MONTHS_AHEAD = 18

/** Everything known about one person, beside the table. */
export function PersonPanel({
  id,
  onClose,
}: {
  readonly id: Id
  readonly onClose: () => void
}): ReactNode {
  const person = useQueryCall('person.get', { id })
  useHotkeys([['Escape', onClose]])
  return (
    <aside className={classes.panel} aria-label={t('roster.panel')}>
      <CloseButton
        className={classes.close}
        aria-label={t('roster.panelClose')}
        onClick={onClose}
      />
      <Answer to={person} loading={12}>
        {(known) => <PersonDetails person={known} onRemoved={onClose} />}
      </Answer>
    </aside>
  )
}

function PersonDetails({
  person,
  onRemoved,
}: {
  readonly person: ShownPerson
  readonly onRemoved: () => void
}): ReactNode {
  const today = useQueryCall('app.status', {}).data?.today
  const axis =
    today === undefined ? null : { from: today, to: addDays(addMonths(today, MONTHS_AHEAD), -1) }
  const availability = useQueryCall(
    'person.availability',
    { id: person.id, from: axis?.from ?? '', to: axis?.to ?? '' },
    { enabled: axis !== null },
  )
  const [adding, setAdding] = useState(false)
  const [printing, setPrinting] = useState(false)
  const stopAdding = (): void => setAdding(false)
  return (
    <>
      {adding && <AddToPosition people={[person.id]} onClose={stopAdding} onAdded={stopAdding} />}
      <Identity person={person} today={today ?? null} />
      <NotProposed person={person} today={today ?? null} />
      <SamePerson person={person.id} />
      <div className={classes.strip}>
        {axis && (
          <>
            <div className={classes.stripTitle}>{t('roster.panelNext')}</div>
            <AvailabilityStrip stretches={availability.data ?? []} axis={axis} height={18} />
            <div className={classes.axis}>
              <span>{showDate(axis.from)}</span>
              <span>{showDate(axis.to)}</span>
            </div>
          </>
        )}
      </div>
      <div className={classes.actions}>
        <Button
          renderRoot={(props: object) => (
            <Link to="/roster/$personId" params={{ personId: person.id }} {...props} />
          )}
        >
          {t('record.open')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props: object) => (
            <Link to="/roster/$personId/edit" params={{ personId: person.id }} {...props} />
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
        {printing && (
          <ExportPerson
            person={person.id}
            name={personName(person)}
            onClose={() => setPrinting(false)}
          />
        )}
        <BarPerson person={person} today={today ?? null} />
        <RemovePerson person={person} onRemoved={onRemoved} />
        <ErasePerson person={person} onErased={onRemoved} />
      </div>
      <Tabs defaultValue="profile" className={classes.tabs}>
        <Tabs.List>
          <Tabs.Tab value="profile">{t('roster.tabProfile')}</Tabs.Tab>
          <Tabs.Tab value="skills">{t('roster.tabSkills')}</Tabs.Tab>
          <Tabs.Tab value="availability">{t('roster.tabAvailability')}</Tabs.Tab>
          <Tabs.Tab value="experience">{t('roster.tabExperience')}</Tabs.Tab>
          <Tabs.Tab value="offers">{t('roster.tabOffers')}</Tabs.Tab>
          <Tabs.Tab value="history">{t('roster.tabHistory')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="profile" className={classes.body} tabIndex={0}>
          <ProfileTab person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="skills" className={classes.body} tabIndex={0}>
          <SkillsTab person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="availability" className={classes.body} tabIndex={0}>
          <AvailabilityTab
            person={person}
            today={today ?? null}
            computed={availability.data ?? []}
          />
        </Tabs.Panel>
        <Tabs.Panel value="experience" className={classes.body} tabIndex={0}>
          <ExperienceTab person={person} />
        </Tabs.Panel>
        <Tabs.Panel value="offers" className={classes.body} tabIndex={0}>
          <OffersTab person={person} today={today ?? null} />
        </Tabs.Panel>
        <Tabs.Panel value="history" className={classes.body} tabIndex={0}>
          <HistoryTab id={person.id} />
        </Tabs.Panel>
      </Tabs>
    </>
  )
}
