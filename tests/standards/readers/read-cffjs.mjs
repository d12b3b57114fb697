// Holds the CITATION.cff at argv[2] to the official schema of the format 1.2.0, which cffjs carries.
import { validateCFFFile } from 'cffjs';

const told = { rows: {}, faults: [], read: 1 };
try {
  validateCFFFile(process.argv[2]);
} catch (error) {
  told.faults.push(error.message);
}
console.log(JSON.stringify(told));
