import { browser } from '#imports';
import { Opening } from '@/components/library/opening';
import { Gone } from '@/components/reader/gone';
import { type ReaderActions, ReaderPage } from '@/components/reader/reader-page';
import sheet from '@/components/reader/reading.css?url&no-inline';
import { copyArticle } from '@/utils/copy-article';
import { common } from '@/utils/i18n/common';
import type { Library } from '@/utils/library/library';
import { changeSettings, preferences } from '@/utils/preferences';
import { readingList } from '@/utils/reading-list';
import { defaults } from '@/utils/settings';
import { shownTheme } from '@/utils/theme';
import type { Desk, Opened } from './desk';
import { retryPictures } from './retry-pictures';

type AppProps = { library: Library; desk: Desk };

export function App({ library, desk }: AppProps) {
  const opened = desk.opened.value;
  if (desk.failure.value) return <Opening failure={desk.failure.value} />;
  if (opened === 'opening') return <Opening failure={null} />;
  document.title = opened ? `${opened.article.title} · ${common.product()}` : common.product();
  return opened ? <Reading key={opened.article.id} library={library} opened={opened} /> : <Gone />;
}

function Reading({ library, opened }: { library: Library; opened: Opened }) {
  const { theme, reader } = preferences.value;
  return (
    <ReaderPage
      article={opened.article}
      html={opened.html}
      fidelity={opened.fidelity}
      repeats={opened.repeats}
      pictures={opened.pictures}
      knownTags={opened.knownTags}
      next={opened.next && `#${opened.next.id}`}
      previous={opened.previous && `#${opened.previous.id}`}
      back={`/options.html${readingList()?.address || '#/library'}`}
      stylesheet={new URL(sheet, location.href).href}
      theme={theme}
      shownTheme={shownTheme.value}
      look={reader}
      onTheme={(theme) => changeSettings({ theme })}
      onLook={(reader) => changeSettings({ reader })}
      onResetLook={() => changeSettings({ reader: defaults.reader, theme: defaults.theme })}
      actions={actionsOn(library, opened)}
    />
  );
}

function actionsOn(library: Library, { article, pictureOrigins }: Opened): ReaderActions {
  const ids = [article.id];
  return {
    setTags: (tags) => library.setTags(article.id, tags),
    setStatus: (status) => library.setStatus(ids, status),
    remove: () => library.remove(ids, new Date()),
    restore: () => library.restore(ids),
    retryPictures: (address) => retryPictures(article.id, pictureOrigins, address),
    copy: (way) => copyArticle(library, article, way),
    take: async (way) => (await import('@/utils/take-out')).takeOut(library, article, way),
    openAddress: (url) => browser.tabs.create({ url }),
  };
}
