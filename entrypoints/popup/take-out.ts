import type { Article } from '@/utils/article';
import type { Library } from '@/utils/library/library';

export async function copyNote(_library: Library, _article: Article): Promise<void> {}

export async function downloadNote(_library: Library, _article: Article): Promise<void> {}
