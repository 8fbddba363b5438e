import { Button, Group } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import type { Id } from '#shared/domain/common.ts'
import type { Person } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { EvidenceList } from '#renderer/field/duplicate/EvidenceList.tsx'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonForm.module.css'

/** Whom a person entered by hand looks like, before anything is saved. */
export function LikeSomebody({
  control,
  isBusy,
  onSame,
}: {
  readonly control: Control<Person>
  readonly isBusy: boolean
  /** Somebody says that what was typed is this person. */
  readonly onSame: (person: Id) => void
}): ReactNode {
  const typed = useWatch({ control })
  const [denied, setDenied] = useState<ReadonlySet<string>>(new Set())
  const familyName = (typed.familyName ?? '').trim()
  const like = useQueryCall(
    'duplicates.like',
    {
      person: {
        id: typed.id ?? '',
        familyName,
        givenName: typed.givenName ?? null,
        nativeName: typed.nativeName ?? null,
        secondNativeName: typed.secondNativeName ?? null,
        formerName: typed.formerName ?? null,
        passportName: typed.passportName ?? null,
        birthDate: typed.birthDate ?? null,
        birthDatePrecision: typed.birthDatePrecision ?? 'day',
        sex: typed.sex ?? null,
        email: typed.email ?? null,
        phone: typed.phone ?? null,
        passportNumber: typed.passportNumber ?? null,
        nationalities: typed.nationalities ?? [],
      },
    },
    { enabled: familyName.length > 1, keepPrevious: true },
  )
  const found = (like.data ?? []).filter(({ person }) => !denied.has(person)).slice(0, 3)
  if (familyName.length < 2 || found.length === 0) return null
  return (
    <div className={classes.conflict} role="status">
      {found.map(({ person, name, birthDate, certainty, evidence }) => (
        <div key={person}>
          <p>
            <b>{t('duplicates.looksLike', { name, certainty })}</b>{' '}
            {birthDate !== null && showDate(birthDate)}
          </p>
          <EvidenceList evidence={evidence} />
          <Group gap="xs" mt={6}>
            <Button
              variant="default"
              size="xs"
              loading={isBusy}
              onClick={() => {
                onSame(person)
              }}
            >
              {t('duplicates.mergeTyped')}
            </Button>
            <Link to="/roster" search={{ person }}>
              {t('duplicates.openThem')}
            </Link>
            <Button
              variant="subtle"
              size="xs"
              onClick={() => {
                setDenied(new Set([...denied, person]))
              }}
            >
              {t('duplicates.apart')}
            </Button>
          </Group>
        </div>
      ))}
    </div>
  )
}
