export { removeDataFolder } from './remove-data-folder';
export { type PostgresOptions, type RunningPostgres, startPostgres } from './start';
export { PostgresStartError } from './start-error';
export { superviseCommand, type SupervisedCommand } from './supervise-command';
