import { useEffect, useState } from 'preact/hooks';

type CoverProps = {
  id: string;
  /** The kept cover as a blob; null where there is none. Nothing remote is ever shown. */
  load(id: string): Promise<Blob | null>;
};

/** An article's cover, decoration beside its title. It takes its place only once it is there. */
export function Cover({ id, load }: CoverProps) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    load(id).then((blob) => {
      if (gone || !blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      gone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [id, load]);
  return url && <img class="cover" src={url} alt="" decoding="async" />;
}
