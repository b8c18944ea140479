/** The lines written so far, and what the next line and those after it begin with inside lists and quotes. */
export type Writer = { lines: string[]; first: string; rest: string };

/** Adds a line, or several. */
export function put(writer: Writer, text: string) {
  for (const line of text.includes('\n') ? text.split('\n') : [text]) {
    writer.lines.push(line === '' ? writer.first.trimEnd() : writer.first + line);
    writer.first = writer.rest;
  }
}

/** Writes what is inside a quote or an item: `first` begins its first line, `rest` the others. */
export function putInside(writer: Writer, first: string, rest: string, write: () => void) {
  const { rest: outside } = writer;
  writer.first += first;
  writer.rest += rest;
  write();
  writer.first = outside;
  writer.rest = outside;
}
