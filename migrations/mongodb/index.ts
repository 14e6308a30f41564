import * as migration_20261121_213240_initial from './20261121-213240-initial'

export const migrations = [
  {
    name: '20261121-213240-initial',
    up: migration_20261121_213240_initial.up,
    down: migration_20261121_213240_initial.down,
  },
]
