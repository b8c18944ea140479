const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month = `(${months.join('|')})[a-z]*\\.?`;
const monthFirst = new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'i');
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${month},?\\s+((?:19|20)\\d\\d)\\b`, 'i');

/** The first day written with an English month in a text, `YYYY-MM-DD`; its hours are those of an unknown place. Null where there is none. */
export function englishDayIn(text: string): string | null {
  const [, name, day, year] = monthFirst.exec(text) ?? [];
  if (name && day && year) return dayOf(year, name, day);
  const [, otherDay, otherName, otherYear] = dayFirst.exec(text) ?? [];
  return otherName && otherDay && otherYear ? dayOf(otherYear, otherName, otherDay) : null;
}

function dayOf(year: string, name: string, day: string): string | null {
  const number = months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
