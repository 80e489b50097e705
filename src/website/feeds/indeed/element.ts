import { fragment } from 'xmlbuilder2';
import { xmlCharacters } from '../xml-characters';

/** An XML element with one element for each field, every text in CDATA as Indeed wants it. */
export function elementOf(name: string, fields: Record<string, string>): string {
  const element = fragment().ele(name);
  for (const [field, text] of Object.entries(fields)) addText(element.ele(field), text);
  return element.toString();
}

/** An XML element with a text. */
export function textElement(name: string, text: string): string {
  const element = fragment().ele(name);
  addText(element, text);
  return element.toString();
}

/** A CDATA section ends at “]]>”, so a text that holds it goes on in the next one. */
function addText(element: ReturnType<ReturnType<typeof fragment>['ele']>, text: string): void {
  for (const piece of xmlCharacters(text).split(/(?<=\]\])(?=>)/)) element.dat(piece);
}
