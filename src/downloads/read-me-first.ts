import { readableDate } from '../evidence/dates.ts';

/** Name of the file at the root of the archive that says what this is and where to begin. */
export const README_FIRST = 'READ ME FIRST.html';

/**
 * The page to begin with, for somebody who was handed a folder. It stands alone: it needs no other file.
 *
 * @param day the day that the build is of, ISO 8601
 */
export function readMeFirst(day: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>Read me first · Aleppo Explained</title>
    <style>
      body { max-width: 36em; margin: 3em auto; padding: 0 1em; font: 1.1em/1.6 Georgia, serif; }
      a.begin { display: inline-block; padding: .5em 1em; border: 2px solid; border-radius: .3em; font-weight: bold; }
    </style>
  </head>
  <body>
    <h1>Aleppo Explained</h1>
    <p>How Aleppo fell in November 2024, and what led there. Every statement of fact links to the document that it rests on.</p>
    <p><a class="begin" href="index.html">Begin reading</a></p>
    <h2>What this folder is</h2>
    <p>This is the offline edition of <time datetime="${day}">${readableDate(day)}</time>: the whole site, to be read with
    any web browser, without the internet. Search, evidence, maps and filters all work. Keep the files together in this
    folder. You may copy it, put it on a USB stick and pass it on.</p>
    <h2>To cite and print</h2>
    <p>“Share” beside a heading copies the text of the section, cites it and prints it. At the end of a page “Cite this page” has it in MLA, APA and Chicago style, with
    the day of this edition. The address of the site stands in it only if whoever made this copy told it.</p>
    <h2>What this folder has not</h2>
    <p>Sheets of single sections, QR codes and short addresses, lessons packed for learning platforms, and PDFs are only on the web.
    Links to other people’s pages need the internet. They are marked “needs the internet”: without it, your browser shows an error, and its Back button returns. What each document says, which
    short quotation is used, and who it comes from stands here.</p>
    <h2>If you teach</h2>
    <p>The answer keys of all lessons are in this folder, one press away from their lessons. Think of that before you give it to
    students.</p>
    <h2>If something does not work</h2>
    <p>If pages look bare or search finds nothing, some files were lost on the way. Unzip the archive once more, whole.
    Whether the archive itself arrived whole, its checksum tells: compare it with the file SHA256SUMS beside it, or with the page
    “Read without the internet” of the site. If they differ, ask whoever gave it to you for another copy.</p>
  </body>
</html>
`;
}
