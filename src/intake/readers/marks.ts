import { claimOfFields } from '../claim-of-fields.ts';
import type { WrittenClaim, WrittenId } from '../../evidence/model.ts';
import type { Gathered } from '../gathered.ts';
import type { Located } from '../yaml.ts';

/** What a mark of a picture rests on, as authors write it. */
interface MarkFields {
  readonly claims: readonly string[];
  readonly says?: string | undefined;
  readonly on?: string | undefined;
  readonly disputed?: string | undefined;
  readonly except?: string | undefined;
}

/** The claims that a mark rests on, its own first. Its own is added to what is gathered. */
export function claimsOfMark(
  { value, locate }: Located<MarkFields>,
  own: Pick<WrittenClaim, 'id' | 'page' | 'section'>,
  into: Gathered,
): WrittenId[] {
  const { claims, says, on, disputed, except } = value;
  const named = claims.map((id, index) => ({ id, at: locate(['claims', index]) }));
  if (says === undefined || on === undefined) return named;
  const fields = { says, on, disputed, except };
  into.claims.push(claimOfFields(fields, { ...own, locate: (field) => locate([field]) }, into.findings));
  return [{ id: own.id, at: locate(['says']) }, ...named];
}
