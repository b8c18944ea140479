import { common } from '@/utils/i18n/common';
import { readerWords } from '@/utils/i18n/reader';
import { Seal } from '../seal';

/** There is no such article: what may have happened, and the way on. */
export function Gone() {
  return (
    <main class="gone">
      <Seal state="grey" big />
      <h1>{readerWords.gone()}</h1>
      <p>{readerWords.goneWhy()}</p>
      <a class="btn primary" href="/options.html#/library">
        {common.openLibrary()}
      </a>
    </main>
  );
}
