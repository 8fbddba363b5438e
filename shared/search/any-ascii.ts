/**
 * The one place that knows the library that writes any script in plain Latin letters (any-ascii).
 *
 * It is one table of characters and a loop over it, under the ISC licence. The way out: copy its
 * table into the project. Another library would spell names otherwise, and the search columns of every
 * roster would have to be made anew by a migration.
 */
export { default as anyAscii } from 'any-ascii'
