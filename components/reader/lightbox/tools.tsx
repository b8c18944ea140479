import { Copy, Download, GalleryHorizontal, LayoutGrid, type LucideIcon, X, ZoomIn, ZoomOut } from 'lucide-preact';
import { common } from '@/utils/i18n/common';
import { lightboxWords } from '@/utils/i18n/lightbox';
import { Icon } from '../../icon';

type ToolsProps = {
  percent: number | null;
  /** All pictures side by side are shown instead of one. */
  sheet: boolean;
  onZoomIn(): void;
  onZoomOut(): void;
  onFit(): void;
  onCopy(): void;
  onSave(): void;
  onSaveAll(): void;
  onSheet(): void;
  onClose(): void;
};

/** What can be done with a picture. */
export function Tools({
  percent,
  sheet,
  onZoomIn,
  onZoomOut,
  onFit,
  onCopy,
  onSave,
  onSaveAll,
  onSheet,
  onClose,
}: ToolsProps) {
  return (
    <>
      {!sheet && (
        <>
          <Tool icon={ZoomOut} label={lightboxWords.zoomOut()} keys="-" onClick={onZoomOut} />
          <button type="button" class="btn percent" aria-keyshortcuts="0" onClick={onFit} title={lightboxWords.fit()}>
            {percent === null ? '' : `${percent}%`}
            <span class="sr">{lightboxWords.fit()}</span>
          </button>
          <Tool icon={ZoomIn} label={lightboxWords.zoomIn()} keys="+" onClick={onZoomIn} />
          <Tool icon={Copy} label={lightboxWords.copy()} onClick={onCopy} />
          <Tool icon={Download} label={lightboxWords.save()} keys="s" onClick={onSave} />
        </>
      )}
      {sheet && <Tool icon={Download} label={lightboxWords.saveAll()} onClick={onSaveAll} />}
      <Tool
        icon={sheet ? GalleryHorizontal : LayoutGrid}
        label={sheet ? lightboxWords.one() : lightboxWords.all()}
        keys="g"
        onClick={onSheet}
      />
      <Tool icon={X} label={common.close()} onClick={onClose} />
    </>
  );
}

type ToolProps = { icon: LucideIcon; label: string; keys?: string; off?: boolean; onClick(): void };

/** An icon with a name. Off, it keeps the focus that it has. */
export function Tool({ icon, label, keys, off = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      class="btn icon"
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={off || undefined}
      onClick={() => !off && onClick()}
    >
      <Icon of={icon} size={18} />
    </button>
  );
}
