import { signal } from '@preact/signals';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { LibraryActions } from '@/components/library/library-actions';
import { LibraryView } from '@/components/library/library-view';
import type { Missing } from '@/components/library/missing';
import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import { everything, type Place } from '@/utils/search/place';
import { someArticle } from '../../search/some-article';
import { show } from '../show';

/** A library page over plain values: what is done to it shows at once, as with the real one. */
export async function showShelf(
  given: Partial<Article>[],
  texts = new Map<string, string>(),
  missing = new Map<string, Missing>(),
) {
  const articles = signal(given.map((facts, at) => someArticle({ id: `a${at}`, title: `第${at}篇`, ...facts })));
  const gone = new Map<string, Article>();
  const place = signal<Place>(everything);
  const opened: string[] = [];
  const copied: [string, CopyWay][] = [];
  const retried: string[] = [];
  const exported: (string[] | null)[] = [];
  const change = (ids: string[], to: (article: Article) => Article) => {
    articles.value = articles.value.map((article) => (ids.includes(article.id) ? to(article) : article));
  };
  const actions: LibraryActions = {
    tag: async (ids, tags) => change(ids, (one) => ({ ...one, tags: [...new Set([...one.tags, ...tags])] })),
    untag: async (ids, tags) => change(ids, (one) => ({ ...one, tags: one.tags.filter((tag) => !tags.includes(tag)) })),
    setTags: async (id, tags) => change([id], (one) => ({ ...one, tags })),
    setStatus: async (ids, status) => change(ids, (one) => ({ ...one, status })),
    remove: async (ids) => {
      for (const article of articles.value) if (ids.includes(article.id)) gone.set(article.id, article);
      articles.value = articles.value.filter(({ id }) => !ids.includes(id));
    },
    restore: async (ids) => {
      articles.value = [...articles.value, ...ids.flatMap((id) => gone.get(id) ?? [])];
    },
    erase: async () => {},
    retryPictures: async () => void retried.push('all'),
    copy: async (article, way) => void copied.push([article.id, way]),
  };
  function Page() {
    return (
      <main>
        <LibraryView
          articles={articles.value}
          texts={texts}
          place={place.value}
          onPlace={(next) => {
            place.value = next;
          }}
          actions={actions}
          href={(id) => `#read-${id}`}
          open={(id) => opened.push(id)}
          cover={noCover}
          missing={missing}
          onExport={(ids) => exported.push(ids)}
          onMenu={() => {}}
          shortcut="Alt+Shift+S"
          onList={ignore}
        />
      </main>
    );
  }
  await page.viewport(1280, 900);
  show(<Page />);
  await expect.poll(() => document.querySelector('.item, .void')).not.toBe(null);
  return { articles, place, opened, exported, copied, retried };
}

async function noCover(): Promise<Blob | null> {
  return null;
}

function ignore(): void {}
