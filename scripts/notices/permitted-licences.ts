/**
 * Licences of what may be bundled, by their SPDX identifiers: each lets the program be passed on under
 * its own licence, as long as its notice travels along. Another one needs somebody's decision here.
 */
const permittedLicences = [
  '0BSD',
  'Apache-2.0',
  'blessing',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // Fonts: never sold by themselves, and passed on under the same licence.
  'OFL-1.1',
  // Databases: a table derived from one stays under it, and says so.
  'ODbL-1.0',
]

/** May what is under this licence be bundled? Of a choice (`OR`) one suffices, of `AND` all are needed. */
export function isPermitted(licence: string): boolean {
  const choices = licence.replace(/^\((.*)\)$/u, '$1').split(' OR ')
  return choices.some((choice) =>
    choice.split(' AND ').every((each) => permittedLicences.includes(each)),
  )
}
