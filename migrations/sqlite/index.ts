import * as migration_20261121_213221_initial from './20261121_213221_initial';

export const migrations = [
  {
    up: migration_20261121_213221_initial.up,
    down: migration_20261121_213221_initial.down,
    name: '20261121_213221_initial'
  },
];
