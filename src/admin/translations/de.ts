import { fields } from './fields/de';
import { panel } from './panel/de';
import { fieldLabels, valueLabels } from './words';

export const de = { ...panel, ...valueLabels('de'), ...fieldLabels(fields) };
