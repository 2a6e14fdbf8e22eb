import { expect, it } from 'vitest';
import { cartridgeOf, MANIFEST } from './cartridge.ts';
import { brokenRules, RULES } from './rules.ts';
import { CARTRIDGE_VERSIONS, type CartridgeVersion } from './vocabulary.ts';
import type { PackedLesson } from '../packed-lesson.ts';

const TEXT = '<!doctype html><html lang="en"><body><p id="a"><a href="#a">1</a></p></body></html>';

const LESSONS: readonly PackedLesson[] = [
  {
    ...{ id: 'map', title: 'Draw & tell', lesson: TEXT, sheet: TEXT, answers: TEXT },
    map: '<svg></svg>',
    links: [{ title: 'The map: 30 November', href: 'https://example.org/map/2024-11-30/#ground' }],
  },
  { ...{ id: 'words', title: 'Words', lesson: TEXT, sheet: TEXT, answers: TEXT }, map: null, links: [] },
];

/** The sample, sound, with the title of a lesson that Moodle can read. */
function sound(version: CartridgeVersion): Map<string, string> {
  const lessons = LESSONS.map((lesson) => ({ ...lesson, title: lesson.title.replace('&', 'and') }));
  return cartridgeOf(lessons, version, { day: '2026-11-22' });
}

it.each(CARTRIDGE_VERSIONS)('a cartridge of version %s breaks no rule, with links and without', (version) => {
  const files = sound(version);
  expect(brokenRules(files, version)).toEqual([]);
  expect(files.get('map/link-1.xml')).toContain('<url href="https://example.org/map/2024-11-30/#ground"></url>');
  const without = LESSONS.map((lesson) => ({ ...lesson, title: 'A title', links: [] }));
  const plain = cartridgeOf(without, version, { day: '2026-11-22' });
  expect(brokenRules(plain, version)).toEqual([]);
  expect([...plain.keys()].filter((path) => path.includes('link'))).toEqual([]);
});

it('a cartridge of one version is none of another', () => {
  expect(brokenRules(sound('1.1'), '1.3').join('\n')).toMatch(
    /namespaces[\s\S]*schema and version[\s\S]*role of a reader/,
  );
});

it('without a manifest it is none', () => {
  expect(brokenRules(new Map(), '1.3')).toEqual(['the manifest is imsmanifest.xml at the root']);
});

/** A fault for each rule: in which file, what is replaced, and by what. */
const FAULTS: Readonly<Record<keyof typeof RULES, readonly [path: string, from: string | RegExp, to: string]>> = {
  'an XML file is well formed': ['map/link-1.xml', '</title>', '</titel>'],
  'elements, attributes and their order are those of the schema': [
    MANIFEST,
    /(<title>Words<.title>)(<item.*?<.item>)/,
    '$2$1',
  ],
  'namespaces are those of the version': [MANIFEST, 'LOM/resource"', 'LOM/resources"'],
  'schema and version are those of the version': [MANIFEST, '1.3.0', '1.3'],
  'identifiers are names of XML and stand once': [MANIFEST, 'identifier="folder-words"', 'identifier="folder-map"'],
  'the structure is a rooted hierarchy': [MANIFEST, 'rooted-hierarchy', 'hierarchical'],
  'an item names a resource that is there': [MANIFEST, 'identifierref="resource-map-sheet"', 'identifierref="sheet"'],
  'an item with a resource has no items [8b]': [
    MANIFEST,
    '<title>Answer key: Words</title>',
    '<title>Answer key: Words</title><item identifier="more"><title>More</title></item>',
  ],
  'a resource is of a type that is used here': [MANIFEST, 'type="imswl_xmlv1p3"', 'type="imswl_xmlv1p2"'],
  'the intended use is one of the vocabulary': [MANIFEST, '"lessonplan"', '"lesson plan"'],
  'the role of a reader is one of the vocabulary': [MANIFEST, '>Instructor<', '>Teacher<'],
  'a web link has one file, no address and no dependency [2a-2d]': [
    MANIFEST,
    'type="imswl_xmlv1p3"',
    'type="imswl_xmlv1p3" href="map/link-1.xml"',
  ],
  'a text names the file that it opens with, and lists it [5g, 10a, 10b]': [
    MANIFEST,
    'href="map/sheet.html"><file href="map/sheet.html"',
    'href="map/sheet.htm"><file href="map/sheet.html"',
  ],
  'a dependency names a text, another one, and once [5a-5f, 7a, 7b]': [
    MANIFEST,
    '</resource>',
    '<dependency identifierref="resource-map-link-1"></dependency></resource>',
  ],
  'a resource lists a file once [9a]': [MANIFEST, /(<file href="map.sheet.html"><.file>)/, '$1$1'],
  'a file that is listed is in the package, under a relative address': [
    MANIFEST,
    '<file href="map/outline-map.svg">',
    '<file href="/map/outline-map.svg">',
  ],
  'a file of the package is listed': [MANIFEST, '<file href="map/outline-map.svg"></file>', ''],
  'a resource has its place among the items': [MANIFEST, ' identifierref="resource-map-link-1"', ''],
  'the file of a web link is one, and leads to a whole address': ['map/link-1.xml', 'https://example.org/', '/'],
  'Moodle finds its namespace at the beginning of the manifest': [
    MANIFEST,
    /(<manifest )(xmlns="[^"]+")(.*?)>/,
    '$1$3 $2>',
  ],
  'Moodle and Canvas: lessons are the items of the root, and have no folders in them': [
    MANIFEST,
    /<item identifier="item-words-sheet" identifierref="[^"]+">/,
    '<item identifier="item-words-sheet">',
  ],
  'Moodle puts the title of a lesson into XML as it is': [
    MANIFEST,
    '<title>Words</title>',
    '<title>Words &amp; more</title>',
  ],
  'the answers are hidden from students': [MANIFEST, /(href="words.answers.html">)<metadata>.*?<.metadata>/, '$1'],
  'a text runs no script and loads nothing but what lies beside it': [
    'words/sheet.html',
    '</body>',
    '<script></script></body>',
  ],
};

it.each(Object.keys(RULES))('finds it where this does not hold: %s', (name) => {
  const [path, from, to] = FAULTS[name] ?? ['', '', ''];
  const files = sound('1.3');
  const before = files.get(path) ?? '';
  const broken = before.replace(from, to);
  expect(broken).not.toBe(before);
  expect(brokenRules(files.set(path, broken), '1.3').join('\n')).toContain(`${name}: `);
});

it.each([
  ['a text that loads a picture from elsewhere', '<img src="https://example.org/a.png">'],
  ['a text with a handler', '<p onclick="a()">1</p>'],
  ['a link to a page that is not in the package', '<a href="/toll/">1</a>'],
])('refuses %s', (_what, html) => {
  const files = sound('1.3').set('words/sheet.html', html);
  expect(brokenRules(files, '1.3')).toHaveLength(1);
});

it.each([
  ['a root with a title', '<item identifier="root">', '<item identifier="root"><title>All</title>'],
  [
    'two organizations',
    '</organization>',
    '</organization><organization identifier="b" structure="rooted-hierarchy"></organization>',
  ],
  ['an item without a title', '<title>Answer key: Words</title>', ''],
  ['an unknown attribute', '<item identifier="root">', '<item identifier="root" isvisible="true">'],
  ['words between elements', '<resources>', '<resources>These'],
])('holds the manifest to its schema: %s', (_what, from, to) => {
  const files = sound('1.3');
  const manifest = files.get(MANIFEST) ?? '';
  expect(brokenRules(files.set(MANIFEST, manifest.replace(from, to)), '1.3').join('\n')).toContain(
    'elements, attributes and their order are those of the schema: manifest',
  );
});
