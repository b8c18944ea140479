import { readerWords } from '@/utils/i18n/reader';
import { opensWithMark } from '../opens-with-mark';
import type { Heading } from './headings';

type ContentsProps = { headings: Heading[]; current: string | null; onGo(id: string): void };

/** The article's headings, the one being read marked. */
export function Contents({ headings, current, onGo }: ContentsProps) {
  return (
    <nav class="toc" aria-label={readerWords.contents()}>
      <h2>{readerWords.contents()}</h2>
      {headings.map(({ id, text, depth }) => (
        <button
          key={id}
          type="button"
          class={[depth === 1 && 'sub', opensWithMark(text) && 'opens'].filter(Boolean).join(' ')}
          aria-current={id === current ? 'location' : undefined}
          onClick={() => onGo(id)}
        >
          {text}
        </button>
      ))}
    </nav>
  );
}
