import { inertBody } from '@/utils/clip/inert';
import { sanitise } from '@/utils/clip/sanitise';
import { toMarkdown } from '@/utils/markdown/to-markdown';

export const write = (html: string) => toMarkdown(inertBody(sanitise(html)));
