import { ChevronLeft, ChevronRight } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { common } from '@/utils/i18n/common';
import { saySize } from '@/utils/i18n/format';
import { lightboxWords } from '@/utils/i18n/lightbox';
import { type Message, Toast } from '../../toast';
import { useModal } from '../../use-modal';
import { useAnimation } from './animation';
import type { ArticlePicture } from './article-pictures';
import { ContactSheet } from './contact-sheet';
import { FilmStrip } from './film-strip';
import { type LightboxCommand, lightboxCommandOf } from './lightbox-keys';
import { Stage } from './stage';
import { copyPicture, savePicture, savePictures } from './take-picture';
import { Tool, Tools } from './tools';
import { useLoaded } from './use-loaded';
import { useZoom } from './use-zoom';
import { fitted, zoomBy } from './zoom';

type LightboxProps = {
  pictures: ArticlePicture[];
  /** Which of them is shown first, from 0. */
  start: number;
  /** The article's title, for the names of files. */
  title: string;
  onClose(): void;
  /** What has the focus afterwards. */
  from: HTMLElement;
};

/** How much one key enlarges, and how many pixels one moves. */
const step = { zoom: 1.25, pan: 64 };

/** The pictures of an article one by one, in the dark. */
export function Lightbox({ pictures, start, title, onClose, from }: LightboxProps) {
  const dialog = useModal();
  const inside = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(start);
  const [sheet, setSheet] = useState(false);
  const [message, setMessage] = useState<Message | null>(null);
  const [size, setSize] = useState<{ of: ArticlePicture; words: string } | null>(null);
  const picture = pictures[at] ?? null;
  const loaded = useLoaded(picture);
  const animation = useAnimation(loaded);
  const zooming = useZoom(picture);

  useEffect(() => {
    inside.current?.focus();
    return () => from.focus({ preventScroll: true });
  }, [from]);

  const go = (to: number) => {
    setAt(Math.max(0, Math.min(pictures.length - 1, to)));
    setSheet(false);
  };
  const pan = (x: number, y: number) => zooming.change((zoom) => ({ ...zoom, x: zoom.x + x, y: zoom.y + y }));
  const copy = async () => {
    if (!loaded) return;
    const refused = await copyPicture(loaded).then(
      () => null,
      () => ({ text: lightboxWords.notCopied(), alert: true }),
    );
    setMessage(refused ?? { text: common.copied() });
  };
  const saveAll = () =>
    savePictures(pictures, title).catch((error) => {
      console.error(error);
      setMessage({ text: lightboxWords.notSaved(), alert: true });
    });
  const deeds: Record<LightboxCommand, () => void> = {
    next: () => go(at + 1),
    previous: () => go(at - 1),
    zoomIn: () => zooming.change((zoom, fit) => zoomBy(zoom, step.zoom, fit)),
    zoomOut: () => zooming.change((zoom, fit) => zoomBy(zoom, 1 / step.zoom, fit)),
    fit: () => zooming.change(() => fitted),
    save: () => loaded && savePicture(loaded, title, at + 1),
    all: () => setSheet(!sheet),
    left: () => pan(step.pan, 0),
    right: () => pan(-step.pan, 0),
    up: () => pan(0, step.pan),
    down: () => pan(0, -step.pan),
  };
  useKeys((command) => {
    if (!sheet || command === 'all') deeds[command]();
  });

  const [number, all] = [String(at + 1), String(pictures.length)];
  return (
    <dialog
      ref={dialog}
      class="lightbox"
      data-theme="dark"
      aria-label={sheet ? lightboxWords.sheetTitle(all) : lightboxWords.title(number, all)}
      onCancel={(event) => {
        event.preventDefault();
        if (sheet) setSheet(false);
        else onClose();
      }}
      // A second Esc closes it in Chromium whatever was answered to the first.
      onClose={onClose}
    >
      <div class="lightbox-in" ref={inside} tabIndex={-1}>
        <div class="top">
          <span class="count" role="status">
            {sheet ? common.pictures(all) : `${number} / ${all}`}
          </span>
          <Tools
            percent={loaded ? zooming.percent : null}
            sheet={sheet}
            onZoomIn={deeds.zoomIn}
            onZoomOut={deeds.zoomOut}
            onFit={deeds.fit}
            onCopy={copy}
            onSave={deeds.save}
            onSaveAll={saveAll}
            onSheet={deeds.all}
            onClose={onClose}
          />
        </div>
        {sheet ? (
          <ContactSheet pictures={pictures} at={at} onOpen={go} />
        ) : (
          <>
            <div class="middle">
              <Tool icon={ChevronLeft} label={lightboxWords.previous()} off={at === 0} onClick={deeds.previous} />
              <Stage
                loaded={loaded}
                name={picture?.name ?? ''}
                animation={animation}
                zooming={zooming}
                onSwipe={(by) => go(at + by)}
                onShown={(image) => picture && loaded && setSize({ of: picture, words: sayFacts(image, loaded.blob) })}
              />
              <Tool
                icon={ChevronRight}
                label={lightboxWords.next()}
                off={at === pictures.length - 1}
                onClick={deeds.next}
              />
            </div>
            <div class="under">
              <p class="t13">
                {picture?.caption} <span class="dim">{size?.of === picture && size?.words}</span>
              </p>
              {pictures.length > 1 && <FilmStrip pictures={pictures} at={at} onOpen={go} />}
            </div>
          </>
        )}
        <Toast message={message} onClose={() => setMessage(null)} />
      </div>
    </dialog>
  );
}

/** 1080 × 720，214 KB. */
function sayFacts({ naturalWidth, naturalHeight }: HTMLImageElement, blob: Blob): string {
  return lightboxWords.facts(`${naturalWidth} × ${naturalHeight}`, saySize(blob.size));
}

function useKeys(onCommand: (command: LightboxCommand) => void): void {
  const latest = useRef(onCommand);
  latest.current = onCommand;
  useEffect(() => {
    const listener = (event: KeyboardEvent) => {
      const command = lightboxCommandOf(event);
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    addEventListener('keydown', listener);
    return () => removeEventListener('keydown', listener);
  }, []);
}
