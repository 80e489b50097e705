import contentTypes from './content-types';
import controllers from './controllers';
import routes from './routes';

export default { contentTypes, controllers, routes };
