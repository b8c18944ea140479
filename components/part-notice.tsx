import { common } from '@/utils/i18n/common';
import { Notice } from './notice';

/** Says that only a part of the article could be read; what is here must not pass for the whole. */
export function PartNotice({ partial }: { partial: boolean }) {
  return partial && <Notice kind="warn" title={common.partial()} />;
}
