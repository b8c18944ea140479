import { X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Article } from '@/utils/article';
import { common } from '@/utils/i18n/common';
import { sayNumber } from '@/utils/i18n/format';
import { libraryWords } from '@/utils/i18n/library';
import { tallyTags } from '@/utils/search/tally';
import { Button } from '../button';
import { Dialog } from '../dialog';
import { Icon } from '../icon';
import { TagInput } from '../tag-input';

type TagDialogProps = {
  articles: Article[];
  /** Every tag in use, most used first. */
  known: string[];
  onApply(change: { add: string[]; drop: string[] }): void;
  onClose(): void;
};

/** Tags of many articles at once: some to add to all, some to take off all. */
export function TagDialog({ articles, known, onApply, onClose }: TagDialogProps) {
  const [add, setAdd] = useState<string[]>([]);
  const [drop, setDrop] = useState<string[]>([]);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  const apply = () => onApply({ add, drop });
  return (
    <Dialog
      title={libraryWords.tagTitle(sayNumber(articles.length))}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel()}</Button>
          <Button look="primary" onClick={apply} disabled={add.length + drop.length === 0}>
            {libraryWords.tagApply()}
          </Button>
        </>
      }
    >
      <div ref={field}>
        <TagInput tags={add} known={known} onChange={setAdd} onEnter={apply} usual={6} />
      </div>
      <Existing
        articles={articles}
        drop={drop}
        onToggle={(tag) => setDrop(drop.includes(tag) ? drop.filter((other) => other !== tag) : [...drop, tag])}
      />
    </Dialog>
  );
}

type ExistingProps = { articles: Article[]; drop: string[]; onToggle(tag: string): void };

/** The tags that the articles have; a pressed one will be taken off. */
function Existing({ articles, drop, onToggle }: ExistingProps) {
  const tallies = tallyTags(articles);
  if (tallies.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line
    <div class="existing" role="group" aria-label={libraryWords.tagDrop()}>
      <p class="dim t12">{libraryWords.tagDrop()}</p>
      {tallies.map(({ name, count }) => (
        <button
          key={name}
          type="button"
          class="tag"
          aria-pressed={drop.includes(name)}
          aria-label={libraryWords.tagOn(name, sayNumber(count))}
          onClick={() => onToggle(name)}
        >
          {name}
          <span class="n">{sayNumber(count)}</span>
          <Icon of={X} size={12} />
        </button>
      ))}
    </div>
  );
}
