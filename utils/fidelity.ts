/** Why something that the page has is not in the article. Each has words for people in `utils/i18n/fidelity.ts`. */
export type LeftOutReason =
  /** Not shown by the page either. */
  | 'hidden'
  /** Drawings and backgrounds of boxes. */
  | 'ornament'
  /** Pictures of one pixel, pictures without address. */
  | 'placeholder'
  /** Other pages and parts shown inside of this one. */
  | 'embed'
  /** Buttons, fields, tool bars. */
  | 'controls'
  | 'line-numbers'
  | 'advert'
  /** Other articles. */
  | 'related'
  /** What websites put into every article: parts of a known site's, notices and labels at the ends. */
  | 'site'
  /** Boxes that by their names are the website's and not the author's. */
  | 'page'
  /** Paragraphs of the page that are not where its article was found. */
  | 'beside'
  /** Everything else on the page, where no adapter knows which part the article is. */
  | 'around'
  /** Nobody took it out, and it is not there. */
  | 'unknown';

/** What was left out for one reason. */
export type LeftOut = {
  reason: LeftOutReason;
  count: number;
  /** Of text in all of it, white space left out. */
  characters: number;
  /** The first few of them: their first words (at most 60 characters), or the address of what has no words. */
  samples: string[];
};

/**
 * How much of the text that the page shows in its article was kept, in characters without white space. What is no text of
 * the article as a matter of fact (hidden, buttons, line numbers, adverts, what websites add) and what stands for something
 * else (cards, formulas) counts on neither side; what may have been the author's counts as not kept.
 */
export type Fidelity = { visible: number; kept: number; leftOut: LeftOut[] };
