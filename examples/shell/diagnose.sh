#!/usr/bin/env bash
# Uploads files and prints the diagnosis for reading. Exit code: 0 diagnosed, 1 refused or failed, 2 wrong use.
#   FAULTLINE_URL=http://127.0.0.1:3000 FAULTLINE_KEY=flt_… examples/shell/diagnose.sh build.log prj.conf
set -euo pipefail

say() { printf 'diagnose: %s\n' "$*" >&2; }
for program in curl jq; do
  command -v "$program" >/dev/null || { say "$program is missing; install it, e.g. apt-get install $program"; exit 2; }
done
[ $# -gt 0 ] || { say "usage: $0 FILE..."; exit 2; }

url=${FAULTLINE_URL:-http://127.0.0.1:3000}

# The key goes through a file descriptor: arguments of programs are seen by everyone on the machine.
call() {
  curl -sS --header @<([ -z "${FAULTLINE_KEY:-}" ] || printf 'Authorization: Bearer %s\n' "$FAULTLINE_KEY") "$@"
}

parts=()
for file in "$@"; do
  [ -r "$file" ] || { say "$file cannot be read"; exit 2; }
  parts+=(--form "files=@\"$file\"")
done

answer=$(call --header 'Prefer: wait=60' "${parts[@]}" "$url/v1/diagnoses")
while jq -e '.id and (.finished | not)' <<<"$answer" >/dev/null; do
  sleep 2
  answer=$(call "$url/v1/diagnoses/$(jq -r .id <<<"$answer")")
done

if problem=$(jq -er '(.problem // select(.code)) | "\(.code): \(.detail) \(.advice)"' <<<"$answer"); then
  say "$problem"
  exit 1
fi
id=$(jq -er .id <<<"$answer") || { say "$url did not answer as Faultline does"; exit 1; }
call --fail --header 'Accept: text/plain' "$url/v1/diagnoses/$id"
