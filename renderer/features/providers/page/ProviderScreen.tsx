import { Button, Menu, Tabs } from '@mantine/core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { mailLink } from '#shared/correspondence/mail-link.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { AttachedDocuments } from '#renderer/field/attached/AttachedDocuments.tsx'
import { ProviderAsks } from '#renderer/field/letter/ProviderAsks.tsx'
import { WrittenLetters } from '#renderer/field/letter/WrittenLetters.tsx'
import { ProviderDialog } from '#renderer/field/provider/ProviderDialog.tsx'
import { RemoveProvider } from '#renderer/field/provider/RemoveProvider.tsx'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Badge, Screen, showFailure } from '#renderer/ui/index.ts'
import { type ProviderTab, providerTabs } from '../provider-search.ts'
import { AboutTab } from './AboutTab.tsx'
import { AlikeNote } from './AlikeNote.tsx'
import { AskDialog } from './AskDialog.tsx'
import { ExportPeople } from './ExportPeople.tsx'
import { Figures } from './Figures.tsx'
import { GivenTab } from './GivenTab.tsx'
import { MergeDialog } from './MergeDialog.tsx'
import { NowTab } from './NowTab.tsx'
import { OffersTab } from './OffersTab.tsx'
import { PeopleTab } from './PeopleTab.tsx'
import classes from './ProviderScreen.module.css'

const isTab = (value: string | null): value is ProviderTab =>
  providerTabs.some((tab) => tab === value)

/** One provider: whom it offers, who of them is free, proposed and in the field, and all it ever gave. */
export function ProviderScreen(): ReactNode {
  const { providerId } = useParams({ from: '/providers/$providerId' })
  const page = useQueryCall('provider.get', { id: providerId })
  const crumb = <Link to="/providers">{t('providers.title')}</Link>
  if (!page.data) {
    return (
      <Screen crumb={crumb} title={page.error ? t('providers.title') : ' '}>
        <Answer to={page} loading={9}>
          {() => null}
        </Answer>
      </Screen>
    )
  }
  return <Page of={page.data} crumb={crumb} />
}

function Page({ of, crumb }: { readonly of: ProviderPage; readonly crumb: ReactNode }): ReactNode {
  const navigate = useNavigate()
  const { provider } = of
  const { tab = 'now' } = useSearch({ from: '/providers/$providerId' })
  const [dialog, setDialog] = useState<
    'edit' | 'ask' | 'availability' | 'export' | 'merge' | 'remove' | null
  >(null)
  const [mergeWith, setMergeWith] = useState<string | null>(null)
  const close = (): void => setDialog(null)
  const goTo = (next: ProviderTab): void =>
    void navigate({
      ...{ to: '/providers/$providerId', params: { providerId: provider.id } },
      ...{ search: { tab: next }, replace: true },
    })
  const merge = (other: string | null): void => {
    setMergeWith(other)
    setDialog('merge')
  }
  return (
    <Screen
      crumb={crumb}
      title={<bdi>{provider.name}</bdi>}
      note={
        <span className={classes.note}>
          <Badge>{t(`common.${provider.kind}`)}</Badge>
          {provider.shortName !== null && <bdi>{provider.shortName}</bdi>}
          {provider.country !== null && provider.kind !== 'state' && (
            <span>{countryName(provider.country)}</span>
          )}
        </span>
      }
      actions={
        <>
          <Write of={of} onNoAddress={() => setDialog('edit')} />
          <Button variant="default" onClick={() => setDialog('ask')}>
            {t('providers.askForPeople')}
          </Button>
          <Button variant="default" onClick={() => setDialog('export')}>
            {t('providers.exportPeople')}
          </Button>
          <Button variant="default" onClick={() => setDialog('edit')}>
            {t('providers.edit')}
          </Button>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <Button variant="default">{t('providers.more')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDialog('availability')}>
                {t('providers.askAvailability')}
              </Menu.Item>
              <Menu.Item onClick={() => merge(null)}>{t('providers.merge')}</Menu.Item>
              <Menu.Item color="var(--not)" onClick={() => setDialog('remove')}>
                {t('providers.remove')}
              </Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      <div className={classes.content}>
        <AlikeNote of={of} onMerge={merge} />
        <Figures of={of} onOpen={goTo} />
        <Tabs value={tab} onChange={(next) => isTab(next) && goTo(next)}>
          <Tabs.List>
            {providerTabs.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(`providers.tab_${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="now">{tab === 'now' && <NowTab of={of} />}</Tabs.Panel>
          <Tabs.Panel value="offers">{tab === 'offers' && <OffersTab of={of} />}</Tabs.Panel>
          <Tabs.Panel value="given">{tab === 'given' && <GivenTab of={of} />}</Tabs.Panel>
          <Tabs.Panel value="people">
            {tab === 'people' && <PeopleTab provider={provider.id} />}
          </Tabs.Panel>
          <Tabs.Panel value="correspondence">
            {tab === 'correspondence' && (
              <div className={classes.part}>
                <h2 className={classes.heading}>{t('letters.asked')}</h2>
                <ProviderAsks provider={provider.id} />
                <WrittenLetters provider={provider.id} />
              </div>
            )}
          </Tabs.Panel>
          <Tabs.Panel value="documents">
            {tab === 'documents' && (
              <AttachedDocuments owner={{ ownerKind: 'provider', owner: provider.id }} />
            )}
          </Tabs.Panel>
          <Tabs.Panel value="about">
            {tab === 'about' && <AboutTab of={of} onEdit={() => setDialog('edit')} />}
          </Tabs.Panel>
        </Tabs>
      </div>
      {dialog === 'edit' && <ProviderDialog provider={provider} onClose={close} />}
      {dialog === 'ask' && <AskDialog of={of} kind="nominationRequest" onClose={close} />}
      {dialog === 'availability' && <AskDialog of={of} kind="askAvailability" onClose={close} />}
      {dialog === 'export' && <ExportPeople of={of} onClose={close} />}
      {dialog === 'merge' && <MergeDialog of={of} other={mergeWith} onClose={close} />}
      {dialog === 'remove' && (
        <RemoveProvider
          provider={provider}
          onCancel={close}
          onMerge={() => merge(null)}
          onRemoved={() => void navigate({ to: '/providers' })}
        />
      )}
    </Screen>
  )
}

/** Opens the mail program with its address; where there is none, the box to write one. */
function Write({
  of: { provider },
  onNoAddress,
}: {
  readonly of: ProviderPage
  readonly onNoAddress: () => void
}): ReactNode {
  const { contactEmail } = provider
  return (
    <Button
      title={contactEmail ?? t('providers.noAddress')}
      onClick={() => {
        if (contactEmail === null) return onNoAddress()
        const letter = { to: [contactEmail], bcc: [], subject: '', body: '' }
        call('host.openLink', { url: mailLink(letter) }).catch(showFailure)
      }}
    >
      {t('providers.write')}
    </Button>
  )
}
