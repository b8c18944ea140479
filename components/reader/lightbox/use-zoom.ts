import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fitted, type Size, within, type Zoom } from './zoom';

/** Changes how a picture is seen; `fit` is the share of its own size at which it fits the stage. */
export type ZoomStep = (zoom: Zoom, fit: number) => Zoom;
export type Zooming = {
  stage: RefObject<HTMLDivElement>;
  image: RefObject<HTMLImageElement>;
  zoom: Zoom;
  /** Of the picture's own size, in percent; null until it is drawn. */
  percent: number | null;
  change(step: ZoomStep): void;
  /** To be called when the picture is there. */
  measure(): void;
};

/** How the picture on the stage is seen. Each `picture` begins by fitting. */
export function useZoom(picture: unknown): Zooming {
  const stage = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [shown, setShown] = useState({ of: picture, zoom: fitted });
  const [fit, setFit] = useState<number | null>(null);
  const zoom = shown.of === picture ? shown.zoom : fitted;
  const measure = () => setFit(image.current && fitOf(image.current));
  const change = (step: ZoomStep) => {
    const { current } = image;
    if (!current || !stage.current) return;
    const [inner, outer, share] = [sizeOf(current), sizeOf(stage.current), fitOf(current)];
    setShown((last) => {
      const from = last.of === picture ? last.zoom : fitted;
      return { of: picture, zoom: within(step(from, share), inner, outer) };
    });
  };
  useEffect(() => setShown({ of: picture, zoom: fitted }), [picture]);
  const latest = useRef(change);
  latest.current = change;
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      measure();
      latest.current((last) => last);
    });
    if (stage.current) observer.observe(stage.current);
    return () => observer.disconnect();
  }, []);
  return { stage, image, zoom, percent: fit === null ? null : Math.round(fit * zoom.factor * 100), change, measure };
}

/** A drawing without a size of its own is as large as it is drawn. */
function fitOf(image: HTMLImageElement): number {
  return image.naturalWidth > 0 && image.clientWidth > 0 ? image.clientWidth / image.naturalWidth : 1;
}

function sizeOf({ clientWidth, clientHeight }: HTMLElement): Size {
  return { width: clientWidth, height: clientHeight };
}
