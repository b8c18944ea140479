import { attributeOf } from '../dom';

/** What an inline style means for the words inside; everything else about it is looks. */
export type Style = { hidden: boolean; bold: boolean; struck: boolean; centred: boolean | null };

const interesting = /display|visibility|font-weight|text-align|line-through/i;

/** Null where nothing in the style matters. */
export function styleOf(element: Element): Style | null {
  const style = attributeOf(element, 'style');
  if (!style || !interesting.test(style)) return null;
  const align = /(?:^|[;\s])text-align\s*:\s*([\w-]+)/i.exec(style)?.[1]?.toLowerCase();
  return {
    hidden: /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i.test(style),
    bold: /(?:^|[;\s])font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
    struck: /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style),
    centred: align ? align === 'center' : null,
  };
}
