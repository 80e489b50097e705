import { type z } from '@strapi/utils';
import { type Problem, refusal } from '../../publishing/problem';
import { type FlatQuery, segmentsOf } from './flatten';
import { read } from './read';

type Issue = z.core.$ZodIssue;

/**
 * Reads the parameters of a request by a schema of full names.
 *
 * @throws {errors.ValidationError} naming each parameter that is not understood and what is allowed:
 *   a filter that is ignored shows the wrong offers.
 */
export function understand<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape, z.core.$strict>,
  query: Record<string, unknown>,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const { flat, result } = read(schema, query);
  if (result.success) return result.data;
  const allowed = Object.keys(schema.shape);
  throw refuse(result.error.issues.flatMap((issue) => problemsOf(issue, flat, allowed)));
}

/** The error a request gets that is not understood. */
export function refuse(problems: Problem[]) {
  const messages = problems.map(({ message }) => message);
  return refusal(messages.join(' '), problems);
}

function problemsOf(issue: Issue, flat: FlatQuery, allowed: string[]): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => ({
      path: segmentsOf(name),
      message: `The parameter “${name}” is not known here.`,
      value: flat[name],
      allowed,
    }));
  }
  const [name, ...rest] = issue.path.map(String);
  const value = valueAt(flat[name ?? ''], rest);
  const options = optionsOf(issue);
  const reason = options ? `Use one of: ${options.join(', ')}.` : reasonOf(issue);
  return [
    {
      path: [...segmentsOf(name ?? ''), ...rest],
      message: `“${name}” cannot be ${shown(value)}. ${reason}`,
      value,
      ...(options && { allowed: options }),
    },
  ];
}

function reasonOf(issue: Issue): string {
  const unit = 'origin' in issue && issue.origin === 'array' ? ' values' : '';
  const size = 'origin' in issue && issue.origin === 'string' ? ' characters' : unit;
  if (issue.code === 'too_big') return `At most ${issue.maximum}${size}.`;
  if (issue.code === 'too_small') return `At least ${issue.minimum}${size}.`;
  if (issue.code === 'invalid_type') return `Give one value, as ${issue.expected}.`;
  return issue.message;
}

const optionsOf = (issue: Issue): string[] | undefined =>
  issue.code === 'invalid_value' ? issue.values.map(String) : undefined;

const valueAt = (value: unknown, [index]: string[]): unknown =>
  index !== undefined && Array.isArray(value) ? value[Number(index)] : value;

const LONGEST_SHOWN = 80;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'missing');
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return `“${short}”`;
}
