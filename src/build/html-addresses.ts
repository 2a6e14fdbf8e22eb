import { Tokenizer } from 'htmlparser2';

/** Attributes that hold an address. `data-root` tells scripts where the site begins. */
const ADDRESS_ATTRIBUTES = new Set(['href', 'src', 'action', 'data-root']);

/** Whether an attribute holds an address. */
export function isAddressAttribute(name: string): boolean {
  return ADDRESS_ATTRIBUTES.has(name);
}

/**
 * Puts other addresses into the address attributes of an HTML text; everything else stays as it is, to the byte. Of an
 * address with an entity in it only what stands before the entity is asked about.
 */
export function mapAddresses(html: string, change: (address: string, attribute: string) => string): string {
  let result = '';
  let copied = 0;
  let attribute = '';
  // An entity cuts a value into pieces; only the first of them is the beginning of an address.
  let atStart = true;
  const ignore = (): void => undefined;
  const tokenizer = new Tokenizer(
    {},
    {
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        atStart = true;
      },
      onattribdata: (start, end) => {
        const isFirst = atStart;
        atStart = false;
        if (!isFirst || !isAddressAttribute(attribute)) return;
        result += html.slice(copied, start) + change(html.slice(start, end), attribute);
        copied = end;
      },
      onattribend: ignore,
      onattribentity: ignore,
      oncdata: ignore,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onopentagend: ignore,
      onopentagname: ignore,
      onprocessinginstruction: ignore,
      onselfclosingtag: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return result + html.slice(copied);
}
