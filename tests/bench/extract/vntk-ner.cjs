// Reads articles as JSON lines of {"text"} and prints the seconds that vntk's ner takes for all of them, a paragraph at a time.
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join } = require('node:path');

const [file, folder] = process.argv.slice(2);
const from = createRequire(join(folder, 'package.json'));
const ner = from('vntk').ner();
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line).text);
ner.tag('Hà Nội'); // loads its models
const begun = performance.now();
for (const article of articles) for (const paragraph of article.split('\n')) if (paragraph.trim()) ner.tag(paragraph);
const seconds = (performance.now() - begun) / 1000;
console.log(JSON.stringify({ version: from('vntk/package.json').version, seconds, kilobytes: process.resourceUsage().maxRSS }));
