import { projectCareersPages } from '../../website/projection/careers-pages';
import { type Problem, refusal } from '../problem';
import { type Write, type Writes, paramsOf } from './writes';

/** The texts of the careers page. */
export const careersPageWrites: Writes = { create: project, update: project, delete: project };

/** The company, whose time zone decides what day it is. */
export const companyWrites: Writes = {
  create: projectCompany,
  update: projectCompany,
  delete: project,
};

async function project(write: Write): Promise<unknown> {
  const written = await write.next();
  await projectCareersPages(write.passage.trx, write.passage.at);
  return written;
}

async function projectCompany(write: Write): Promise<unknown> {
  const problems = companyProblems(paramsOf(write).data ?? {});
  if (problems.length > 0)
    throw refusal(problems.map(({ message }) => message).join(' '), problems);
  return project(write);
}

function companyProblems({ timeZone, accentColour, url }: Record<string, unknown>): Problem[] {
  const problems: Problem[] = [];
  if (timeZone && !isTimeZone(String(timeZone))) {
    const message = 'Use a time zone of the IANA database, such as Europe/Paris.';
    problems.push({ path: ['timeZone'], message, value: timeZone });
  }
  if (accentColour && !/^#[0-9a-f]{6}$/i.test(String(accentColour))) {
    const message = 'Write the colour as # and six hexadecimal digits, such as #0b6e4f.';
    problems.push({ path: ['accentColour'], message, value: accentColour });
  }
  if (url && !(URL.canParse(String(url)) && String(url).startsWith('https://'))) {
    problems.push({ path: ['url'], message: 'The address must begin with https://', value: url });
  }
  return problems;
}

/** Names only: PostgreSQL reads an offset such as +02:00 the other way round. */
function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
