import { Button, Group, Stack, Textarea } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { AsDecided } from '#renderer/field/decision/AsDecided.tsx'
import { WrittenLetters } from '#renderer/field/letter/WrittenLetters.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine, FormDialog, useFocusBack, useSavedInDialog } from '#renderer/ui/index.ts'
import type { Candidate } from '../candidate.ts'
import type { CandidateActs } from '../candidate-acts.ts'
import { FitBadge } from '../FitBadge.tsx'
import { LetterMenu } from '../LetterMenu.tsx'
import { StepMenu } from '../StepMenu.tsx'
import { CandidateNotes } from './CandidateNotes.tsx'
import { CandidacyTrail } from './CandidacyTrail.tsx'
import classes from './CandidateDialog.module.css'

export interface CandidateDialogProps {
  readonly of: Candidate
  readonly acts: CandidateActs
  /** What was set aside for the person, a line each. */
  readonly setAside: string
  readonly onClose: () => void
}

/** One candidacy in full: how it stands, what is said of it, and how it came there. */
export function CandidateDialog({ of, acts, setAside, onClose }: CandidateDialogProps): ReactNode {
  useFocusBack()
  const { fit, decision } = of
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={t('candidates.details', { name: of.personName })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <Group gap="xs">
          <span dir="auto">
            {t('candidates.detailsFor', {
              position: of.positionTitle,
              status: candidacyStatusPhrase(of.status),
            })}
          </span>
          <NativeNames of={{ nativeName: of.nativeName, secondNativeName: null }} />
          {fit && <FitBadge fit={fit} />}
          {decision !== null && <AsDecided decision={decision} onOpen={acts.openDecision} />}
        </Group>
        <Group gap="xs">
          <StepMenu
            target={<Button>{t('candidates.moveTo')} ▾</Button>}
            from={[of.status]}
            acts={acts.of(of)}
            onMove={(status) => acts.move([of], status)}
          />
          <LetterMenu
            target={<Button variant="default">{t('letters.write')}</Button>}
            onWrite={(kind) => acts.write([of], kind)}
          />
          <Button
            variant="default"
            renderRoot={(props: object) => (
              <Link to="/roster" search={{ person: of.person }} {...props} />
            )}
          >
            {t('candidates.openRecord')}
          </Button>
        </Group>
        <Remark key={`${of.id} ${of.version}`} of={of} />
        {fit && (
          <section>
            <h3 className={classes.part}>{t('candidates.against')}</h3>
            {fit.against.length === 0 ? (
              <p className={classes.line}>{t('candidates.nothingAgainst')}</p>
            ) : (
              <Lines of={fit.against.map(words)} />
            )}
            {fit.open.length > 0 && (
              <>
                <h3 className={classes.part}>{t('candidates.open')}</h3>
                <Lines of={fit.open.map(words)} />
              </>
            )}
          </section>
        )}
        {setAside !== '' && (
          <section>
            <h3 className={classes.part}>{t('candidates.setAside')}</h3>
            <Lines of={setAside.split('\n')} />
          </section>
        )}
        <CandidateNotes key={of.id} of={of} />
        <CandidacyTrail candidacy={of.id} />
        <WrittenLetters person={of.person} />
        <HistoryOf entity="candidacy" id={of.id} />
      </Stack>
    </FormDialog>
  )
}

function Lines({ of }: { readonly of: readonly string[] }): ReactNode {
  return (
    <ul className={classes.list}>
      {of.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  )
}

function Remark({ of }: { readonly of: Candidate }): ReactNode {
  const save = useMutationCall('candidacy.remark')
  const settled = useSavedInDialog()
  const [remark, setRemark] = useState(of.remark ?? '')
  const changed = remark.trim() !== (of.remark ?? '')
  const kept = useTypedDraft({
    name: `remark-${of.id}`,
    ...{ subject: of.person, start: { remark: of.remark ?? '' }, typed: { remark } },
    onContinue: (typed) => setRemark(typed.remark),
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (!changed || save.isPending) return
        save.mutate(
          { id: of.id, version: of.version, remark: remark.trim() || null },
          {
            onSuccess: (saved) => {
              kept.drop()
              settled()
              showDone(t('candidates.remarkSaved', { name: of.personName }), saved)
            },
          },
        )
      }}
    >
      {kept.offer}
      <Textarea
        label={t('candidates.remark')}
        description={t('candidates.remarkNote')}
        dir="auto"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={4000}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      <FailureLine error={save.error} />
      {changed && (
        <Group justify="flex-end" mt={4}>
          <Button type="submit" size="compact-sm" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      )}
    </form>
  )
}
