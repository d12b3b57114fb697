import { useLanguage } from '../shell/language.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

interface DayProps {
  on: string | null;
  /** How it is known; an inferred day is marked with a question mark and says so. */
  basis?: string | null;
}

/** A day as the language writes it, or nothing. */
export function Day({ on, basis }: DayProps) {
  const isVietnamese = useLanguage() === 'vi';
  if (on === null) return null;
  const [year, month, day] = on.split('-').map(Number) as [number, number, number];
  const text = isVietnamese ? `${day}/${month}/${year}` : `${day} ${MONTHS[month - 1]} ${year}`;
  if (basis !== 'inferred') return <time dateTime={on}>{text}</time>;
  return (
    <time dateTime={on} title={isVietnamese ? 'suy ra, không in trong bài' : 'inferred, not printed'}>
      {text} ({isVietnamese ? 'suy ra' : 'inferred'})
    </time>
  );
}
