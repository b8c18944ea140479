import '@/components/look/look.css';
import '@/components/library/dialogs.css';
import '@/components/reader/reader.css';
import { render } from 'preact';
import { openLibrary } from '@/utils/library/library';
import { followSettings } from '@/utils/preferences';
import { App } from './app';
import { deskOf } from './desk';

await followSettings('reader');
const library = openLibrary();
const desk = deskOf(library);
const show = () => {
  const id = location.hash.slice(1);
  desk.show(id);
  scrollTo(0, 0);
  startReading(id);
};
addEventListener('hashchange', show);
show();
render(<App library={library} desk={desk} />, document.body);

/** An article that was opened is no longer unread. */
async function startReading(id: string): Promise<void> {
  const article = await library.get(id);
  if (article?.status === 'unread' && !article.deletedAt) await library.setStatus([id], 'reading');
}
