import { join } from 'node:path';
import { writeWhole } from '../io/write-whole.ts';

const NOTE = `# For spreadsheets

The same tables as in \`csv/\`, made to be opened in Excel, LibreOffice or Google Sheets. For programs, take \`csv/\`, \`parquet/\` or \`arrow/\`.

- The files begin with a byte order mark, so that Excel reads them as UTF-8.
- A text that begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line break, also full-width, has one \`'\` in front, or the spreadsheet would run it as a formula. Where such
  a text has a \`'\` of its own it has one more. To undo it, take one \`'\` from every cell that matches \`^'+[=+\\-@\\t\\r＝＋－＠]\`.
- Numbers, dates and shares are written as in \`csv/\`, negative numbers too: only text is ever changed.
- A spreadsheet may still show \`03\` as 3 or \`3/4\` as a day: import the columns as text where that matters. Excel holds 32,767 characters in a cell; whole
  articles may be longer.
`;

/** Writes spreadsheet/README.md: how those files differ from the others. */
export function writeSpreadsheetNote(folder: string): void {
  writeWhole(join(folder, 'spreadsheet', 'README.md'), NOTE);
}
