/** Unix seconds → ISO 8601 in +08:00, as every publication time is kept. */
export function momentInChina(seconds: number): string {
  return `${new Date((seconds + 8 * 3600) * 1000).toISOString().slice(0, 19)}+08:00`;
}
