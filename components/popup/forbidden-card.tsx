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
        <h1 class="title">{page.kind === 'browser' ? popupWords.unreadable() : popupWords.forbidden()}</h1>
        <p class="advice">{sayWhy(page)}</p>
      </div>
      {page.kind !== 'browser' && (
        <Primary onClick={actions.allowSite}>
          {page.kind === 'site' ? popupWords.allowSite(page.host) : popupWords.allowAll()}
        </Primary>
      )}
      {saved && <OwnCopy saved={saved} actions={actions} />}
    </div>
  );
}

function sayWhy(page: ForbiddenState['page']): string {
  if (page.kind === 'site') return popupWords.forbiddenSite(page.host);
  return page.kind === 'unknown' ? popupWords.forbiddenUnknown() : popupWords.forbiddenBrowser();
}
