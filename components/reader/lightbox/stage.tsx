import { Pause, Play } from 'lucide-preact';
import { lightboxWords } from '@/utils/i18n/lightbox';
import { readerWords } from '@/utils/i18n/reader';
import { IconButton } from '../../button';
import type { LoadedPicture } from '../pictures';
import type { Animation } from './animation';
import { useGestures } from './use-gestures';
import type { Zooming } from './use-zoom';

type StageProps = {
  loaded: LoadedPicture | null | undefined;
  name: string;
  animation: Animation;
  zooming: Zooming;
  onSwipe(by: 1 | -1): void;
  onShown(image: HTMLImageElement): void;
};

/** One picture, as large as it fits or larger. */
export function Stage({ loaded, name, animation, zooming, onSwipe, onShown }: StageProps) {
  const { stage, image, zoom, measure } = zooming;
  const gestures = useGestures(zooming, onSwipe);
  const shown = (event: Event) => {
    measure();
    onShown(event.currentTarget as HTMLImageElement);
  };
  return (
    <div class="stage" ref={stage} {...gestures} data-enlarged={zoom.factor > 1 ? '' : undefined}>
      {animation.url && (
        <img
          key={loaded?.url}
          ref={image}
          src={animation.url}
          alt={name}
          draggable={false}
          onLoad={shown}
          style={{ transform: `translate(${zoom.x}px, ${zoom.y}px) scale(${zoom.factor})` }}
        />
      )}
      {loaded === null && <p>{readerWords.lost()}</p>}
      {animation.moving !== null && (
        <IconButton
          icon={animation.moving ? Pause : Play}
          label={animation.moving ? lightboxWords.pause() : lightboxWords.play()}
          onClick={animation.toggle}
        />
      )}
    </div>
  );
}
