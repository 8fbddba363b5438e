import { country, type Region, type Subregion } from '../catalogue/countries.ts'
import { regionalBodies, type RegionalBodyId } from '../catalogue/regional-bodies.ts'
import type { Provider } from '../domain/provider.ts'

// Roughly whose nationals each body would send: by M49 region or subregion.
const reach: Readonly<Record<RegionalBodyId, readonly (Region | Subregion)[]>> = {
  au: ['africa'],
  ecowas: ['western-africa'],
  eccas: ['middle-africa'],
  eac: ['eastern-africa'],
  igad: ['eastern-africa'],
  sadc: ['southern-africa', 'eastern-africa'],
  icglr: ['middle-africa', 'eastern-africa'],
  comesa: ['eastern-africa'],
  oas: ['americas'],
  caricom: ['caribbean'],
  uniore: ['south-america', 'central-america'],
  parlacen: ['central-america'],
  odihr: ['europe', 'central-asia', 'northern-america'],
  eu: ['western-europe', 'southern-europe', 'northern-europe'],
  coe: ['europe'],
  cis: ['central-asia', 'eastern-europe'],
  sco: ['central-asia', 'eastern-asia'],
  asean: ['south-eastern-asia'],
  pif: ['oceania'],
  melanesian: ['melanesia'],
  las: ['northern-africa', 'western-asia'],
  oic: ['northern-africa', 'western-asia', 'central-asia'],
  oif: ['western-africa', 'middle-africa'],
  commonwealth: ['oceania', 'caribbean', 'southern-asia', 'southern-africa'],
  cplp: ['southern-africa', 'south-america'],
}

const bodyByShortName = new Map<string | null, RegionalBodyId>(
  regionalBodies.map(({ short, id }) => [short, id]),
)

/** For each nationality, the ids of the providers likely to offer such a person, likelier ones oftener. */
export const providersByNationality = (
  providers: readonly Provider[],
): ((nationality: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>()
  const likely = (nationality: string): readonly string[] => {
    const of = country(nationality)
    const places = of ? [of.region, of.subregion] : []
    return providers.flatMap((provider) => {
      if (provider.kind === 'state') {
        return provider.country === nationality ? new Array<string>(8).fill(provider.id) : []
      }
      if (provider.kind === 'regionalBody') {
        const body = bodyByShortName.get(provider.shortName)
        return body && reach[body].some((place) => places.includes(place)) ? [provider.id] : []
      }
      return provider.country !== null && country(provider.country)?.region === of?.region
        ? [provider.id]
        : []
    })
  }
  return (nationality) => {
    const found = known.get(nationality) ?? likely(nationality)
    known.set(nationality, found)
    return found
  }
}
