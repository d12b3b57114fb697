import { rmSync } from 'node:fs';
import { validate } from '../../pipeline/5-validate/validate.ts';
import { publish } from '../../pipeline/6-publish/publish.ts';
import type { Settings } from '../../pipeline/io/settings.ts';
import { type Build, openBuild } from '../5-validate/open-room.ts';
import type { Dataset } from '../5-validate/sound-dataset.ts';

const OPTIONS = { codeVersion: 'c0ffee1234567890', qualityFile: '/nowhere/quality.csv', hashInputs: async () => '0'.repeat(64) };

/** A BUILD whose dataset is validated, beside a previous release where one is given; nothing is published yet. */
export async function openValidated(dataset: Dataset, told: Partial<Pick<Settings, 'previous' | 'accept'>> = {}): Promise<Build> {
  const build = await openBuild(dataset);
  Object.assign(build.settings, told);
  await validate(build.room('5-validate'), OPTIONS);
  return build;
}

/** Publishes a validated BUILD under a text rule, to its OUT or to another folder; gives the folder. */
export async function publishTo(build: Build, told: { text?: Settings['text']; out?: string; threads?: number } = {}): Promise<string> {
  rmSync(build.room('6-publish').folder, { recursive: true });
  const settings = { ...build.settings, text: told.text ?? 'permitted', out: told.out ?? build.settings.out };
  await publish({ ...build.room('6-publish'), settings }, told.threads);
  return settings.out;
}
