import { foldText } from '../catalogue/index.ts'
import type { ColumnValues } from './value-kinds.ts'

/** What one of the columns that stand side by side says of a mission. */
type Part = 'mission' | 'country' | 'year' | 'function' | 'organisation'

const PARTS: readonly (readonly [RegExp, Part])[] = [
  [
    /^(?:(?:name of )?(?:the )?(?:(?:last|latest|previous|most recent) )?missions?(?: name)?|derniere mission|ultima mision|nom de la mission|mision(?:es)?|missao|missoes|mission|миссия|миссии|البعثة|任务)$/u,
    'mission',
  ],
  [/^(?:countr(?:y|ies)|host country|pays|pais|land|страна|البلد|بلد|国家)$/u, 'country'],
  [
    /^(?:years?|annees?|anos?|jahre?|год|годы|السنة|年份|when|dates?|period|periode|missions? (?:dates?|period)|dates? of (?:the )?missions?|dates? de (?:la )?mission|fechas? de (?:la )?mision)$/u,
    'year',
  ],
  [
    /^(?:function|role|position|post|capacity|fonction|poste|funcion|cargo|funcao|funktion|должность|функция)$/u,
    'function',
  ],
  [/^(?:organi[sz]ation|organisation|organizacion|organizacao|body|agency|org)$/u, 'organisation'],
]

const YEAR = /(?:19|20)\d{2}/

/** Bodies that send missions, and words for one, as headers have them. */
const SENT =
  /\b(?:eom|eem|eam|leom|reom|eot|moe|mee|mission|mision|missao|observation|observacion|odihr|bidh|osce|carter center|oas|oea|ecowas|cedeao|african union|union africaine|ndi|iri|undp|pnud)\b/
const LONGEST_HEADER = 80

/** Headers of several: missions of a time, or how many there were. */
const OF_SEVERAL =
  /\b(?:since|depuis|desde|seit|before|after|missions|misiones|missoes|number|nombre|how many|experience)\b|(?:19|20)\d{2}.*(?:19|20)\d{2}/

/** True for a header that is itself a mission, so that its cells say who was there and as what: "EU EOM Kenya 2017". */
export const isMission = (header: string): boolean =>
  header.length <= LONGEST_HEADER &&
  YEAR.test(header) &&
  SENT.test(foldText(header)) &&
  !OF_SEVERAL.test(foldText(header))

/** Of the values of a column, so many must be what its header says. */
const FIT = 0.6

interface NumberedPart {
  readonly part: Part
  /** "Country 2": the second mission; 1 where nobody counts. */
  readonly number: number
}

function partOf(header: string): NumberedPart | null {
  const counted = /^(.*?)\s*(\d{1,2})?$/.exec(foldText(header))
  const found = PARTS.find(([words]) => words.test(counted?.[1] ?? ''))
  return found ? { part: found[1], number: Number(counted?.[2] ?? '1') } : null
}

/** A column as it is looked at here. */
export interface MissionColumn {
  readonly header: string
  readonly values: ColumnValues
}

function fits(part: Part, { filled, share, texts }: ColumnValues): boolean {
  if (filled === 0) return true
  if (part === 'country') return share('country') >= FIT
  return part !== 'year' || texts.filter((text) => YEAR.test(text)).length >= filled * FIT
}

/**
 * Columns that together say one mission each: "Mission; Country; Year", once or counted, side by side,
 * with values that fit. By the place of the column, the number of its mission. "Country" alone stands
 * for many things; beside a mission and before its year it is the country of that mission.
 */
export function missionColumns(columns: readonly MissionColumn[]): ReadonlyMap<number, number> {
  const parts = columns.map(({ header }) => partOf(header))
  const found = new Map<number, number>()
  for (let first = 0; first < columns.length; first += 1) {
    const number = parts[first]?.number
    const run: number[] = []
    const seen = new Set<Part>()
    for (let at = first; at < columns.length; at += 1) {
      const here = parts[at]
      if (!here || here.number !== number || seen.has(here.part)) break
      run.push(at)
      seen.add(here.part)
    }
    const isMission = seen.has('mission') && (seen.has('country') || seen.has('year'))
    const doFit = run.every((at) => {
      const [column, here] = [columns[at], parts[at] ?? null]
      return column !== undefined && here !== null && fits(here.part, column.values)
    })
    if (!isMission || !doFit || number === undefined) continue
    for (const at of run) found.set(at, number)
    first += run.length - 1
  }
  return found
}
