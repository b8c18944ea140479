/** The day (`YYYY-MM-DD`) of a moment where the reader is. */
export function localDay(moment: string | Date): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
