import { readFileSync } from 'node:fs';

/** What the dataset says of itself in every standard, said once in about.json. `rai` holds the fields of Croissant's RAI vocabulary by name. */
export interface About {
  title: string;
  title_vi: string;
  abstract: string;
  message: string;
  authors: string[];
  keywords: string[];
  licences: Record<string, { title: string; url: string }>;
  /** The page of the dataset: an address, or its card, beside the descriptors. */
  page: string;
  usage: string;
  /** Task categories of the Hugging Face card. */
  tasks: string[];
  rai: Record<string, string | string[]>;
}

/** The content of about.json. */
export function readAbout(): About {
  return JSON.parse(readFileSync(new URL('./about.json', import.meta.url), 'utf8')) as About;
}

/** A licence of about.json by its SPDX identifier; an unknown one is an error. */
export function findLicence({ licences }: About, id: string): { title: string; url: string } {
  const licence = licences[id];
  if (!licence) throw new Error(`unknown licence: ${id}; add its title and address to licences of pipeline/6-publish/standards/about.json`);
  return licence;
}
