import { readerWords } from '@/utils/i18n/reader';

/** The words of the account that reposts an article (编者荐语), above those of its writer. */
export function Introduction({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <blockquote class="introduction">
      <p>
        <b>{readerWords.introduction()}</b>
      </p>
      {words.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
    </blockquote>
  );
}
