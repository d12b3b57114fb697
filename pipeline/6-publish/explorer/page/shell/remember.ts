/** What a reader chose before; null where nothing is kept, or the browser keeps nothing for pages from a disk. */
export function recall(name: string): string | null {
  return withStorage((storage) => storage.getItem(`bienban.${name}`)) ?? null;
}

/** Keeps a choice for the next visit where the browser can. */
export function remember(name: string, value: string): void {
  withStorage((storage) => storage.setItem(`bienban.${name}`, value));
}

function withStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(localStorage);
  } catch (error) {
    if (error instanceof DOMException) return null; // refused or full
    throw error;
  }
}
