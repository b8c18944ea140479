import { useEffect, useState } from 'preact/hooks';
import type { LoadedPicture } from '../pictures';
import type { ArticlePicture } from './article-pictures';

/** The picture once it is read from the disk; null where it is no longer there, undefined until that is known. */
export function useLoaded(picture: ArticlePicture | null): LoadedPicture | null | undefined {
  const [found, setFound] = useState<{ of: ArticlePicture; loaded: LoadedPicture | null } | null>(null);
  useEffect(() => {
    let wanted = picture !== null;
    picture?.load().then((loaded) => {
      if (wanted) setFound({ of: picture, loaded });
    });
    return () => {
      wanted = false;
    };
  }, [picture]);
  return found && found.of === picture ? found.loaded : undefined;
}
