import { CircleAlert, CircleCheck, type LucideIcon, RefreshCw, TriangleAlert } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export type NoticeKind = 'news' | 'ok' | 'warn' | 'danger';

type NoticeProps = {
  kind: NoticeKind;
  title: string;
  children?: ComponentChildren;
  icon?: LucideIcon;
  /** Read out at once; for what went wrong. */
  alert?: boolean;
};

const icons: Record<NoticeKind, LucideIcon> = {
  news: RefreshCw,
  ok: CircleCheck,
  warn: TriangleAlert,
  danger: CircleAlert,
};

/** What happened in bold; below it what is safe and what to do. */
export function Notice({ kind, title, children, icon = icons[kind], alert = false }: NoticeProps) {
  return (
    <div class={`notice ${kind}`} role={alert ? 'alert' : undefined}>
      <Icon of={icon} />
      <div class="grow">
        <b>{title}</b>
        {children}
      </div>
    </div>
  );
}
