import sql from 'sql-template-tag';
import { projectDepartments } from '../../website/projection/departments';
import { run } from '../../database/run';
import { offersInDepartment, refuseIfUsed } from '../guards/used-by';
import { type Problem, refusal } from '../problem';
import { type Write, type Writes, paramsOf } from './writes';

/** A department has a key for addresses and one name a language, and stays while offers use it. */
export const departmentWrites: Writes = {
  create: write,
  update: write,
  clone: write,
  delete: remove,
};

async function write(write: Write): Promise<unknown> {
  const problems = problemsOf(paramsOf(write).data ?? {});
  if (problems.length > 0)
    throw refusal(problems.map(({ message }) => message).join(' '), problems);
  const written = await write.next();
  await projectDepartments(write.passage.trx, write.passage.at);
  return written;
}

async function remove(write: Write): Promise<unknown> {
  const { trx, at } = write.passage;
  const documentId = paramsOf(write).documentId ?? '';
  const [department] = await run<{ key: string }>(
    trx,
    sql`select key from departments where document_id = ${documentId}`,
  );
  const name = `The department “${department?.key ?? documentId}”`;
  await refuseIfUsed(trx, name, offersInDepartment(documentId));
  const removed = await write.next();
  await projectDepartments(trx, at);
  return removed;
}

function problemsOf({ key, names }: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  if (typeof key === 'string' && !/^[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(key)) {
    const message = 'The key stands in addresses: use letters without accents, digits and hyphens.';
    problems.push({ path: ['key'], message, value: key });
  }
  const languages = Array.isArray(names) ? names.map((name) => name?.language) : [];
  languages.forEach((language, index) => {
    if (!language || languages.indexOf(language) === index) return;
    const message = `The department has two names in “${language}”.`;
    problems.push({ path: ['names', index, 'language'], message, value: language });
  });
  return problems;
}
