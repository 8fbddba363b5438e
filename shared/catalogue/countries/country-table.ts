import { caribbean } from './caribbean.ts'
import { centralEasternAsia } from './central-eastern-asia.ts'
import { easternAfrica } from './eastern-africa.ts'
import { easternNorthernEurope } from './eastern-northern-europe.ts'
import { mainlandAmericas } from './mainland-americas.ts'
import { northernMiddleSouthernAfrica } from './northern-middle-southern-africa.ts'
import { oceania } from './oceania.ts'
import { southernAsia } from './southern-asia.ts'
import { southernWesternEurope } from './southern-western-europe.ts'
import { westernAfrica } from './western-africa.ts'
import { westernAsia } from './western-asia.ts'
import { type Country, regionalGroupOf, type Subregion, subregions } from './country.ts'

// The tables hold one country a line under the heading of its M49 subregion. Columns:
//   alpha-2 | alpha-3 | M49 | UN regional group, "observer" or "other" | English | French | Spanish
//   | English demonym | other demonyms, comma-separated | land neighbours | other names, ";"-separated
// Sources: codes ISO 3166-1 and UN M49; English and French short names as the United Nations Terminology
// Database writes them (of areas that it does not hold, and of the United Kingdom, the usual short
// one); Spanish from Unicode CLDR 48; groups from the UN Department for General
// Assembly and Conference Management (54 + 54 + 23 + 33 + 29 = 193, the United States counted with
// WEOG, where it observes and is considered a member for electoral purposes); neighbours and
// demonyms from mledoze/countries (ODbL), checked and corrected. Kosovo's codes are user-assigned.
const tables = [
  northernMiddleSouthernAfrica,
  westernAfrica,
  easternAfrica,
  mainlandAmericas,
  caribbean,
  centralEasternAsia,
  southernAsia,
  westernAsia,
  easternNorthernEurope,
  southernWesternEurope,
  oceania,
]

const isSubregion = (name: string): name is Subregion => name in subregions

const list = (cell: string, separator: string): readonly string[] =>
  cell === '' ? [] : cell.split(separator).map((part) => part.trim())

const readLine = (line: string, subregion: Subregion): Country => {
  const [
    alpha2 = '',
    alpha3 = '',
    m49 = '',
    standing = '',
    en = '',
    fr = '',
    es = '',
    demonym = '',
    demonyms = '',
    neighbours = '',
    otherNames = '',
  ] = line.split('|').map((cell) => cell.trim())
  return {
    alpha2,
    alpha3,
    m49: m49 === '' ? null : m49,
    status: standing === 'observer' || standing === 'other' ? standing : 'member',
    group: regionalGroupOf(standing),
    region: subregions[subregion],
    subregion,
    name: { en, fr, es },
    demonym,
    demonyms: list(demonyms, ','),
    neighbours: list(neighbours, ' '),
    otherNames: list(otherNames, ';'),
  }
}

const readTable = (table: string): Country[] => {
  let subregion: Subregion | null = null
  const read: Country[] = []
  for (const line of table.trim().split('\n')) {
    const heading = line.startsWith('[') ? line.slice(1, -1) : null
    if (heading !== null && isSubregion(heading)) subregion = heading
    else if (subregion !== null) read.push(readLine(line, subregion))
  }
  return read
}

/** Every country and territory of the catalogue, in the order of their English names. */
export const countries: readonly Country[] = tables
  .flatMap(readTable)
  .sort((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
