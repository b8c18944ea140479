import { addressOf, destination, titleOf } from './destination';
import { escapeDescription } from './escape';

/** `![alt](address)`. Empty for a picture without an address. */
export function pictureMarkdown(element: Element, picture: (address: string) => string): string {
  const address = pictureAddress(element);
  if (!address) return '';
  const alt = (element.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim();
  return `![${escapeDescription(alt)}](${destination(picture(address))}${titleOf(element)})`;
}

/** The original address. What is stored has it in `data-src`, so that nothing loads. */
export function pictureAddress(element: Element): string {
  return addressOf(element.getAttribute('data-src') ?? element.getAttribute('src') ?? '');
}
