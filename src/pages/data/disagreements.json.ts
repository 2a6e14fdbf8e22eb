import { json } from '../../components/data.ts';
import { site } from '../../components/site.ts';
import type { APIRoute } from 'astro';

/** Every disagreement with its positions. Part of the public surface: fields are added, never changed. */
export const GET: APIRoute = async () => {
  const { evidence } = await site();
  return json(
    [...evidence.disagreements.values()].map(({ id, address, question, kind, positions, settle }) => ({
      id,
      url: address,
      question,
      kind,
      positions: positions.map((position) => {
        const claim = evidence.claims.get(position.claim);
        return {
          ...(position.value === null ? {} : { value: position.value }),
          says: claim?.text,
          who: position.who,
          ...(position.asOf === null ? {} : { as_of: position.asOf }),
          citations: claim?.citations.map(({ document, passage }) => ({ source: document, passage })),
        };
      }),
      settle,
    })),
  );
};
