const swc = ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }];
const transform = { '^.+\\.ts$': swc };

/** Tests of one kind: those below `folder`, in the surroundings they need. */
const project = (displayName, more) => ({
  displayName,
  testMatch: [`<rootDir>/tests/${displayName}/**/*.test.ts`],
  transform,
  ...more,
});

const onPostgres = { globalSetup: '<rootDir>/tests/support/start-postgres.ts' };

export default {
  maxWorkers: 2,
  // Two cores, two databases at work: a busy machine must not fail a test.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/tests/support/plain-reporter.mjs'],
  globalTeardown: '<rootDir>/tests/support/stop-postgres.ts',
  projects: [
    project('rules', {
      testEnvironment: 'node',
      // Packages that come as ES modules only, which jest's sandbox cannot load as they are.
      transform: { '^.+\\.[jt]s$': swc },
      transformIgnorePatterns: ['node_modules/(?!(iso-3166|sql-template-tag)/)'],
    }),
    project('content', {
      ...onPostgres,
      testEnvironment: '<rootDir>/tests/support/strapi-environment.ts',
    }),
    project('operations', { ...onPostgres, testEnvironment: 'node' }),
  ],
};
