import { Button, Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import type { StoredSearch } from '#shared/search/saved-search.ts'
import { newId, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { CancelButton, FailureLine, FormDialog } from '#renderer/ui/index.ts'
import type { RosterSearch } from '../roster-search.ts'
import { queryOf, sortOf } from '../search-to-query.ts'

/** Keeps the present search under a name; one of the same name is replaced. */
export function KeepSearch({
  search,
  searches,
  onClose,
}: {
  readonly search: RosterSearch
  readonly searches: readonly StoredSearch[]
  readonly onClose: () => void
}): ReactNode {
  const [name, setName] = useState('')
  const [opens, setOpens] = useState(false)
  const save = useMutationCall('search.save')
  const same = searches.find((each) => foldText(each.name) === foldText(name)) ?? null
  const isMissing = name.trim() === ''
  return (
    <FormDialog opened onClose={onClose} title={t('find.keepSearch')} withCloseButton={false}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isMissing) return
          save.mutate(
            {
              search: {
                ...{ id: same?.id ?? newId(), name, opens },
                ...{ query: queryOf(search), sort: sortOf(search) },
              },
              version: same?.version ?? null,
            },
            {
              onSuccess: (kept) => {
                showDone(t('find.kept'), kept)
                onClose()
              },
            },
          )
        }}
      >
        <Stack>
          <TextInput
            label={t('find.keptName')}
            description={same === null ? undefined : t('find.keptReplaces')}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            required
            data-autofocus
          />
          <Checkbox
            label={t('find.keptOpens')}
            checked={opens}
            onChange={(event) => setOpens(event.currentTarget.checked)}
          />
          <FailureLine error={save.error} />
          <Group justify="flex-end">
            <CancelButton />
            <Button type="submit" loading={save.isPending} disabled={isMissing}>
              {t('find.keep')}
            </Button>
          </Group>
        </Stack>
      </form>
    </FormDialog>
  )
}
