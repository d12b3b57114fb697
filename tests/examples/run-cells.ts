/** What a cell of a Markdown notebook is run with: its language and its text; gives what it shows, as Markdown. */
export type Run = (language: string, code: string) => Promise<string>;

const CELL = /```(?<language>sql|js)\n(?<code>[\s\S]+?)```\n\n(?:<!-- result -->\n|(?:(?:\|.+\n)+|!\[.+\n|\(none\)\n))/g;

/** A Markdown notebook with what each of its cells shows put behind it, in order. A cell without a place for it is not run. */
export async function runCells(text: string, run: Run): Promise<{ text: string; cells: number }> {
  let [done, from, cells] = ['', 0, 0];
  for (const match of text.matchAll(CELL)) {
    const { language, code } = match.groups as { language: string; code: string };
    const shown = (await run(language, code)).trim() || '(none)';
    done += `${text.slice(from, match.index)}\`\`\`${language}\n${code}\`\`\`\n\n${shown}\n`;
    from = match.index + match[0].length;
    cells += 1;
  }
  return { text: done + text.slice(from), cells };
}
