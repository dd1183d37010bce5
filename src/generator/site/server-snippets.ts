import type { HeaderRule } from './header-rules.ts'

/** The same headers for nginx; `add_header` inside a location would cancel those of the server, hence the maps. */
export function nginxSnippet(base: string, rules: readonly HeaderRule[]): string {
  const always = everywhere(rules).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`)
  const types = valuesOf(rules, 'Content-Type')
  return `# Inside "http": the headers of this site. Replace the folder and the names.
map $uri $dateline_cache {
  default ${quote('no-cache')};
${valuesOf(rules, 'Cache-Control')
  .map(([path, value]) => `  ${nginxPattern(path)} ${quote(value)};`)
  .join('\n')}
}
server {
  listen 80;
  server_name example.org;
  root /var/www/dateline;
${always.join('\n')}
  add_header Cache-Control $dateline_cache always;
  gzip on;
  gzip_types text/plain text/css text/javascript application/javascript application/json application/octet-stream image/svg+xml application/atom+xml application/xml application/manifest+json;
  absolute_redirect off;
  index index.html;
  error_page 404 ${base}404.html;
  error_page 403 =404 ${base}404.html;
  location ${base} {
    ${base === '/' ? '' : `alias /var/www/dateline/;\n    `}try_files $uri $uri/ =404;
  }
${types.map(([path, type]) => `  location = ${path} {\n    types { }\n    default_type ${quote(type)};\n${base === '/' ? '' : `    alias /var/www/dateline/${path.slice(base.length)};\n`}  }`).join('\n')}
  location ~ /\\.(?!well-known/) {
    return 404;
  }
}
`
}

/** The same headers for Caddy. */
export function caddySnippet(base: string, rules: readonly HeaderRule[]): string {
  const always = everywhere(rules).map(([name, value]) => `    ${name} ${quote(value)}`)
  const special = rules
    .slice(1)
    .flatMap(({ path, headers }) =>
      headers.map(([name, value]) => `  header ${path} ${name} ${quote(value)}`),
    )
  const site = `    root * /var/www/dateline
    encode zstd gzip
    @hidden path_regexp /\\.
    error @hidden 404
    file_server`
  return `# The headers of this site. Replace the name and the folder.
example.org {
  header {
${always.join('\n')}
  }
${special.join('\n')}
  header ?Cache-Control ${quote('no-cache')}
  handle_path ${base}* {
${site}
  }
${base === '/' ? '' : '  handle {\n    error 404\n  }\n'}  handle_errors {
    header Cache-Control ${quote('no-cache')}
    rewrite * /404.html
    root * /var/www/dateline
    file_server
  }
}
`
}

function everywhere(rules: readonly HeaderRule[]): HeaderRule['headers'] {
  return rules[0]?.headers ?? []
}

function valuesOf(rules: readonly HeaderRule[], header: string): readonly (readonly [string, string])[] {
  return rules.flatMap(({ path, headers }) =>
    headers.filter(([name]) => name === header).map(([, value]) => [path, value] as const),
  )
}

function nginxPattern(path: string): string {
  const plain = path.replace(/\*$/, '').replaceAll('.', '\\.')
  return `~^${plain}${path.endsWith('*') ? '' : '$'}`
}

function quote(value: string): string {
  return `"${value.replaceAll('"', '\\"')}"`
}
