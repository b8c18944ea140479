import { WifiOff } from 'lucide-preact';
import { Notice } from '@/components/notice';
import { PartNotice } from '@/components/part-notice';
import { TagInput } from '@/components/tag-input';
import { popupWords } from '@/utils/i18n/popup';
import { FidelityLine } from './fidelity-line';
import { Counts, Heading } from './heading';
import { KeptActions } from './kept-actions';
import { KeptNews, KeptSeal } from './kept-news';
import type { ArticleState, KeptState, PopupActions, Surroundings } from './popup-state';
import { Primary } from './primary';

type CardProps<State> = { state: State; around: Surroundings; actions: PopupActions };

/** An article, before and after it is kept. The tag field stays the same one, so that typing is never cut off. */
export function ArticleCard({ state, around, actions }: CardProps<ArticleState | KeptState>) {
  const kept = state.step === 'kept';
  const page = kept ? state.saved : state.page;
  return (
    <div class="main">
      <Heading page={page} now={around.now} beside={kept && <KeptSeal state={state} />} />
      {kept ? (
        <KeptNews state={state} around={around} actions={actions} />
      ) : (
        <BeforeKeeping state={state} around={around} />
      )}
      <PartNotice partial={page.partial} />
      <TagInput
        key="tags"
        tags={kept ? state.saved.tags : state.tags}
        known={around.knownTags}
        onChange={actions.setTags}
        onEnter={kept ? () => actions.read(state.saved.id) : actions.keep}
        usual={kept ? 0 : 3}
      />
      {kept ? <KeptActions state={state} actions={actions} /> : <KeepButton state={state} actions={actions} />}
      {state.fidelity && (
        <FidelityLine
          fidelity={state.fidelity}
          measure={page.measure}
          partial={page.partial}
          pictures={kept ? state.pictures : []}
        />
      )}
    </div>
  );
}

function BeforeKeeping({ state, around }: Omit<CardProps<ArticleState>, 'actions'>) {
  return (
    <>
      <Counts page={state.page} />
      {around.offline && (
        <Notice kind="warn" icon={WifiOff} title={popupWords.offline()}>
          <p>{popupWords.offlineDetail()}</p>
        </Notice>
      )}
      {state.pictureOrigins.length > 0 && <p class="hint">{popupWords.willAsk(sayHosts(state.pictureOrigins))}</p>}
    </>
  );
}

function KeepButton({ state, actions }: Omit<CardProps<ArticleState>, 'around'>) {
  return (
    <Primary onClick={actions.keep} busy={state.keeping}>
      {state.keeping ? popupWords.keeping() : popupWords.keep()}
    </Primary>
  );
}

/** The hosts of match patterns: the first by name, the rest as a number. */
function sayHosts(origins: string[]): string {
  const hosts = origins.map((origin) => origin.replace(/^.*?:\/\/(\*\.)?/, '').replace(/\/.*$/, ''));
  return hosts.length > 1 ? `${hosts[0]}${popupWords.andOthers(String(hosts.length))}` : (hosts[0] ?? '');
}
