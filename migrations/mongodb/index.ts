import * as migration_20261121_223931_initial from './20261121-223931-initial'

export const migrations = [
  {
    name: '20261121-223931-initial',
    up: migration_20261121_223931_initial.up,
    down: migration_20261121_223931_initial.down,
  },
]
