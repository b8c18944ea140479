import type { ArticlePicture } from './article-pictures';
import { Thumbnail } from './thumbnail';

type SheetProps = { pictures: ArticlePicture[]; at: number; onOpen(at: number): void };

/** Every picture of the article side by side. */
export function ContactSheet({ pictures, at, onOpen }: SheetProps) {
  return (
    <div class="sheet">
      {pictures.map((picture, index) => (
        <Thumbnail
          key={index}
          picture={picture}
          number={index + 1}
          current={index === at}
          stop
          onOpen={() => onOpen(index)}
        />
      ))}
    </div>
  );
}
