#!/bin/sh
# html2text 2025.4.15: the caption of a table runs into its first cell, "SpendingItem| 2025", so that neither can be told
# any more. A heading in the same place stands on a line of its own.
# Exits with 0 while that is so, with 1 when it has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet html2text==2025.4.15
cat > "$folder/try.py" <<'PY'
import html2text

ROWS = '<tr><th>Item</th><th>2025</th></tr><tr><td>Ferry</td><td>41</td></tr>'
titled = html2text.html2text(f'<table><caption>Spending</caption>{ROWS}</table>')
headed = html2text.html2text(f'<h2>Spending</h2><table>{ROWS}</table>')
print('html2text', html2text.__version__, '\n' + titled)
raise SystemExit(0 if 'SpendingItem' in titled and 'SpendingItem' not in headed else 1)
PY
"$folder/venv/bin/python" "$folder/try.py"
