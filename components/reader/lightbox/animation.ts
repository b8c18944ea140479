import { useEffect, useState } from 'preact/hooks';
import type { LoadedPicture } from '../pictures';
import { drawn } from './take-picture';

/** Whether a picture is a GIF of more than one frame: each is announced by a block that says how long it stays. */
export async function isAnimated(blob: Blob): Promise<boolean> {
  if (blob.type !== 'image/gif') return false;
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let frames = 0;
  for (let at = bytes.indexOf(0x21); at >= 0 && frames < 2; at = bytes.indexOf(0x21, at + 1))
    if (bytes[at + 1] === 0xf9 && bytes[at + 2] === 4 && bytes[at + 7] === 0) frames++;
  return frames > 1;
}

export type Animation = {
  /** The address to show now; null until it is known. */
  url: string | null;
  /** Null where nothing moves. */
  moving: boolean | null;
  toggle(): void;
};

/** A picture that may move. It waits for a click where less motion is asked for. */
export function useAnimation(picture: LoadedPicture | null | undefined): Animation {
  const [known, setKnown] = useState<{ of: LoadedPicture; still: string | null; moving: boolean } | null>(null);
  useEffect(() => {
    if (picture?.blob.type !== 'image/gif') return;
    let still: string | null = null;
    let wanted = true;
    const moving = !matchMedia('(prefers-reduced-motion: reduce)').matches;
    // What cannot be drawn shows as whatever the browser makes of it.
    const drawing = stillOf(picture).catch(() => null);
    drawing.then((url) => {
      still = url;
      if (wanted) setKnown({ of: picture, still, moving });
      else if (still) URL.revokeObjectURL(still);
    });
    return () => {
      wanted = false;
      if (still) URL.revokeObjectURL(still);
    };
  }, [picture]);
  const toggle = () => setKnown((last) => last && { ...last, moving: !last.moving });
  if (!picture) return { url: null, moving: null, toggle };
  if (picture.blob.type !== 'image/gif') return { url: picture.url, moving: null, toggle };
  if (known?.of !== picture) return { url: null, moving: null, toggle };
  const { still, moving } = known;
  return { url: moving ? picture.url : (still ?? picture.url), moving: still === null ? null : moving, toggle };
}

/** A blob address of the first frame; null where there is only one, or where it cannot be drawn. */
async function stillOf({ url, blob }: LoadedPicture): Promise<string | null> {
  if (!(await isAnimated(blob))) return null;
  const image = new Image();
  image.src = url;
  await image.decode();
  const frame = await new Promise<Blob | null>((resolve) => drawn(image).toBlob(resolve));
  return frame && URL.createObjectURL(frame);
}
