import type { Reject } from '../../schemas/types.ts';
import { hashId } from '../text/ids.ts';

/** What a stage says of a record or row that it drops; what it leaves out is null. `record` is the row itself. */
export interface Rejection {
  stage: Reject['stage'];
  rule: string;
  /** What is wrong and the cure, lower-case, place and value last. */
  message: string;
  source_id?: string | null;
  source_path?: string | null;
  record_no?: number | null;
  table_name?: string | null;
  instance_path?: string | null;
  record?: object | null;
}

/** The row of table `rejects`, with its id: of stage, rule, place and record, so that the same fault has the same id in every run. */
export function toReject(rejection: Rejection): Reject {
  const { stage, rule, message, source_id = null, source_path = null, record_no = null, table_name = null } = rejection;
  const record = rejection.record ? JSON.stringify(rejection.record) : null;
  const instance_path = rejection.instance_path || null; // ajv writes '' for the row as a whole
  const reject_id = hashId('x', stage, rule, source_id, source_path, record_no, table_name, instance_path, message, record);
  return { reject_id, stage, source_id, source_path, record_no, table_name, rule, instance_path, message, record };
}
