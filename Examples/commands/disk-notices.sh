#!/bin/sh
# A file a notice: its first line is the title, its time of change the date. Usage: disk-notices.sh FOLDER
set -eu
cd "$1"
for file in *.txt; do
    [ -e "$file" ] || continue
    title=$(head -n 1 "$file" | tr -d '\000-\037' | sed 's/\\/\\\\/g; s/"/\\"/g')
    printf '{"guid":"%s","title":"%s","published":"%s"}\n' "$file" "$title" "$(date -u -r "$file" +%Y-%m-%dT%H:%M:%SZ)"
done
