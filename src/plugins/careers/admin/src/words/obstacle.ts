import type { Obstacle } from '../../../shared/on-the-website';
import { en, type WordsKey } from '../translations/en';
import { longDay } from './day';
import type { NameField } from './publishing';
import type { Reader } from './say';

const keys = (Object.keys(en) as WordsKey[]).filter((key) => key.startsWith('obstacle.'));
const known = keys.map((key) => ({ key, pattern: patternOf(en[key]) }));

/** What stands in the way of publishing, after the name of the field it is about. */
export function obstacleWords({ path, message }: Obstacle, reader: Reader, nameField: NameField) {
  const obstacle = translated(message, reader);
  const [field] = path;
  if (field === undefined) return obstacle;
  return reader.say('field-and-obstacle', { field: nameField(String(field)), obstacle });
}

/** The server says it in English; a sentence that is not known stays as it is. */
function translated(message: string, reader: Reader): string {
  for (const { key, pattern } of known) {
    const values = pattern.exec(message);
    if (values) return reader.say(key, readable(values.groups ?? {}, reader));
  }
  return message;
}

function readable(values: Record<string, string>, reader: Reader): Record<string, string> {
  return values.day ? { ...values, day: longDay(values.day, reader) } : values;
}

/** Finds again what was put into the places of a sentence. */
function patternOf(sentence: string): RegExp {
  const literal = sentence.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  return new RegExp(`^${literal.replace(/\{(\w+)\}/g, '(?<$1>.+)')}$`, 's');
}
