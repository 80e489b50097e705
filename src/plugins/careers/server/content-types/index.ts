import share from './share/schema.json';

export default { share: { schema: share } };
