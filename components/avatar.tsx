/** The first character of an account on one of eight muted colours, always the same for one name. */
export function Avatar({ name, size = '' }: { name: string; size?: '' | 'small' | 'large' }) {
  return (
    <span class={`avatar ${size} a${colourOf(name)}`} aria-hidden="true">
      {[...name.trim()][0] ?? '·'}
    </span>
  );
}

/** 1 to 8. */
function colourOf(name: string): number {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return (sum % 8) + 1;
}
