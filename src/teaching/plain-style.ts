/** The look of a lesson as a file: black on white. On paper a sheet has the size that it has on the site, and its references stand in small print. */
export const PLAIN_STYLE = `
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 Georgia, 'Noto Serif', 'Liberation Serif', 'DejaVu Serif Condensed', serif; color: #111; background: #fff; }
h1, h2, h3, th, dt, .above, .key, .beside, footer { font-family: 'Helvetica Neue', Arial, 'Noto Sans', 'DejaVu Sans Condensed', sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .4rem; }
h3 { font-size: 1rem; margin: 1rem 0 .3rem; }
.above, .key, .beside, footer, .lesson-where { font-size: .85rem; color: #444; }
.above { margin: 0; }
a { color: #0b4a8f; }
.cite { text-decoration: none; }
.cites { font-size: .75em; vertical-align: .3em; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: .85rem; line-height: 1.35; }
th, td { padding: .3rem; border: 1px solid #777; text-align: left; vertical-align: top; hyphens: auto; overflow-wrap: anywhere; }
td:empty { height: 2.5rem; }
tr:not(:has(:nth-child(3))) > :first-child { width: 22%; }
hr { height: 2rem; margin: 0; border: 0; border-bottom: 1px solid #777; }
img { display: block; width: 100%; max-width: 32rem; margin: 0 auto; }
figure { margin: 1rem 0; }
dt { font-size: .85rem; color: #444; }
dd { margin: 0 0 .6rem; }
dd ul { margin: 0; padding-left: 1.1rem; }
.references-list { font-size: .85rem; overflow-wrap: anywhere; }
.references-list p, .references-list ul { margin: 0; }
.references-list ul { padding-left: 0; list-style: none; }
footer { margin-top: 2rem; border-top: 1px solid #777; }
@page { margin: 12mm; }
@media print {
  body { max-width: none; margin: 0; padding: 0; font-size: 9.5pt; line-height: 1.25; }
  a { color: inherit; text-decoration: none; }
  h1 { font-size: 16pt; margin: 0 0 .3rem; }
  h2 { font-size: 11pt; margin: .5rem 0 .2rem; }
  h3 { font-size: 9.5pt; margin: .3rem 0 0; }
  h2, h3 { break-after: avoid; }
  p, ul, ol { margin: .2rem 0; }
  tr, li, figure { break-inside: avoid; }
  table { font-size: 8pt; }
  tbody :is(th, td) { padding: .7mm 1mm; }
  td:empty { height: 10mm; }
  tbody:has(tr:nth-child(7)) td:empty { height: 8mm; }
  table:not(:has(tr:nth-child(8))) { break-inside: avoid; }
  p:has(+ table) { break-after: avoid; }
  hr { height: 7mm; }
  img { width: auto; height: 108mm; }
  .references-list { columns: 3; column-gap: 4mm; padding-left: 1.2rem; font-size: 7pt; line-height: 1.15; }
  .references-list :is(.ref-says, .ref-quote, .ref-caution), section:has(#disputed), .beside, footer p + p { display: none; }
  .key, footer { font-size: 7pt; margin: .2rem 0; }
}
`;
