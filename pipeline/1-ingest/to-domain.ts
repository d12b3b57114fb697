/** `https://www.example.vn/chinh-tri/1.html` -> `example.vn` */
export function toDomain(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|m|amp)\./, '')
    .replace(/\.?[/:?#].*$/s, '');
}
