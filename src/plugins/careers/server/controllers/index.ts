import draft from './draft';
import share from './share';
import website from './website';

export default { draft, share, website };
