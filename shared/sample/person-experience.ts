import { countryName } from '../catalogue/countries.ts'
import { type DateOnly, addDays, compareDates } from '../calendar/date-only.ts'
import type { Category } from '../domain/category.ts'
import type { Experience } from '../domain/experience.ts'
import { type Random, weighted } from './random.ts'
import type { WithoutId } from '../domain/common.ts'

// Where missions have gone again and again; the number is how often it comes up.
const hosts = weighted<string>([
  ...(['KE', 'NG', 'CD', 'UA', 'GE', 'HT', 'LB', 'TN', 'MZ', 'AF'] as const).map(
    (code) => [code, 3] as const,
  ),
  ...(['SN', 'MW', 'ZM', 'UG', 'GH', 'SL', 'LR', 'CI', 'BF', 'ML', 'GN', 'MG', 'TZ'] as const).map(
    (code) => [code, 2] as const,
  ),
  ...(
    ['GM', 'TG', 'BJ', 'NE', 'TD', 'GA', 'AO', 'RW', 'BI', 'ET', 'SD', 'SS', 'SO', 'ZW'] as const
  ).map((code) => [code, 1] as const),
  ...(['PE', 'CO', 'BO', 'EC', 'GT', 'HN', 'SV', 'PY', 'NI', 'MX', 'VE', 'GY'] as const).map(
    (code) => [code, 2] as const,
  ),
  ...(['NP', 'TL', 'KH', 'LK', 'BD', 'PK', 'MM', 'ID', 'PG', 'FJ', 'MV', 'PH'] as const).map(
    (code) => [code, 2] as const,
  ),
  ...(['JO', 'IQ', 'LY', 'YE', 'EG', 'PS'] as const).map((code) => [code, 1] as const),
  ...(['BA', 'MK', 'AL', 'XK', 'ME', 'RS', 'MD', 'AM', 'KG', 'KZ', 'TJ', 'BY', 'AZ'] as const).map(
    (code) => [code, 2] as const,
  ),
])

const observing = [
  'European Union',
  'OSCE/ODIHR',
  'African Union',
  'OAS',
  'Commonwealth',
  'OIF',
  'ECOWAS',
  'SADC',
] as const
const assisting = [
  'UNDP',
  'United Nations',
  'UNV',
  'National electoral commission',
  'Council of Europe',
] as const
const adviserWork = [
  ...['Electoral adviser', 'Electoral officer', 'Operations adviser', 'Registration adviser'],
  ...['Legal adviser', 'Training officer', 'Results management adviser', 'Project manager'],
] as const
const otherWork = ['Researcher', 'Lecturer', 'Human rights officer', 'Programme officer'] as const

interface Post {
  readonly kind: Experience['kind']
  readonly category: Category | null
  readonly function: string
  readonly body: string
  readonly mission: (place: string, year: string) => string
  /** Length in days. */
  readonly days: number
}

const posts: Readonly<Record<Category | 'other', (random: Random) => Post>> = {
  shortTermObserver: (random) => ({
    kind: 'observation',
    category: 'shortTermObserver',
    function: 'STO',
    body: random.pick(observing),
    mission: (place, year) => `Election observation mission, ${place} ${year}`,
    days: random.int(7, 16),
  }),
  longTermObserver: (random) => ({
    kind: 'observation',
    category: 'longTermObserver',
    function: 'LTO',
    body: random.pick(observing),
    mission: (place, year) => `Election observation mission, ${place} ${year}`,
    days: random.int(35, 75),
  }),
  expert: (random) => ({
    kind: 'advisory',
    category: 'expert',
    function: random.pick(adviserWork),
    body: random.pick(assisting),
    mission: (place, year) => `Electoral assistance, ${place} ${year}`,
    days: random.int(60, 700),
  }),
  other: (random) => ({
    kind: 'other',
    category: null,
    function: random.pick(otherWork),
    body: random.pick(assisting),
    mission: (place) => `Governance programme, ${place}`,
    days: random.int(120, 900),
  }),
}

/** Past missions and posts within the years of practice; some lists leave dates or functions out. */
export const experienceFor = (
  random: Random,
  categories: readonly Category[],
  practice: number,
  today: DateOnly,
): WithoutId<Experience>[] => {
  const count = Math.min(practice, Math.floor(random.next() * random.next() * 12))
  const entries: WithoutId<Experience>[] = []
  for (let index = 0; index < count; index += 1) {
    const post = posts[random.chance(0.1) ? 'other' : random.pick(categories)](random)
    const country = random.pick(hosts)
    const from = addDays(today, -random.int(post.days + 30, practice * 365 + post.days + 31))
    const dated = random.chance(0.88)
    entries.push({
      country: random.chance(0.97) ? country : null,
      mission: random.chance(0.85)
        ? post.mission(countryName(country, 'en'), from.slice(0, 4))
        : null,
      function: random.chance(0.9) ? post.function : null,
      body: random.chance(0.9) ? post.body : null,
      kind: post.kind,
      category: post.category,
      from: dated ? from : null,
      fromPrecision: 'day',
      toPrecision: 'day',
      to: dated ? addDays(from, post.days - 1) : null,
    })
  }
  return entries.sort((a, b) => compareDates(b.from ?? '', a.from ?? ''))
}
