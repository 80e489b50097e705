export default { config: {}, bootstrap() {} };
