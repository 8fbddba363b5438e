import type { BarChartProps } from './BarChart.tsx'
import classes from './BarChart.module.css'
import { patternOf } from './Patterns.tsx'
import { axisX, axisY, barX, barY, plot, ruleX, ruleY, stackX, text } from './plot-library.ts'

interface Drawing extends Omit<BarChartProps, 'label'> {
  readonly width: number
  readonly patternId: string
}

interface Bar {
  readonly label: string
  readonly name: string
  readonly amount: number
  readonly order: number
}

/** Longest word beside a bar, in characters; the table has the whole. */
const MOST_LETTERS = 34
const LETTER_WIDTH = 6.4

const short = (label: string): string =>
  label.length > MOST_LETTERS ? `${label.slice(0, MOST_LETTERS - 1)}…` : label

/** Draws bars as SVG. Nothing is fetched, and nothing but the amounts decides what is drawn. */
export function drawBars(of: Drawing): SVGSVGElement | HTMLElement {
  const bars = of.labels.flatMap((label, row) =>
    of.series.flatMap(({ name, amounts }, order) => {
      const amount = amounts[row] ?? null
      // Two rows may have the same words.
      return amount === null ? [] : [{ label: `${row} ${short(label)}`, name, amount, order }]
    }),
  )
  const drawn =
    of.kind === 'columns' ? columns(of, bars) : of.stacked ? stacked(of, bars) : grouped(of, bars)
  // Plot names its groups, which have no role that could be named; the picture has a name as a whole.
  for (const named of drawn.querySelectorAll('[aria-label]')) named.removeAttribute('aria-label')
  return drawn
}

const shown = (label: string): string => label.replace(/^\d+ /u, '')

const colour = ({ series, patternId }: Drawing) => ({
  domain: series.map(({ name }) => name),
  range: series.map((_, place) => patternOf(patternId, place)),
})

const common = ({ width }: Drawing, labels: readonly string[]) => ({
  width,
  className: classes.plot ?? 'plot',
  marginLeft: 16 + Math.max(...labels.map((label) => shown(label).length), 4) * LETTER_WIDTH,
  marginRight: 44,
})

const domainOf = (bars: readonly Bar[]): string[] => [...new Set(bars.map(({ label }) => label))]

function grouped(of: Drawing, bars: readonly Bar[]) {
  const domain = domainOf(bars)
  return plot({
    ...common(of, domain),
    height: 24 + domain.length * (of.series.length * 15 + 7),
    x: { axis: null },
    y: { axis: null, domain: of.series.map(({ name }) => name), padding: 0.12 },
    fy: { axis: 'left', domain, label: null, tickFormat: shown, padding: 0.14 },
    color: colour(of),
    marks: [
      barX(bars, { x: 'amount', y: 'name', fy: 'label', fill: 'name', stroke: 'var(--ink2)' }),
      text(bars, {
        ...{ x: 'amount', y: 'name', fy: 'label', textAnchor: 'start', dx: 4 },
        text: ({ amount }: Bar) => of.words(amount),
      }),
      ruleX([0]),
    ],
  })
}

function stacked(of: Drawing, bars: readonly Bar[]) {
  const domain = domainOf(bars)
  const sums = domain.map((label) => ({
    label,
    amount: bars.filter((bar) => bar.label === label).reduce((sum, { amount }) => sum + amount, 0),
  }))
  return plot({
    ...common(of, domain),
    height: 24 + domain.length * 24,
    x: { axis: null },
    y: { domain, label: null, padding: 0.25 },
    color: colour(of),
    marks: [
      axisY({ tickFormat: shown, tickSize: 0, label: null }),
      barX(
        bars.filter(({ amount }) => amount > 0),
        stackX({ x: 'amount', y: 'label', fill: 'name', stroke: 'var(--ink2)', order: 'order' }),
      ),
      text(sums, {
        ...{ x: 'amount', y: 'label', textAnchor: 'start', dx: 4 },
        text: ({ amount }: (typeof sums)[number]) => of.words(amount),
      }),
      ruleX([0]),
    ],
  })
}

const slanted = { rotate: -60, textAnchor: 'end', lineAnchor: 'middle', dy: 12 } as const

function columns(of: Drawing, bars: readonly Bar[]) {
  const domain = domainOf(bars)
  const few = domain.length <= 13
  const room = (of.width - 50) / domain.length
  const fits = (words: readonly string[]): boolean =>
    words.every((word) => (word.length + 1) * LETTER_WIDTH < room)
  // "Jan 2026" stands in one line, or in two, or slants.
  const inLines = (label: string): string => shown(label).replaceAll(' ', '\n')
  const inOne = fits(domain.map(shown))
  const upright = inOne || fits(domain.flatMap((label) => inLines(label).split('\n')))
  return plot({
    ...common(of, domain),
    marginLeft: 40,
    marginRight: 10,
    marginBottom: inOne ? 30 : upright ? 44 : 64,
    height: 230,
    x: { axis: null, domain: of.series.map(({ name }) => name) },
    y: { label: null, grid: true, ticks: 5, tickFormat: (amount: number) => of.words(amount) },
    fx: { axis: null, domain, padding: 0.16 },
    color: colour(of),
    marks: [
      axisX({
        ...{ anchor: 'bottom', label: null, tickSize: 0 },
        ...(upright ? {} : { tickRotate: -60 }),
        facetAnchor: 'bottom',
        ticks: [],
      }),
      barY(bars, { x: 'name', y: 'amount', fx: 'label', fill: 'name', stroke: 'var(--ink2)' }),
      text(domain, {
        ...{ fx: (label: string) => label, frameAnchor: 'bottom', lineAnchor: 'top', dy: 8 },
        ...(inOne ? { text: shown } : upright ? { text: inLines } : { text: shown, ...slanted }),
      }),
      text(bars, {
        ...{ x: 'name', y: 'amount', fx: 'label', dy: -7, fontSize: 9 },
        text: ({ amount }: Bar) => (few ? of.words(amount) : ''),
      }),
      ruleY([0]),
    ],
  })
}
