import { panel } from './panel/en';
import { valueLabels } from './words';

/** English labels of fields come with the layouts, where an administrator can change them. */
export const en = { ...panel, ...valueLabels('en') };
