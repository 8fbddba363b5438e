import { pageCounter, type WordedDocument } from './word-document.ts'

/** A text within a style sheet: nothing in it ends the string or the sheet. */
function quoted(text: string): string {
  const safe = text.replace(
    /[\\"<>&\p{Cc}]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `,
  )
  return `"${safe}"`
}

function counterOf(worded: WordedDocument): string {
  return pageCounter(worded.locale)
    .map((piece) => (typeof piece === 'string' ? quoted(piece) : `counter(${piece.counter})`))
    .join(' ')
}

/** Columns that a page of this width shows in letters of the size of the body; beyond they are smaller. */
const ROOMY = { portrait: 95, landscape: 150 } as const
const SMALLEST = 6.5
const USUAL = 9

/** Points: as many as the widest table leaves room for. */
function letterSize({ sections, orientation }: WordedDocument): number {
  const widths = sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'table' ? block.columns.reduce((sum, { width }) => sum + width, 0) : [],
    ),
  )
  const widest = Math.max(1, ...widths)
  return Math.max(SMALLEST, Math.min(USUAL, (USUAL * ROOMY[orientation]) / widest))
}

/**
 * The style of a printed document. Fonts are those of the computer, so that every script it can write
 * appears; colours hold in black and white.
 */
export function documentStyle(worded: WordedDocument): string {
  const { orientation, header, footer, stampShort } = worded
  const [start, end] = worded.direction === 'rtl' ? ['right', 'left'] : ['left', 'right']
  return `
@page {
  size: A4 ${orientation};
  margin: 18mm 14mm 17mm;
  @top-${start} { content: ${quoted(header)}; font: 8pt sans-serif; color: #444; }
  @bottom-${start} { content: ${quoted([footer, stampShort].filter((each) => each !== '').join(' · '))}; font: 8pt sans-serif; color: #444; }
  @bottom-${end} { content: ${counterOf(worded)}; font: 8pt sans-serif; color: #444; }
}
* { box-sizing: border-box; }
html { background: #fff; color: #111; }
body {
  margin: 0;
  font-family: "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Noto Sans Arabic", "Noto Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif;
  font-size: 10pt;
  line-height: 1.35;
}
@media screen { body { padding: 12mm 10mm; max-width: ${orientation === 'landscape' ? 297 : 210}mm; margin-inline: auto; } }
h1 { font-size: 17pt; line-height: 1.2; margin: 0 0 2mm; }
h2 { font-size: 12pt; margin: 6mm 0 2mm; break-after: avoid; }
p { margin: 0 0 2mm; max-width: 180mm; }
.subtitle { font-size: 11pt; color: #333; }
section.apart { break-before: page; }
dl { margin: 0; }
dd { margin: 0; }
.facts > div { display: grid; grid-template-columns: 42mm 1fr; gap: 3mm; padding: 0.4mm 0; break-inside: avoid; }
.facts dt { color: #444; }
h3 { font-size: 10.5pt; margin: 4mm 0 1mm; break-after: avoid; }
.record { columns: 2; column-gap: 8mm; font-size: 8.5pt; padding: 2mm 0; border-block-end: 0.2mm solid #bbb; break-inside: avoid; }
.head { margin-bottom: 5mm; }
.figures { display: flex; flex-wrap: wrap; gap: 3mm; margin: 2mm 0 5mm; }
.figures > div { display: flex; flex-direction: column-reverse; border: 0.3mm solid #999; padding: 2mm 3mm; min-width: 30mm; break-inside: avoid; }
.figures dd { font-size: 15pt; font-weight: 700; line-height: 1.15; }
.spelled { display: grid; grid-template-columns: repeat(3, 1fr); }
.spelled dd { font-family: 'DejaVu Sans Mono', 'Consolas', 'Menlo', monospace; font-size: 20pt; letter-spacing: 0.18em; }
.figures dt { font-size: 8.5pt; color: #444; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: ${letterSize(worded).toFixed(1)}pt; margin: 0 0 4mm; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: start; vertical-align: top; padding: 1mm 1.4mm; overflow-wrap: anywhere; hyphens: auto; border-block-end: 0.2mm solid #bbb; }
thead th { font-weight: 700; border-block-end: 0.5mm solid #333; background: #eef1f5; hyphens: none; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.group th { font-weight: 700; padding-block-start: 3mm; border-block-end: 0.3mm solid #333; break-after: avoid; }
.totals td { font-weight: 700; border-block-start: 0.4mm solid #333; }
.day { white-space: nowrap; }
.amount { text-align: end; font-variant-numeric: tabular-nums; }
td.axis, th.axis { position: relative; padding: 0; }
td.axis { background: linear-gradient(to ${end}, var(--marks)); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.axis .tick { position: absolute; inset-block: 0; border-inline-start: 0.2mm solid #999; padding: 1mm 0 0 0.6mm; font-weight: 400; white-space: nowrap; overflow: visible; }
.axis .bar { position: absolute; inset-block-start: 1.2mm; block-size: 2.6mm; min-inline-size: 0.5mm; background: #3f6188; border: 0.25mm solid #22384f; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
.axis .hollow { background: #fff; border-style: dashed; }
.read { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
body > footer { margin-top: 6mm; padding-top: 2mm; border-top: 0.2mm solid #999; font-size: 8pt; color: #333; break-inside: avoid; }
`
}
