import { Check } from 'lucide-preact';
import { Button } from '@/components/button';
import { Icon } from '@/components/icon';
import { Notice } from '@/components/notice';
import { share } from '@/components/picture-cells';
import { Seal } from '@/components/seal';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayMoment, sayNumber } from '@/utils/i18n/format';
import { popupWords } from '@/utils/i18n/popup';
import { sayDifference } from './difference';
import { PictureProgress, PicturesMissing } from './picture-progress';
import type { KeptState, PopupActions, Surroundings } from './popup-state';

type KeptProps = { state: KeptState; around: Surroundings; actions: PopupActions };

/** The big seal: fills while pictures arrive, stamps when an article was just kept. */
export function KeptSeal({ state }: { state: KeptState }) {
  if (isArriving(state)) return null;
  return <Seal state="kept" big stamped />;
}

/** What is new about a kept article, first: pictures on their way, missing ones, a changed original. */
export function KeptNews({ state, around, actions }: KeptProps) {
  if (isArriving(state)) return <PictureProgress state={state} around={around} />;
  return (
    <>
      {state.just ? <JustKept state={state} /> : <p class="meta">{sayKept(state.saved, around.now)}</p>}
      <PicturesMissing state={state} actions={actions} />
      {state.changed && (
        <Notice kind="news" title={popupWords.changed()}>
          <p>{popupWords.changedDetail(sayDifference(state.changed.measure, state.saved.measure))}</p>
          <Button look="text" onClick={actions.keep} disabled={state.keeping}>
            {state.keeping ? popupWords.keeping() : popupWords.keepNewVersion()}
          </Button>
        </Notice>
      )}
    </>
  );
}

/** Pictures are on their way, and someone is watching: the article was just kept here. */
export function isArriving(state: KeptState): boolean {
  return state.pictures.includes('waiting');
}

function JustKept({ state }: { state: KeptState }) {
  const complete = share(state.pictures) === 1;
  const counts = sayCounts(state.saved);
  return (
    <p class="done" role="status">
      <Icon of={Check} />
      <b>{state.just === 'version' ? popupWords.keptNewVersion() : popupWords.kept()}</b>
      <span class="dim">{complete ? popupWords.nothingMissing(counts) : counts}</span>
    </p>
  );
}

function sayKept(saved: Article, now: Date): string {
  const repost = saved.repostOf?.account ? [common.repostOf(saved.repostOf.account)] : [];
  return [popupWords.keptAt(sayMoment(saved.clippedAt, now)), sayCounts(saved, ' · '), ...repost].join(' · ');
}

function sayCounts({ measure }: Article, between = popupWords.between()): string {
  const pictures = measure.images > 0 ? [common.pictures(sayNumber(measure.images))] : [];
  return [common.characters(sayNumber(measure.characters)), ...pictures].join(between);
}
