import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A built site of a few pages, for tests of what is made of one. */
const PAGES: Readonly<Record<string, string>> = {
  '/': `<h1>The site</h1><nav class="home-read" aria-labelledby="read"><h2 id="read">Read on</h2>
    <ul><li><a href="toll/"><b>The toll</b></a></li><li><a href="actors/"><b>Who is who</b></a></li></ul></nav>`,
  '/toll/': `<article><header class="page-head"><h1>The toll</h1>
    <p class="evidence-switch"><input type="checkbox"><label>Evidence view</label></p></header>
    <nav class="contents"><a href="#counts">Counts</a></nav>
    <div class="prose"><section aria-labelledby="counts">
    <div class="heading"><h2 id="counts">Counts</h2><a class="permalink" href="#counts"></a></div>
    <p><span class="claim" id="c-toll-one" data-claim="toll-one" data-standing="single">At least four &amp; more
    in <a class="term" href="../glossary/#aleppo">Aleppo</a>.<span class="cites">&#x2060;<a class="cite" href="../sources/report-a/#p9" aria-label="Reference 1: Report A; one origin">1</a></span></span>
    <span class="claim" id="c-toll-two" data-standing="disputed">Many.<span class="cites"><a class="cite" href="../sources/report-a/#p9">1</a><a class="differ" href="../disagreements/how-many/">sources differ</a></span></span>
    See the <a href="../timeline/#day">timeline</a> and <a href="../actors/hts/#who">HTS</a>.</p>
    <svg class="chart-panel" viewBox="0 0 320 200" role="group" aria-labelledby="course"><title id="course">A course</title><a class="chart-dot" href="../charts/x/#c-y"><circle class="chart-touch" r="12"/><circle class="chart-mark" r="4"/></a></svg>
    </section><section aria-labelledby="charts"><h2 id="charts">Seen as charts</h2></section></div>
    <section class="references" aria-labelledby="references"><h2 id="references">References</h2><p class="references-note">Each entry.</p>
    <ol><li id="ref-1"><p class="ref-name"><a href="../sources/report-a/#p9"> Report A, paragraph 9 </a></p>
    <ul class="ref-says"><li>Four people. <span class="ref-by">Somebody</span></li></ul>
    <p class="ref-back">Cited for <a href="#c-toll-one">1</a><a href="#c-toll-two">2</a></p></li></ol></section></article>
    <nav class="read-on"><a href="../actors/">Next</a></nav>`,
  '/actors/': '<h1>Who is who</h1><ul><li><a href="hts/">HTS</a></li></ul><p><a href="../toll/">The toll</a></p>',
  '/actors/hts/':
    '<h1>HTS</h1><h2 id="who">Who</h2><p class="other-names">In Arabic <bdi lang="ar" dir="rtl"> هتش </bdi>\n.</p>',
  '/disagreements/': '<h1>Where the sources disagree</h1><ul><li><a href="how-many/">How many?</a></li></ul>',
  '/disagreements/how-many/':
    '<h1>How many?</h1><p><a href="../">Where the sources disagree</a>, <a href="../../toll/#gone">the toll</a></p>',
  '/glossary/': '<h1>Glossary</h1><h2 id="letter-a">A</h2><section class="entry"><h3 id="aleppo">Aleppo</h3></section>',
  '/sources/': '<h1>Sources</h1>',
  '/sources/report-a/': `<header class="page-head"><h1>Report A</h1><p class="lede">A short report.</p><dl class="facts facts-wide">
    <div><dt>Title</dt> <dd>Not recorded</dd></div><div><dt>Publisher</dt> <dd>A paper</dd></div><div><dt>Author</dt> <dd>Not recorded</dd></div>
    <div><dt>Published</dt> <dd>1 December 2024</dd></div><div><dt>Kind</dt> <dd>News report</dd></div><div><dt>How far it was read</dt> <dd>Read in whole</dd></div>
    <div><dt>Address</dt> <dd><ul class="roads"><li class="road-live"><a class="outside" href="https://example.org/a">https://example.org/a<span class="outside-note">, needs the internet</span></a></li></ul></dd></div></dl></header>
    <section class="passage" aria-labelledby="p9"><h3 id="p9">Paragraph 9</h3><ul class="ref-says"><li>Four people. <span class="ref-by">Somebody</span></li></ul>
    <p class="ref-quote"><q>at least four</q></p><div class="resting"><p>2 claims rest on this passage:</p></div></section>
    <section class="passage" aria-labelledby="not-citable"><h3 id="not-citable">Not citable</h3></section>`,
  '/sources/z-report/': '<h1>Z Report</h1>',
};

/** Of a long list of explainers it has only the beginning. */
const FOOTER =
  '<footer><nav aria-label="All pages"><div><ul><li><a href="../#read">All explainers</a></li></ul></div></nav></footer>';

/** Writes the sample site into a folder. */
export async function writeSampleSite(folder: string): Promise<void> {
  for (const [address, main] of Object.entries(PAGES)) {
    const file = join(folder, address, 'index.html');
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `<!DOCTYPE html><html><body><main id="main">${main}</main>${FOOTER}</body></html>`);
  }
}
