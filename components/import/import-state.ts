/** What became of one document of an import. */
export type ImportRow = {
  /** The file's name, behind it the path inside an archive. */
  name: string;
  /** Title of the article; null where none was found. */
  title: string | null;
  /** Id of the article in the library; null where it was not kept. */
  id: string | null;
  result: 'saved' | 'version' | 'same' | 'fuller' | 'refused' | 'failed';
  /** Why it was not kept, in words; else null. */
  why: string | null;
  lostPictures: number;
};

/** An import from the choice of files to its report. */
export type ImportState =
  | { step: 'idle' }
  | {
      step: 'running';
      /** Documents that are done. */
      documents: number;
      /** How many there are, as far as is known: an archive tells when it is opened. */
      of: number;
      /** Documents a second, and seconds that the rest will take; null as long as nobody can say. */
      perSecond: number | null;
      secondsLeft: number | null;
      /** What is being read. */
      name: string;
    }
  | { step: 'done'; rows: ImportRow[]; stopped: boolean };
