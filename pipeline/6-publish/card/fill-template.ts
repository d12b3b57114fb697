const PLACE = /\{\{(?<name>[^{}]{1,40})\}\}/gu;

/** A text with each `{{name}}` replaced by what the names are given; a name that none is given for is an error. */
export function fillTemplate(template: string, values: Map<string, string>): string {
  return template.replaceAll(PLACE, (_, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`nothing to put in the place {{${name}}}; write it in the template as the code gives it`);
    return value;
  });
}
