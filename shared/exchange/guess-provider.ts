import { cutText } from '../text/clean-text.ts'
import { countryName, findCountry, foldText, regionalBodies } from '../catalogue/index.ts'
import { phrase, type Phrase, say } from '../text/index.ts'
import { saidInAll } from '../text/said-in-all.ts'
import type { Provider, ProviderKind } from '../domain/provider.ts'

/** A provider that a list names: how the roster would call it, and its kind. */
export type NamedProvider = Pick<Provider, 'name' | 'shortName' | 'kind' | 'country'>

const bodyName = ({ id }: (typeof regionalBodies)[number]): Phrase => phrase(`catalogue.body.${id}`)

let bodies: ReadonlyMap<string, (typeof regionalBodies)[number]> | null = null

/** Bodies by what they are called in any language of the interface, and by what they are abbreviated to. */
const bodiesByName = (): ReadonlyMap<string, (typeof regionalBodies)[number]> =>
  (bodies ??= new Map(
    regionalBodies.flatMap((body) =>
      [...saidInAll(bodyName(body)), body.short, ...body.short.split('/')].map(
        (name) => [foldText(name), body] as const,
      ),
    ),
  ))

const OF_A_STATE =
  /\b(?:government|governement|gouvernement|gobierno|ministry|ministere|ministerio|embassy|ambassade|embajada|federal foreign office|republic of|permanent mission|state department|department of state|foreign affairs|affaires etrangeres|relaciones exteriores)\b/

/** The State a name stands for: "Norway", "Norvège", "Ministry of Foreign Affairs of Norway". */
const stateOf = (text: string): string | null => {
  const whole = findCountry(text)
  if (whole !== null || !OF_A_STATE.test(foldText(text))) return whole
  const words = text.split(/[\s,()/–-]+/).filter((word) => word !== '')
  for (let size = Math.min(5, words.length); size >= 1; size -= 1) {
    for (let at = words.length - size; at >= 0; at -= 1) {
      const run = words.slice(at, at + size).join(' ')
      const found = run.length > 3 ? findCountry(run) : null
      if (found !== null) return found
    }
  }
  return null
}

/**
 * What a list's words for a provider stand for: a State by the name of its country, a regional
 * body of the catalogue, else an NGO, unless the list says the kind itself. A State or body is
 * called as the catalogue calls it, so that "Norvège" and "Norway" are one.
 */
export const guessProvider = (text: string, stated: ProviderKind | null): NamedProvider => {
  const name = cutText(text.replace(/\s+/g, ' ').trim(), 300)
  const body = bodiesByName().get(foldText(name))
  if (body && (stated === null || stated === 'regionalBody')) {
    return {
      name: say('en', bodyName(body)),
      shortName: body.short,
      kind: 'regionalBody',
      country: body.seat,
    }
  }
  const state = stateOf(name)
  if (state !== null && (stated === null || stated === 'state')) {
    return { name: countryName(state, 'en'), shortName: null, kind: 'state', country: state }
  }
  return {
    name,
    shortName: null,
    kind: stated ?? (OF_A_STATE.test(foldText(name)) ? 'state' : 'ngo'),
    country: null,
  }
}

/** Finds a named provider among those of the roster: by any of its names, a State by its country. */
export const findNamedProvider = <
  P extends Pick<Provider, 'name' | 'shortName' | 'otherNames' | 'kind' | 'country'>,
>(
  text: string,
  named: NamedProvider,
  known: readonly P[],
): P | null => {
  const names = new Set([foldText(text), foldText(named.name)])
  return (
    known.find(
      ({ name, shortName }) =>
        names.has(foldText(name)) ||
        (shortName !== null && shortName !== '' && names.has(foldText(shortName))),
    ) ??
    known.find(({ otherNames }) => otherNames.some((other) => names.has(foldText(other)))) ??
    known.find(
      ({ kind, country }) =>
        named.kind === 'state' && kind === 'state' && country !== null && country === named.country,
    ) ??
    null
  )
}
