import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';

const SMALL = 1 << 20; // bytes; a stream costs many times the reading of a small file

/** The SHA-256 of a file's bytes, in hex. What holds no bytes of its own has a word in place: `absent`, `symlink to …`, `folder`, `unreadable`. */
export async function hashFile(path: string): Promise<string> {
  try {
    const found = await lstat(path);
    if (found.isSymbolicLink()) return `symlink to ${await readlink(path)}`;
    if (found.isDirectory()) return 'folder';
    if (!found.isFile()) return 'special';
    return found.size <= SMALL ? createHash('sha256').update(readFileSync(path)).digest('hex') : await hashBytes(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    if (code === 'EACCES' || code === 'EPERM') return 'unreadable';
    throw error;
  }
}

async function hashBytes(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Buffer);
  return hash.digest('hex');
}
