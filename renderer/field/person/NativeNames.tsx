import { Fragment, type ReactNode } from 'react'
import { nativeNames, type Person } from '#shared/domain/person.ts'

/** A person's name in their own scripts, each set apart in its own direction; often none. */
export function NativeNames({
  of,
  className,
  show = (name) => name,
}: {
  readonly of: Pick<Person, 'nativeName' | 'secondNativeName'>
  readonly className?: string | undefined
  readonly show?: (name: string) => ReactNode
}): ReactNode {
  return nativeNames(of).map((name) => (
    <Fragment key={name}>
      {' '}
      <bdi className={className}>{show(name)}</bdi>
    </Fragment>
  ))
}
