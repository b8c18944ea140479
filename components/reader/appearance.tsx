import { readerWords } from '@/utils/i18n/reader';
import { Button } from '../button';
import { Choice } from '../choice';
import { Switch } from '../switch';
import type { Look } from './look-properties';

export type Theme = 'auto' | 'light' | 'sepia' | 'dark';

type AppearanceProps<T extends Look> = {
  theme: Theme;
  look: T;
  onTheme(theme: Theme): void;
  onLook(look: T): void;
  onReset(): void;
};

const sizes = [15, 16, 17, 18, 20, 22, 24];
const measures = [28, 32, 36, 40];

/** How the article is set. Every choice shows at once and stays. */
export function Appearance<T extends Look>({ theme, look, onTheme, onLook, onReset }: AppearanceProps<T>) {
  const set = (part: Partial<Look>) => onLook({ ...look, ...part });
  return (
    <div class="look">
      <Line name={readerWords.paper()}>
        <Choice
          label={readerWords.paper()}
          options={(['light', 'sepia', 'dark', 'auto'] as const).map((value) => ({
            value,
            label: readerWords[value](),
          }))}
          value={theme}
          onChange={onTheme}
        />
      </Line>
      <Line name={readerWords.face()}>
        <Choice
          label={readerWords.face()}
          options={(['serif', 'sans', 'kai'] as const).map((value) => ({ value, label: readerWords[value]() }))}
          value={look.face}
          onChange={(face) => set({ face })}
        />
      </Line>
      <Line name={readerWords.size()}>
        <SizeStep size={look.size} onSize={(size) => set({ size })} />
      </Line>
      <Line name={readerWords.measure()}>
        <Choice
          label={readerWords.measure()}
          options={measures.map((count) => ({ value: String(count), label: readerWords.measureOf(String(count)) }))}
          value={String(look.measure)}
          onChange={(count) => set({ measure: Number(count) })}
        />
      </Line>
      <Line name={readerWords.leading()}>
        <Choice
          label={readerWords.leading()}
          options={(['tight', 'normal', 'loose'] as const).map((value) => ({ value, label: readerWords[value]() }))}
          value={look.leading}
          onChange={(leading) => set({ leading })}
        />
      </Line>
      <Line name={readerWords.paragraph()}>
        <Choice
          label={readerWords.paragraph()}
          options={(['space', 'indent'] as const).map((value) => ({ value, label: readerWords[value]() }))}
          value={look.paragraph}
          onChange={(paragraph) => set({ paragraph })}
        />
      </Line>
      <div class="line">
        <span id="justify">{readerWords.justify()}</span>
        <Switch on={look.justify} onChange={(justify) => set({ justify })} labelledBy="justify" />
      </div>
      <Button look="text t12" onClick={onReset}>
        {readerWords.reset()}
      </Button>
    </div>
  );
}

function Line({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div class="line">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}

function SizeStep({ size, onSize }: { size: number; onSize(size: number): void }) {
  const at = sizes.indexOf(size);
  const step = (by: number) => onSize(sizes[Math.max(0, Math.min(sizes.length - 1, at + by))] ?? size);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line
    <div class="step" role="group" aria-label={readerWords.size()}>
      <button
        type="button"
        class="btn small"
        aria-label={readerWords.smaller()}
        disabled={at <= 0}
        onClick={() => step(-1)}
      >
        {readerWords.sample()}
      </button>
      <b role="status">{size}</b>
      <button
        type="button"
        class="btn large"
        aria-label={readerWords.larger()}
        disabled={at === sizes.length - 1}
        onClick={() => step(1)}
      >
        {readerWords.sample()}
      </button>
    </div>
  );
}
