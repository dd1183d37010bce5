/* What the command line and the package's own functions are bundled of (src/bundled.mjs). Libraries stay outside. */
export const program = {
  room: 'generator',
  entries: [
    'commands/dateline',
    'api/index',
    'ingest/reading-worker',
    'publish/disk-worker',
    'pages/draw-worker',
  ],
  rooms: ['src/model', 'src/archive', 'src/generator'],
}
