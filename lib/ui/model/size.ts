/** A file's size as people read it, with a decimal comma: 310360 → "303 KB", 2411724 → "2,3 MB". `bytes`: not below 0. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  if (kilo < 1023.5) return `${Math.round(kilo)} KB`;
  return `${(kilo / 1024).toFixed(1).replace('.', ',')} MB`;
}
