import { backupEntries } from '@/utils/backup/write-backup';
import { readSettings } from '@/utils/settings';
import { fileJobs } from './file-job';
import { library } from './open-library';

/** The backup of this page. */
export const backingUp = fileJobs();

/** Everything that the library holds, and the settings. */
export async function startBackup(fileName: string): Promise<void> {
  const articles = [...(await library.articles()), ...(await library.trash())];
  await backingUp.start({
    articles: articles.length,
    fileName,
    type: 'application/zip',
    async write(progress, incomplete) {
      const { rows, picture } = library;
      const source = { articles, rows, picture, tags: await library.tagRows(), settings: await readSettings() };
      const lacks = ({ id, title }: { id: string; title: string }, pictures: number) =>
        incomplete.push({ id, title, pictures });
      return { files: backupEntries(source, { progress, lacks }, new Date()) };
    },
  });
}
