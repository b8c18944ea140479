import { promotionIn, type Surroundings } from './promotion-in';

/** Takes the promotion out of a clean body, for good: give it a copy of what is kept. */
export function withoutPromotion<Body extends Element>(body: Body, around: Surroundings): Body {
  for (const { block } of promotionIn(body, around)) block.remove();
  return body;
}
