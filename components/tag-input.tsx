import { X } from 'lucide-preact';
import { useId, useRef } from 'preact/hooks';
import { tagWords } from '@/utils/i18n/tags';
import { completeTag } from '@/utils/tag';
import { Icon } from './icon';
import { useTagField } from './use-tag-field';

type TagInputProps = {
  tags: string[];
  /** Every tag in use, most used first: completions, and the first few as one-click suggestions. */
  known: string[];
  onChange(tags: string[]): void;
  /** Enter in the empty field: the primary action of the surface. */
  onEnter?: () => void;
  /** How many often used tags to offer under the field. */
  usual?: number;
};

/** Tags as a list with a field after it. Enter, a comma or leaving the field adds; Backspace twice takes off the last. */
export function TagInput({ tags, known, onChange, onEnter, usual = 0 }: TagInputProps) {
  const input = useRef<HTMLInputElement>(null);
  const field = useTagField({ tags, known, onChange, onEnter, input });
  const id = useId();
  const open = field.options.length > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a field
    <div class="tag-input" role="group" aria-label={tagWords.tags()}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a click beside the tags is a click into the field */}
      <div class="field" onMouseUp={(event) => event.target === event.currentTarget && input.current?.focus()}>
        <TagList tags={tags} picked={field.picked} onDrop={field.drop} />
        <input
          ref={input}
          type="text"
          role="combobox"
          autocomplete="off"
          aria-label={tagWords.add()}
          placeholder={tagWords.add()}
          aria-autocomplete="list"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-activedescendant={field.active >= 0 ? `${id}-${field.active}` : undefined}
          value={field.text}
          {...field.handlers}
        />
      </div>
      {open && <Completions id={id} options={field.options} active={field.active} onPick={field.add} />}
      <UsualTags tags={completeTag(known, tags, '').slice(0, usual)} onPick={field.add} />
      <span class="sr" role="status">
        {field.news}
      </span>
    </div>
  );
}

function TagList({ tags, picked, onDrop }: { tags: string[]; picked: boolean; onDrop(tag: string): void }) {
  if (tags.length === 0) return null;
  return (
    <ul class="tags">
      {tags.map((tag, at) => (
        <li key={tag} class={`tag ${picked && at === tags.length - 1 ? 'picked' : ''}`}>
          <span class="clip">{tag}</span>
          <button type="button" class="drop" aria-label={tagWords.drop(tag)} onClick={() => onDrop(tag)}>
            <Icon of={X} size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}

type CompletionsProps = { id: string; options: string[]; active: number; onPick(tag: string): void };

function Completions({ id, options, active, onPick }: CompletionsProps) {
  return (
    <div class="listbox" role="listbox" id={id} aria-label={tagWords.tags()}>
      {options.map((option, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the field, see aria-activedescendant
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
        <div
          key={option}
          id={`${id}-${at}`}
          class="option"
          role="option"
          aria-selected={at === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          {option}
        </div>
      ))}
    </div>
  );
}

function UsualTags({ tags, onPick }: { tags: string[]; onPick(tag: string): void }) {
  if (tags.length === 0) return null;
  return (
    <div class="usual">
      <span>{tagWords.usual()}</span>
      {tags.map((tag) => (
        <button type="button" key={tag} class="tag ghost" onClick={() => onPick(tag)}>
          <span class="clip">{tag}</span>
        </button>
      ))}
    </div>
  );
}
