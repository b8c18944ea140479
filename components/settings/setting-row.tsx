import type { ComponentChildren } from 'preact';

type SettingRowProps = { name: string; hint?: string; id?: string; children: ComponentChildren };

/** Name and one sentence at the left, the control at the right. `id` is for a control that is labelled by the name. */
export function SettingRow({ name, hint, id, children }: SettingRowProps) {
  return (
    <div class="set">
      <div>
        <b id={id}>{name}</b>
        {hint && <p>{hint}</p>}
      </div>
      <div class="control">{children}</div>
    </div>
  );
}
