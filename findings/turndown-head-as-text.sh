#!/bin/sh
# Turndown 7.2.5 and markdownify 1.2.3 write what stands in the head of a page as text: Turndown the title and the content of a JSON-LD script, with
# brackets escaped, markdownify the title. The first line of the Markdown is then no part of what a browser shows; the headline follows below it.
# html2text 2025.4.15 writes neither. Exits with 0 while that is so, with 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > page.html <<'HTML'
<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry stays - Fjord Courier</title>
<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"Ragna Lie"}]}</script></head>
<body><h1>Ferry stays</h1><p>The ferry stays for another year.</p></body></html>
HTML
echo '{"private":true,"type":"module"}' > package.json
npm install --silent --no-audit --no-fund --ignore-scripts turndown@7.2.5
cat > try.mjs <<'JS'
import { readFileSync } from 'node:fs'
import Turndown from 'turndown'

process.stdout.write(new Turndown().turndown(readFileSync('page.html', 'utf8')))
JS
python3 -m venv python > /dev/null
python/bin/pip install --quiet --disable-pip-version-check markdownify==1.2.3 html2text==2025.4.15
turndown=$(node try.mjs)
markdownify=$(python/bin/python -c 'import markdownify; print(markdownify.markdownify(open("page.html").read()))')
html2text=$(python/bin/python -c 'import html2text; print(html2text.html2text(open("page.html").read()))')
printf 'turndown 7.2.5:\n%s\n\nmarkdownify 1.2.3:\n%s\n\nhtml2text 2025.4.15:\n%s\n' "$turndown" "$markdownify" "$html2text"
case $turndown in *'Fjord Courier'*'\[{"name":"Ragna Lie"}\]'*) ;; *) echo 'Turndown writes something else now'; exit 1 ;; esac
case $markdownify in *'Fjord Courier'*) ;; *) echo 'markdownify writes something else now'; exit 1 ;; esac
case $html2text in *'Fjord Courier'* | *'Ragna Lie'*) echo 'html2text writes the head, too'; exit 1 ;; esac
