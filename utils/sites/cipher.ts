/** AES-128, one block after another (ECB), PKCS#7: how some sites hide the addresses of their pictures. It keeps no secret. */
export function deciphered(base64: string, key: string): string | null {
  if (!/^[\w+/]+={0,2}$/.test(base64) || base64.length % 4 !== 0) return null;
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  if (bytes.length === 0 || bytes.length % 16 !== 0) return null;
  const keys = roundKeys(new TextEncoder().encode(key));
  const words = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 16) words.set(block(bytes.slice(at, at + 16), keys), at);
  const padding = words.at(-1) ?? 0;
  return padding < 1 || padding > 16 ? null : new TextDecoder().decode(words.slice(0, -padding));
}

/** Multiplication in the field that AES reckons in. */
function times(a: number, b: number): number {
  let product = 0;
  for (let left = a, right = b; right > 0; right >>= 1) {
    if (right & 1) product ^= left;
    left = left & 0x80 ? ((left << 1) ^ 0x11b) & 0xff : left << 1;
  }
  return product;
}

let made: { there: Uint8Array; back: Uint8Array } | null = null;

/** The box of AES and its inverse: made when first asked for, as the list of sites is loaded by every clip. */
function boxes(): { there: Uint8Array; back: Uint8Array } {
  if (made) return made;
  const [there, back] = [new Uint8Array(256), new Uint8Array(256)];
  for (let value = 0; value < 256; value += 1) {
    let inverse = 0;
    while (value > 0 && times(value, inverse) !== 1) inverse += 1;
    let mixed = 0x63;
    for (let turn = 0; turn < 5; turn += 1) mixed ^= ((inverse << turn) | (inverse >> (8 - turn))) & 0xff;
    there[value] = mixed;
    back[mixed] = value;
  }
  made = { there, back };
  return made;
}

function roundKeys(key: Uint8Array): Uint8Array {
  const { there } = boxes();
  const keys = new Uint8Array(176);
  keys.set(key.slice(0, 16));
  for (let at = 16, round = 1; at < 176; at += 4) {
    let word = [...keys.slice(at - 4, at)];
    if (at % 16 === 0) {
      word = [...word.slice(1), word[0] as number].map((byte) => there[byte] as number);
      word[0] = (word[0] as number) ^ round;
      round = times(round, 2);
    }
    for (let place = 0; place < 4; place += 1)
      keys[at + place] = (keys[at + place - 16] as number) ^ (word[place] as number);
  }
  return keys;
}

function block(input: Uint8Array, keys: Uint8Array): Uint8Array {
  let state = withKey(input, keys, 10);
  for (let round = 9; round >= 0; round -= 1) {
    state = withKey(shifted(state), keys, round);
    if (round > 0) state = unmixed(state);
  }
  return state;
}

function withKey(state: Uint8Array, keys: Uint8Array, round: number): Uint8Array {
  return state.map((byte, at) => byte ^ (keys[round * 16 + at] as number));
}

/** Rows go back to their places, bytes to what they were in the box. */
function shifted(state: Uint8Array): Uint8Array {
  const { back } = boxes();
  return state.map((_, at) => back[state[(at + 16 - 4 * (at % 4)) % 16] as number] as number);
}

function unmixed(state: Uint8Array): Uint8Array {
  const factors = [14, 11, 13, 9];
  return state.map((_, at) => {
    const column = at - (at % 4);
    return factors.reduce((sum, factor, step) => sum ^ times(state[column + ((at + step) % 4)] as number, factor), 0);
  });
}
