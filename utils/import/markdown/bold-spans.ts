/**
 * Bold of one line as HTML. Converters of archives leave bold that no renderer takes for bold (11.6 % of it in a real
 * archive): next to punctuation (`**·**CVE`), with blanks inside, and with four stars where one span ends and the next
 * begins (`**one****two**`). Where the stars do not come in pairs, or mean more than bold, the line stays as it is.
 */
export function boldSpans(line: string): string {
  if (!line.includes('**')) return line;
  let open = false;
  let clear = true;
  const html = line.replace(/(`+)(?:(?!\1)[\s\S])+\1|\\[\s\S]|\]\([^)]*\)|<[^>]*>|\*+/g, (run, _ticks, at: number) => {
    if (run[0] !== '*') return run;
    if (run.length === 4 && !open) return run;
    if (run.length !== 2 && run.length !== 4) clear = false;
    if (run.length === 4 && /\S/.test(line[at + 4] ?? '')) return '';
    open = !open;
    return open ? '<strong>' : '</strong>';
  });
  return clear && !open ? html.replace(/<strong>(\s*)<\/strong>/g, '$1') : line;
}
