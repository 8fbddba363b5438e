import { type ReactNode, useState } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import { type BoxProps, ChoiceBox } from '#renderer/ui/fields/index.ts'
import { ProviderDialog } from './ProviderDialog.tsx'

/** A provider by any of its names; one that is not there is made from what was typed. */
export function ProviderBox(props: BoxProps<string | null>): ReactNode {
  const providers = useQueryCall('provider.list', {}).data ?? []
  const [named, setNamed] = useState<string | null>(null)
  // The box forgets what was typed when nothing came of it.
  const [tries, setTries] = useState(0)
  return (
    <>
      <ChoiceBox
        key={tries}
        {...props}
        searchable
        choices={providers
          .toSorted((a, b) => compareNames(a.name, b.name))
          .map(({ id, name, shortName, otherNames }) => ({
            value: id,
            label: name,
            also: [shortName, ...otherNames].join(' '),
          }))}
        create={{
          label: (typed) =>
            typed === '' ? t('providers.create') : t('providers.createNamed', { name: typed }),
          run: setNamed,
        }}
      />
      {named !== null && (
        <ProviderDialog
          provider={null}
          named={named}
          onSaved={({ id }) => props.onChange(id)}
          onClose={() => {
            setNamed(null)
            setTries(tries + 1)
          }}
        />
      )}
    </>
  )
}
