import { expect, it } from 'vitest';
import { fillElements } from './fill-elements.ts';

it('fills the elements that are asked for, whatever is in them, and leaves every other byte', () => {
  const html = '<p data-size="a">old <b>text</b></p><p  data-size=\'b\'>kept</p><P>data-size="a"</P>';
  const filled = fillElements(html, 'data-size', (value) => (value === 'a' ? '<i>new</i>' : null));
  expect(filled).toBe('<p data-size="a"><i>new</i></p><p  data-size=\'b\'>kept</p><P>data-size="a"</P>');
});
