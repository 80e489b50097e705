import { fields } from './fields/fr';
import { panel } from './panel/fr';
import { fieldLabels, valueLabels } from './words';

export const fr = { ...panel, ...valueLabels('fr'), ...fieldLabels(fields) };
