import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import classes from './PersonName.module.css'

/** A name, and beside it the name in the person's own script; leads to the record. */
export function PersonName({
  name,
  native,
  person,
}: {
  readonly name: string
  readonly native: string | null
  readonly person: string
}): ReactNode {
  return (
    <span className={classes.name} title={native === null ? name : `${name} ${native}`}>
      <Link to="/roster" search={{ person }} className={classes.link ?? ''}>
        <bdi>{name}</bdi>
      </Link>
      {native !== null && (
        <>
          {' '}
          <bdi className={classes.native}>{native}</bdi>
        </>
      )}
    </span>
  )
}
