/** Elements that only draw: no script, no foreign content, no animation (which can change a link), no link. */
const drawing = new Set(
  (
    'svg g defs symbol use path rect circle ellipse line polyline polygon text tspan textpath title desc metadata style ' +
    'lineargradient radialgradient stop pattern clippath mask marker image switch view filter feblend fecolormatrix ' +
    'fecomponenttransfer fecomposite feconvolvematrix fediffuselighting fedisplacementmap fedistantlight fedropshadow ' +
    'feflood fefunca fefuncb fefuncg fefuncr fegaussianblur feimage femerge femergenode femorphology feoffset ' +
    'fepointlight fespecularlighting fespotlight fetile feturbulence'
  ).split(' '),
);

/**
 * An SVG that does nothing but draw. Shown as a picture no SVG runs or loads anything; but kept pictures also leave as
 * files, and a file opened by itself is a document. So it must consist of drawing elements only, with no handler, no
 * address but within itself, no entities and no style that loads. Anything else is refused, not repaired.
 */
export function isHarmlessSvg(bytes: Uint8Array): boolean {
  if (!/^[\s\ufeff]*</.test(decode(bytes.subarray(0, 64)))) return false;
  const source = decode(bytes).replace(/^\ufeff/, '');
  const plain = source
    .replace(/^\s*<\?xml\s[^<>]*\?>/, '')
    .replace(/<!--(?:(?!--)[\s\S])*-->/g, '')
    // The usual document type has no rules of its own in brackets, which could define entities.
    .replace(/^\s*<!DOCTYPE\s+svg\b[^[\]<>]*>/i, '');
  if (!/^\s*<(svg:)?svg[\s>]/i.test(plain) || !/(<\/(svg:)?svg\s*|\/)>\s*$/i.test(plain)) return false;
  if (/<[!?]/.test(plain)) return false;
  return tagsOf(plain).every(isHarmlessTag) && !loads(plain);
}

function tagsOf(source: string): string[] {
  return source.match(/<[^<]*/g) ?? [];
}

function isHarmlessTag(tag: string): boolean {
  const name = /^<\/?(?:svg:)?([a-z0-9]+)(?=[\s/>])/i.exec(tag)?.[1];
  if (!name || !drawing.has(name.toLowerCase())) return false;
  return attributesOf(tag).every(([attribute = '', value = '']) => {
    if (/^(.*:)?on/i.test(attribute)) return false;
    return !/^(.*:)?(href|src|base)$/i.test(attribute) || isWithin(value);
  });
}

function attributesOf(tag: string): string[][] {
  return [...tag.matchAll(/([^\s"'<>=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
    name,
    double ?? single ?? '',
  ]);
}

/** A place in the same file, or a raster picture inside it. */
function isWithin(value: string): boolean {
  return /^\s*(#|data:image\/(png|jpeg|gif|webp);base64,)/i.test(value);
}

/** Styles that fetch. A backslash or a numeric reference could spell what is looked for here, so neither may be there. */
function loads(source: string): boolean {
  if (/@import|image-set|src\s*\(|javascript:|\\|&#/i.test(source)) return true;
  const addresses = [...source.matchAll(/url\s*\(\s*(?:["']|&quot;|&apos;)?([^)]*)/gi)];
  return addresses.some(([, address = '']) => !isWithin(address));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}
