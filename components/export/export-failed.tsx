import { common } from '@/utils/i18n/common';
import { sayError } from '@/utils/i18n/errors';
import { Notice } from '../notice';

/** What went wrong, that nothing is lost, and what to do. */
export function ExportFailed({ code }: { code: string }) {
  const { title, advice } = sayError(code);
  return (
    <Notice kind="danger" title={title} alert>
      <p>{advice}</p>
      <p class="t12">{common.errorCode(code)}</p>
    </Notice>
  );
}
