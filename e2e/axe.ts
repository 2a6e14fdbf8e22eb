import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import type { RunOptions, SerialContextObject } from 'axe-core';
import type { Page } from '@playwright/test';

/**
 * Axe asks for the colour by which words are filled. Where a reader forces colours, Chromium fills them with the forced colour
 * and names the other one; no page sets a fill of its own.
 */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8').replaceAll(
  '-webkit-text-fill-color',
  'color',
);

/** The one rule that depends on colours, and takes as long as all others together. */
export const CONTRAST = 'color-contrast';

/** The rule of WCAG 2.2 on the size of what is pressed, which axe leaves out unless it is asked for. */
export const TARGET_SIZE = 'target-size';

/** What is looked at. */
export interface Scope {
  /** A part of the page, as a CSS selector. */
  readonly include?: string;
  /** Names of rules, if not all of them. */
  readonly rules?: readonly string[];
  /** Names of rules that are left out. */
  readonly without?: readonly string[];
}

/**
 * What axe finds wrong with a page: rule and elements. Only what is wrong is asked for, since to describe everything that
 * is right takes most of the time.
 */
export async function violationsOf(
  page: Page,
  { include, rules, without = [] }: Scope = {},
): Promise<[rule: string, elements: string[]][]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(AXE);
    await page.evaluate(rememberColours);
  }
  const context: SerialContextObject = {
    include: include ?? 'html',
  };
  const options: RunOptions = {
    resultTypes: ['violations'],
    iframes: false,
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
    rules: {
      [TARGET_SIZE]: { enabled: true },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
  };
  return page.evaluate(
    async ([context, options]) => {
      const { axe } = globalThis as unknown as { axe: typeof Axe };
      const { violations } = await axe.run(context, options);
      return violations.map(({ id, nodes }): [string, string[]] => [id, nodes.map((node) => node.html)]);
    },
    [context, options] as const,
  );
}

/** A colour as axe has it. */
interface Colour {
  r: number;
  g: number;
  b: number;
  alpha: number;
  parseString: (written: string) => this;
}

/**
 * Runs in the page. Axe reads what a colour is written as anew at each element and each of its backgrounds, which takes a fifth of
 * its time; a page writes a few dozen colours.
 */
function rememberColours(): void {
  const { axe } = globalThis as unknown as { axe: { commons: { color: { Color: { prototype: Colour } } } } };
  const { prototype } = axe.commons.color.Color;
  const read = prototype.parseString;
  const known = new Map<string, readonly [r: number, g: number, b: number, alpha: number]>();
  prototype.parseString = function (written) {
    const colour = known.get(written);
    if (colour !== undefined) {
      [this.r, this.g, this.b, this.alpha] = colour;
      return this;
    }
    read.call(this, written);
    known.set(written, [this.r, this.g, this.b, this.alpha]);
    return this;
  };
}
