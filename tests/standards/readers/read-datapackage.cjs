// Reads the data package at argv[2] with npm datapackage: the CSV of every table with its constraints and references. It knows no
// byte order mark, so that the files for spreadsheets are left out.
const { Package } = require('datapackage');

async function read(path) {
  const told = { rows: {}, faults: [], read: 0 };
  const dataPackage = await Package.load(path, { strict: false });
  told.faults.push(...dataPackage.errors.map(({ message }) => message));
  for (const resource of dataPackage.resources.filter(
    ({ descriptor }) => descriptor.format === 'csv' && !descriptor.path.startsWith('spreadsheet/'),
  )) {
    try {
      told.rows[resource.name] = (await resource.read({ relations: true })).length;
    } catch (error) {
      told.faults.push(
        `${resource.name}: ${[error.message, ...(error.errors ?? []).map(({ message }) => message)].slice(0, 3).join('; ')}`,
      );
    }
    told.read += 1;
  }
  return told;
}

read(process.argv[2]).then((told) => console.log(JSON.stringify(told)));
