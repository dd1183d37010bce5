#!/bin/sh
# trafilatura 2.3.1: a table with a caption comes out as Markdown with two lines of delimiters. The caption becomes the
# head of the table, and the second line of delimiters, below the table's own head, is shown as a row of hyphens. Without
# a caption there is one such line.
# Exits with 0 while that is so, with 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet trafilatura==2.3.1 lxml_html_clean==0.4.6
cat > "$folder/try.py" <<'PY'
import trafilatura

WORDS = 'The council passed a budget on Tuesday that spares the small ferries, after a long debate in the town hall. ' * 2
ROWS = '<tr><th>Item</th><th>2025</th><th>2026</th></tr><tr><td>Ferry</td><td>41</td><td>43</td></tr>'


def table_with(caption):
    page = f'<html><body><article><h1>Budget</h1><p>{WORDS}</p><table>{caption}{ROWS}</table><p>{WORDS}</p></article></body></html>'
    text = trafilatura.extract(page, output_format='markdown', include_tables=True)
    return [line.strip() for line in text.split('\n') if line.startswith('|')]


plain, titled = table_with(''), table_with('<caption>Spending</caption>')
print('trafilatura', trafilatura.__version__, '\n' + '\n'.join(titled))
lines_of_delimiters = [sum('---' in row for row in rows) for rows in (plain, titled)]
raise SystemExit(0 if lines_of_delimiters == [1, 2] else 1)
PY
"$folder/venv/bin/python" "$folder/try.py"
