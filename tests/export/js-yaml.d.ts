declare module 'js-yaml' {
  export function load(yaml: string): unknown;
}
