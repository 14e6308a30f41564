import * as migration_20261122_000702_initial from './20261122_000702_initial';

export const migrations = [
  {
    up: migration_20261122_000702_initial.up,
    down: migration_20261122_000702_initial.down,
    name: '20261122_000702_initial'
  },
];
