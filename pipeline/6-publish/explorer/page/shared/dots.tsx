import type { ComponentChild } from 'preact';

/** What is known, in one line, with dots between. */
export function Dots({ parts }: { parts: ComponentChild[] }) {
  const known = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return (
    <>
      {known.map((part, index) => (
        <span key={index}>
          {index > 0 && ' · '}
          {part}
        </span>
      ))}
    </>
  );
}
