import { sayRecentDay } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';
import type { Surroundings } from './popup-state';

/** The latest clips; nothing while there is none. */
export function Recent({ around, onOpen }: { around: Surroundings; onOpen(articleId: string): void }) {
  if (around.recent.length === 0) return null;
  return (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{popupWords.recent()}</h2>
      <ul>
        {around.recent.map((article) => (
          <li key={article.id}>
            <button type="button" onClick={() => onOpen(article.id)}>
              <span class="grow clip">{article.title}</span>
              <span class="dim">{sayRecentDay(article.clippedAt, around.now)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
