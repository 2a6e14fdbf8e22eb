/**
 * The rules that a cartridge is held to, whenever it is made: those of the specification (numbers in brackets are those of the rules in its
 * schemas), those of the programs that read it, and those of this project.
 */
import { elementsOf, find, parseHtml, markup, textOf, type Element } from '../../html/tree.ts';
import { MANIFEST } from './cartridge.ts';
import { grammarFaults } from './check-grammar.ts';
import { vocabularyOf, type CartridgeVersion, type Vocabulary } from './vocabulary.ts';

/** A cartridge as the rules see it. */
interface Package {
  /** Texts of its files by their paths. */
  readonly files: ReadonlyMap<string, string>;
  /** The manifest as text and as elements. */
  readonly text: string;
  readonly manifest: Element;
  readonly resources: readonly Element[];
  /** Items that are entries of others: all but the root. */
  readonly items: readonly Element[];
  readonly vocabulary: Vocabulary;
}

/** Answers what breaks it, a line a fault. */
type Rule = (found: Package) => string[];

const NCNAME = /^[\p{L}_][\p{L}\p{N}._-]*$/u;

export const RULES: Readonly<Record<string, Rule>> = {
  'an XML file is well formed': ({ files }) =>
    [...files].filter(([path, text]) => path.endsWith('.xml') && !isWellFormed(text)).map(([path]) => path),

  'elements, attributes and their order are those of the schema': ({ manifest }) => grammarFaults(manifest),

  'namespaces are those of the version': ({ manifest, vocabulary }) =>
    Object.entries(vocabulary.namespaces)
      .map(([prefix, namespace]) => [prefix === '' ? 'xmlns' : `xmlns:${prefix}`, namespace] as const)
      .filter(([name, namespace]) => manifest.attributes[name] !== namespace)
      .map(([name]) => name),

  'schema and version are those of the version': ({ manifest, vocabulary: { schema, schemaVersion } }) =>
    [['schema', schema] as const, ['schemaversion', schemaVersion] as const]
      .filter(([name, value]) => wordsIn(manifest, name) !== value)
      .map(([name]) => `${name}: ${wordsIn(manifest, name)}`),

  'identifiers are names of XML and stand once': ({ manifest }) => {
    const identifiers = [...elementsOf([manifest])].flatMap(({ attributes }) => attributes['identifier'] ?? []);
    return [...identifiers.filter((name) => !NCNAME.test(name)), ...repeated(identifiers)];
  },

  'the structure is a rooted hierarchy': ({ manifest }) =>
    all(manifest, 'organization').flatMap(({ attributes: { structure } }) =>
      structure === 'rooted-hierarchy' ? [] : [structure ?? 'no structure'],
    ),

  'an item names a resource that is there': ({ items, resources }) =>
    items
      .flatMap(({ attributes }) => attributes['identifierref'] ?? [])
      .filter((reference) => resourceNamed(resources, reference) === undefined),

  'an item with a resource has no items [8b]': ({ items }) =>
    items
      .filter((item) => 'identifierref' in item.attributes && all(item, 'item').length > 1)
      .map(({ attributes }) => attributes['identifier'] ?? ''),

  'a resource is of a type that is used here': ({ resources, vocabulary }) =>
    resources
      .map(({ attributes }) => attributes['type'] ?? '')
      .filter((type) => type !== 'webcontent' && type !== vocabulary.webLink.type),

  'the intended use is one of the vocabulary': ({ resources }) =>
    resources
      .flatMap(({ attributes }) => attributes['intendeduse'] ?? [])
      .filter((use) => !['lessonplan', 'syllabus', 'unspecified'].includes(use)),

  'the role of a reader is one of the vocabulary': ({ resources, vocabulary: { roles } }) =>
    resources
      .flatMap((resource) => all(resource, 'lom:intendedEndUserRole'))
      .map((role) => `${wordsIn(role, 'lom:source')} ${wordsIn(role, 'lom:value')}`)
      .filter((said) => !['Instructor', 'Learner', 'Mentor'].some((role) => said === `${roles} ${role}`)),

  'a web link has one file, no address and no dependency [2a-2d]': (found) =>
    webLinks(found)
      .filter(
        (link) => all(link, 'file').length !== 1 || 'href' in link.attributes || all(link, 'dependency').length > 0,
      )
      .map(nameOf),

  'a text names the file that it opens with, and lists it [5g, 10a, 10b]': ({ resources }) =>
    resources
      .filter(({ attributes }) => attributes['type'] === 'webcontent')
      .filter((text) => !filesOf(text).includes(text.attributes['href'] ?? ''))
      .map(nameOf),

  'a dependency names a text, another one, and once [5a-5f, 7a, 7b]': ({ resources }) =>
    resources.flatMap((resource) => {
      const named = all(resource, 'dependency').map(({ attributes }) => attributes['identifierref'] ?? '');
      const wrong = named.filter(
        (name) => name === nameOf(resource) || resourceNamed(resources, name)?.attributes['type'] !== 'webcontent',
      );
      return [...wrong, ...repeated(named)];
    }),

  'a resource lists a file once [9a]': ({ resources }) => resources.flatMap((resource) => repeated(filesOf(resource))),

  'a file that is listed is in the package, under a relative address': ({ resources, files }) =>
    resources.flatMap(filesOf).filter((path) => !files.has(path) || /^\/|^[a-z]+:|\\|\.\.|[?#%\s]/i.test(path)),

  'a file of the package is listed': ({ resources, files }) => {
    const listed = new Set(resources.flatMap(filesOf));
    return [...files.keys()].filter((path) => path !== MANIFEST && !listed.has(path));
  },

  'a resource has its place among the items': ({ resources, items }) => {
    const named = new Set(items.map(({ attributes }) => attributes['identifierref']));
    return resources.map(nameOf).filter((name) => !named.has(name));
  },

  'the file of a web link is one, and leads to a whole address': (found) =>
    webLinks(found)
      .flatMap(filesOf)
      .flatMap((path) => {
        const root = rootOf(found.files.get(path) ?? '');
        if (root?.name !== 'webLink' || root.attributes['xmlns'] !== found.vocabulary.webLink.namespace) return [path];
        const href = find([root], ({ name }) => name === 'url')?.attributes['href'] ?? '';
        const faults = grammarFaults(root);
        return /^https?:\/\/[^/\s]+\/\S*$/.test(href) ? faults : [...faults, `${path}: ${href}`];
      }),

  'Moodle finds its namespace at the beginning of the manifest': ({ text, vocabulary }) =>
    text.slice(0, 500).includes(`xmlns="${vocabulary.namespaces['']}"`) ? [] : [text.slice(0, 500)],

  'Moodle and Canvas: lessons are the items of the root, and have no folders in them': ({ manifest, items }) =>
    items
      .filter((item) => !('identifierref' in item.attributes))
      .filter((folder) => !rootItems(manifest).includes(folder) || all(folder, 'item').length === 1)
      .map(({ attributes }) => attributes['identifier'] ?? ''),

  'Moodle puts the title of a lesson into XML as it is': ({ manifest }) =>
    rootItems(manifest)
      .map((item) => wordsIn(item, 'title'))
      .filter((title) => /[&<>]/.test(title)),

  'the answers are hidden from students': ({ resources }) =>
    resources
      .filter((resource) => filesOf(resource).some((path) => /\/(?:answers|lesson)\.html$/.test(path)))
      .filter((resource) => wordsIn(resource, 'lom:value') !== 'Instructor')
      .map(nameOf),

  'a text runs no script and loads nothing but what lies beside it': ({ files }) =>
    [...files].filter(([path]) => path.endsWith('.html')).flatMap(([path, text]) => loadFaults(path, text, files)),
};

/** Every broken rule with what breaks it, a line each; empty for a sound cartridge. */
export function brokenRules(files: ReadonlyMap<string, string>, version: CartridgeVersion): string[] {
  const text = files.get(MANIFEST);
  const manifest = rootOf(text ?? '');
  if (text === undefined || manifest === undefined) return [`the manifest is ${MANIFEST} at the root`];
  const found: Package = {
    files,
    text,
    manifest,
    resources: all(manifest, 'resource'),
    items: all(manifest, 'item').slice(1),
    vocabulary: vocabularyOf(version),
  };
  return Object.entries(RULES).flatMap(([name, rule]) => rule(found).map((fault) => `${name}: ${fault}`));
}

function rootOf(xml: string): Element | undefined {
  return find(parseHtml(xml), () => true);
}

/** What is read and written again is the same: nothing is left open, and nothing stands for something else. */
function isWellFormed(xml: string): boolean {
  const body = xml.replace(/^<\?xml[^>]*\?>\s*/, '');
  return xml !== body && markup(parseHtml(body)) === body;
}

/** An element and all within it that have a name. */
function all(element: Element, name: string): Element[] {
  return [...elementsOf([element])].filter((each) => each.name === name);
}

function wordsIn(element: Element, name: string): string {
  return textOf([find([element], (each) => each.name === name) ?? '']);
}

function repeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

function nameOf({ attributes }: Element): string {
  return attributes['identifier'] ?? '';
}

function resourceNamed(resources: readonly Element[], name: string): Element | undefined {
  return resources.find((resource) => nameOf(resource) === name);
}

function filesOf(resource: Element): string[] {
  return all(resource, 'file').map(({ attributes }) => attributes['href'] ?? '');
}

function webLinks({ resources }: Package): Element[] {
  return resources.filter(({ attributes }) => attributes['type']?.startsWith('imswl') === true);
}

function rootItems(manifest: Element): Element[] {
  const root = find([manifest], ({ name }) => name === 'item');
  return (root?.children ?? []).filter((child): child is Element => typeof child !== 'string');
}

function loadFaults(path: string, html: string, files: ReadonlyMap<string, string>): string[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const elements = [...elementsOf(parseHtml(html))];
  const ids = new Set(elements.map(({ attributes }) => attributes['id']));
  return elements.flatMap(({ name, attributes }) => {
    const faults = Object.keys(attributes).filter((key) => key.startsWith('on'));
    if (['script', 'iframe', 'object', 'link', 'form'].includes(name)) faults.push(name);
    const { src, href } = attributes;
    if (src !== undefined && !files.has(`${folder}${src}`)) faults.push(src);
    if (href !== undefined && !/^https?:\/\//.test(href) && !ids.has(href.replace(/^#/, ''))) faults.push(href);
    return faults.map((fault) => `${path}: ${fault}`);
  });
}
