import iconv from 'iconv-lite';
import type { DecodedText } from '../decode-text.ts';

const HEAD = 2048; // bytes of a page in which its encoding is declared
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const DECLARED = /<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_:.-]{1,40})/i;

/** The text of a page in the encoding that its head declares; null where it declares none, or one that the bytes are not in. */
export function decodeDeclared(bytes: Uint8Array): DecodedText | null {
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, HEAD)).toString('latin1').replace(COMMENT, ' '))?.[1];
  if (label === undefined) return null;
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    const text = decoder.decode(bytes);
    const { encoding } = decoder;
    return { text: encoding === 'windows-1252' ? iconv.decode(Buffer.from(bytes), encoding) : text, encoding }; // Node reads it as Latin-1
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) return null; // an unknown name, or other bytes than it says
    throw error;
  }
}
