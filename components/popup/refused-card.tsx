import { BookOpen, RefreshCw } from 'lucide-preact';
import { Avatar } from '@/components/avatar';
import type { Article, Refusal, RefusalReason } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayDay, sayNumber } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';
import { sayRefusal } from '@/utils/i18n/refusals';
import { localDay } from '@/utils/local-day';
import type { PopupActions } from './popup-state';
import { Primary } from './primary';

/** What may be over when one looks again. */
const passing: RefusalReason[] = ['verification', 'unavailable', 'error', 'empty'];

type RefusedProps = { refusal: Refusal; saved: Article | null; now: Date; actions: PopupActions };

/** Not an article: why, the page's own sentence, and the reader's copy if there is one. */
export function RefusedCard({ refusal, saved, now, actions }: RefusedProps) {
  const { title, advice } = sayRefusal(refusal.refusal);
  return (
    <div class="main">
      <div>
        <h1 class="title">{title}</h1>
        <p class="advice">{advice}</p>
        {refusal.detail && <p class="advice dim">{popupWords.pageSays(refusal.detail)}</p>}
        {saved && <p class="advice">{popupWords.yourCopy(sayDay(localDay(new Date(saved.clippedAt)), now))}</p>}
      </div>
      {saved && <OwnCopy saved={saved} actions={actions} />}
      {!saved && passing.includes(refusal.refusal) && (
        <Primary icon={RefreshCw} onClick={actions.tryAgain}>
          {popupWords.lookAgain()}
        </Primary>
      )}
    </div>
  );
}

/** The reader's own copy of what the tab does not show. */
export function OwnCopy({ saved, actions }: { saved: Article; actions: PopupActions }) {
  const source = saved.account ?? saved.site;
  return (
    <>
      <div class="own">
        <Avatar name={source} size="large" />
        <div class="grow">
          <p class="own-title clip">{saved.title}</p>
          <p class="meta clip">
            {[source, common.characters(sayNumber(saved.measure.characters))].join(' · ')}
            {saved.measure.images > 0 && ` · ${common.pictures(sayNumber(saved.measure.images))}`}
          </p>
        </div>
      </div>
      <Primary icon={BookOpen} onClick={() => actions.read(saved.id)}>
        {popupWords.openCopy()}
      </Primary>
    </>
  );
}
