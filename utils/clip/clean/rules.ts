import { attributeOf, find } from '../dom';
import { block, caption, details, figure, paragraph, quote, rule as ruleLine, summary } from './blocks';
import { card, film, mediaCard } from './cards';
import { code, preformatted } from './code';
import { embed } from './embed';
import { isTypedNote, noteOf } from './footnotes';
import { formula, isSetFormula, mathematics, setFormula, texScript } from './formulas';
import { heading } from './headings';
import { link } from './links';
import { definition, item, list, term } from './lists';
import { mark } from './marks';
import { picture } from './pictures';
import type { Rule } from './rule';
import { drawing } from './svg';
import { looseCell, table } from './tables';
import { lineBreak } from './writer';

const nothing: Rule = (element, { note }) => note(null, element);
const control: Rule = (element, { note }) => note('controls', element);

const span: Rule = (element, place) => {
  if (attributeOf(element, 'data-formula') !== null || attributeOf(element, 'data-tex') !== null)
    formula(element, place);
  else if (isSetFormula(element)) setFormula(element, place);
  else if (isTypedNote(element)) paragraph(element, place);
  else if (/(^|\s)(video_iframe|js_mp_video_container)(\s|$)/.test(attributeOf(element, 'class') ?? ''))
    film(element, place);
  else place.inside(element);
};

/** The call of a note is a superscript by itself. */
const superscript: Rule = (element, place) => {
  const link = find(element, 'a');
  if (link && noteOf(link, place)) place.inside(element);
  else mark('sup')(element, place);
};

/** What is written for which element. An element without a rule is only what is inside it. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ...each('p section div', paragraph),
  ['span', span],
  ...each(
    'article main header footer aside nav address center fieldset form tbody thead tfoot tr th caption legend hgroup',
    block,
  ),
  ...each('h1 h2 h3 h4 h5 h6', heading),
  ...each('ul ol menu', list),
  ['li', item],
  ['dl', block],
  ['dt', term],
  ['dd', definition],
  ['blockquote', quote],
  ['figure', figure],
  ['figcaption', caption],
  ['details', details],
  ['summary', summary],
  ['table', table],
  ['td', looseCell],
  ['pre', preformatted],
  ...each('code kbd samp tt', code),
  ...each('strong b', mark('strong')),
  ...each('em i', mark('em')),
  ...each('del strike', mark('del')),
  ['ins', mark('u')],
  ['sup', superscript],
  ...['s', 'u', 'sub', 'mark', 'ruby', 'rt'].map((tag): [string, Rule] => [tag, mark(tag)]),
  ['a', link],
  ['img', picture],
  ['svg', drawing],
  ['embed', embed],
  ...each('iframe video audio', mediaCard),
  ...each('qqmusic mpvoice mpprofile mpcps mp-miniprogram mp-weapp mp-common-*', card),
  ['math', mathematics],
  ['mjx-container', setFormula],
  ['br', (_, { writer }) => lineBreak(writer)],
  ['hr', ruleLine],
  ['script', texScript],
  ...each('style link meta title head noscript template base mp-style-type', nothing),
  ...each('button input textarea select option object param canvas map area rp dialog', control),
]);

function each(tags: string, rule: Rule): [string, Rule][] {
  return tags.split(' ').map((tag) => [tag, rule]);
}
