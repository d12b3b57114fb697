import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../shell/language.ts';

interface SearchBoxProps {
  label: string;
  value: string;
  hint?: string;
  search(value: string): void;
  /** Searches while one types, for lists that are already here. */
  live?: boolean;
}

/** A search field with its button; marks and case need not be typed. */
export function SearchBox({ label, value, hint, search, live = false }: SearchBoxProps) {
  const say = useSay();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const submit = (event: Event) => {
    event.preventDefault();
    search(typed.trim());
  };
  const type = (event: Event) => {
    const text = (event.currentTarget as HTMLInputElement).value;
    setTyped(text);
    if (live) search(text);
  };
  return (
    <search>
      <form class="search" onSubmit={submit}>
        <input type="search" aria-label={label} placeholder={label} value={typed} onInput={type} autocomplete="off" spellcheck={false} />
        {!live && (
          <button type="submit" class="primary">
            {say('Tìm', 'Search')}
          </button>
        )}
      </form>
      {hint !== undefined && <p class="meta search-hint">{hint}</p>}
    </search>
  );
}
