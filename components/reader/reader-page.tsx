import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import type { CopyWay } from '@/utils/export/copy-ways';
import type { TakeWay } from '@/utils/export/take-ways';
import type { Fidelity } from '@/utils/fidelity';
import { common } from '@/utils/i18n/common';
import { copyWords, sayCopied } from '@/utils/i18n/copy';
import { language } from '@/utils/i18n/i18n';
import { libraryWords } from '@/utils/i18n/library';
import { lightboxWords } from '@/utils/i18n/lightbox';
import { readerWords } from '@/utils/i18n/reader';
import { tagWords } from '@/utils/i18n/tags';
import { takeWords } from '@/utils/i18n/take';
import { langOf } from '@/utils/lang-of';
import type { Ends } from '@/utils/promotion/repeats';
import { isSilenced } from '@/utils/single-keys';
import { Button } from '../button';
import { Dialog } from '../dialog';
import type { Deed } from '../library/deeds';
import { isTyping } from '../library/keys';
import { KeyTable } from '../library/keys-dialog';
import { useDeeds } from '../library/use-deeds';
import { Notice } from '../notice';
import { Toast } from '../toast';
import { Appearance, type Theme } from './appearance';
import { ArticleHead } from './article-head';
import { Colophon } from './colophon';
import { Contents } from './contents';
import { FidelityLine } from './fidelity';
import { ArticleFrame } from './frame';
import { Lightbox } from './lightbox/lightbox';
import { useLightbox } from './lightbox/use-lightbox';
import { type Look, lookProperties } from './look-properties';
import type { PictureView } from './pictures';
import { PrintOrigin } from './print-origin';
import { type Panel, ReaderBar } from './reader-bar';
import { readerCommandOf } from './reader-keys';
import { readingBody } from './reading-body';
import { readingWords } from './reading-words';
import { runReaderCommand } from './run-reader-command';
import { scrollToFrame } from './use-frame-events';
import { useNarrow } from './use-narrow';
import { usePrint } from './use-print';
import { useReadingPlace } from './use-reading-place';

export type ReaderActions = {
  setTags(tags: string[]): Promise<void>;
  setStatus(status: Article['status']): Promise<void>;
  remove(): Promise<void>;
  restore(): Promise<void>;
  /** Fetches one missing picture again, by its address, or with null all of them. */
  retryPictures(address: string | null): Promise<void>;
  copy(way: CopyWay): Promise<void>;
  take(way: TakeWay): Promise<void>;
  openAddress(address: string): void;
};

export type ReaderPageProps<T extends Look> = {
  article: Article;
  html: string;
  /** Null where nobody counted. */
  fidelity: Fidelity | null;
  /** What the account repeats in other articles, where its promotion is to be left out; else null. */
  repeats: Ends | null;
  /** By original address. */
  pictures: Map<string, PictureView>;
  knownTags: string[];
  /** Addresses of the neighbours in the library; null at its ends. */
  next: string | null;
  previous: string | null;
  /** Address of the list that it was opened from. */
  back: string;
  stylesheet: string;
  /** The theme that is chosen, and the one that this makes right now. */
  theme: Theme;
  shownTheme: string;
  look: T;
  onTheme(theme: Theme): void;
  onLook(look: T): void;
  onResetLook(): void;
  actions: ReaderActions;
};

/** One article, clean. */
export function ReaderPage<T extends Look>(props: ReaderPageProps<T>) {
  const { article, html, repeats, actions } = props;
  const spoken = language.value;
  // The words change with the language alone.
  const words = useMemo(readingWords, [spoken]);
  const { body, headings } = useMemo(
    () => readingBody(html, article.url, words, repeats),
    [html, article.url, words, repeats],
  );
  const lang = useMemo(() => langOf(`${article.title}${body.textContent}`), [article.title, body]);
  const narrow = useNarrow(720);
  const look = useMemo(() => lookProperties(props.look, narrow), [props.look, narrow]);
  const doc = useRef<Document | null>(null);
  const [shown, setShown] = useState<Document | null>(null);
  const onDocument = useCallback((next: Document | null) => {
    doc.current = next;
    setShown(next);
  }, []);
  const { place: paper, print } = usePrint(shown, props.stylesheet, props.pictures);
  const place = useReadingPlace(shown, headings, article.measure.characters);
  const [panel, setPanel] = useState<Panel | null>(null);
  const [help, setHelp] = useState(false);
  const lightbox = useLightbox(props.pictures);
  const deeds = useDeeds();
  const say = (doing: Promise<void>, text: string, undo: Deed['undo'] = null) =>
    deeds.run(doing.then(() => ({ text, undo })));
  const copy = (way: CopyWay) => say(actions.copy(way), sayCopied(way));
  const toggleDone = () => void actions.setStatus(article.status === 'archived' ? 'unread' : 'archived');
  const goTo = (id: string) => {
    const heading = doc.current?.getElementById(id);
    if (heading) scrollToFrame(heading);
    setPanel(null);
  };
  const onKey = (event: KeyboardEvent) => {
    if (lightbox.opened || isTyping(event.target) || isSilenced(event)) return;
    const command = readerCommandOf(event);
    const means = {
      ...props,
      headings,
      place,
      panel,
      setPanel,
      goTo,
      toggleDone,
      openPicture: () => lightbox.openOnScreen(doc.current),
      help: () => setHelp(true),
      takeBack: deeds.takeBack,
    };
    if (command && runReaderCommand(command, means)) event.preventDefault();
  };
  useWindowKeys(onKey);

  const toc = headings.length > 1 && <Contents headings={headings} current={place.heading} onGo={goTo} />;
  return (
    <div class="reader" style={look}>
      <ReaderBar
        article={article}
        back={props.back}
        knownTags={props.knownTags}
        progress={place.progress}
        titled={place.titled}
        panel={panel}
        onPanel={setPanel}
        contents={toc}
        look={
          <Appearance
            theme={props.theme}
            look={props.look}
            onTheme={props.onTheme}
            onLook={props.onLook}
            onReset={props.onResetLook}
          />
        }
        actions={{
          setTags: (tags) => void actions.setTags(tags),
          copy,
          take: (way) => say(actions.take(way), takeWords.taken()),
          print: () => void print(),
          toTrash: () => say(actions.remove(), readerWords.movedToTrash(), actions.restore),
          showKeys: () => setHelp(true),
        }}
      />
      <div class="spread">
        {toc}
        <main class="column">
          {article.deletedAt && (
            <InTrash onRestore={() => say(actions.restore(), readerWords.restored(), actions.remove)} />
          )}
          <ArticleHead article={article} lang={lang} />
          <FidelityLine
            fidelity={props.fidelity}
            measure={article.measure}
            partial={article.partial}
            pictures={[...props.pictures.values()]}
            onRetry={() => void actions.retryPictures(null)}
          />
          <ArticleFrame
            title={article.title}
            body={body}
            lang={lang}
            stylesheet={props.stylesheet}
            theme={props.shownTheme}
            look={look}
            pictures={props.pictures}
            words={words.pictures}
            onDocument={onDocument}
            onLink={actions.openAddress}
            onRetry={(address) => void actions.retryPictures(address)}
            onPicture={lightbox.open}
            onKey={onKey}
          />
          <div class="print-only print-body" ref={paper} lang={lang} />
          <PrintOrigin article={article} />
          <Colophon article={article} onDone={toggleDone} onCite={() => copy('citation')} next={props.next} />
        </main>
      </div>
      {lightbox.opened && <Lightbox {...lightbox.opened} title={article.title} onClose={lightbox.close} />}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
      <Toast message={deeds.message} onClose={deeds.close} />
    </div>
  );
}

function InTrash({ onRestore }: { onRestore(): void }) {
  return (
    <Notice kind="warn" title={readerWords.inTrash()}>
      <Button look="text" onClick={onRestore}>
        {common.restore()}
      </Button>
    </Notice>
  );
}

function KeysHelp({ onClose }: { onClose(): void }) {
  const keys: [string, string][] = [
    ['J', readerWords.next()],
    ['K', readerWords.previous()],
    ['N', readerWords.nextHeading()],
    ['P', readerWords.previousHeading()],
    ['A', readerWords.appearance()],
    ['C', readerWords.contents()],
    ['I', lightboxWords.onScreen()],
    ['T', tagWords.add()],
    ['Y', copyWords.copy()],
    ['E', readerWords.done()],
    ['Z', common.undo()],
    ['Backspace', readerWords.back()],
    ['?', libraryWords.keyHelp()],
  ];
  return (
    <Dialog title={libraryWords.keys()} onClose={onClose}>
      <KeyTable keys={keys} />
    </Dialog>
  );
}

function useWindowKeys(onKey: (event: KeyboardEvent) => void): void {
  const latest = useRef(onKey);
  latest.current = onKey;
  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => latest.current(event);
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
