import { popupWords } from '@/utils/i18n/popup';
import type { ForbiddenState, PopupActions } from './popup-state';
import { Primary } from './primary';
import { OwnCopy } from './refused-card';

/** A page that we may not see: why, and the way on where there is one. */
export function ForbiddenCard({ state, actions }: { state: ForbiddenState; actions: PopupActions }) {
  const { page, saved } = state;
  return (
    <div class="main">
      <div>
        <h1 class="title">{sayWhat(page)}</h1>
        <p class="advice">{sayWhy(page)}</p>
      </div>
      {page.kind === 'site' && <Primary onClick={actions.allowSite}>{popupWords.allowSite(page.host)}</Primary>}
      {page.kind === 'unknown' && <Primary onClick={actions.allowSite}>{popupWords.allowAll()}</Primary>}
      {page.kind === 'file' && <Primary onClick={actions.openImport}>{popupWords.importFile()}</Primary>}
      {saved && <OwnCopy saved={saved} actions={actions} />}
    </div>
  );
}

function sayWhat({ kind }: ForbiddenState['page']): string {
  if (kind === 'file') return popupWords.file();
  return kind === 'browser' ? popupWords.unreadable() : popupWords.forbidden();
}

function sayWhy(page: ForbiddenState['page']): string {
  if (page.kind === 'file') return popupWords.fileDetail();
  if (page.kind === 'site') return popupWords.forbiddenSite(page.host);
  return page.kind === 'unknown' ? popupWords.forbiddenUnknown() : popupWords.forbiddenBrowser();
}
