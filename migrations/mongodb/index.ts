import * as migration_20261121_221849_initial from './20261121-221849-initial'

export const migrations = [
  {
    name: '20261121-221849-initial',
    up: migration_20261121_221849_initial.up,
    down: migration_20261121_221849_initial.down,
  },
]
