#!/usr/bin/env bash
# Checks Dockerfile and compose.yaml with whatever linters can be had here, and says which could not.
# The linters come from npm, into target/lint; no container engine is needed.
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$project"
dockerfile=docker/Dockerfile
compose=docker/compose.yaml
tools=target/lint
failures=0

pass() { echo "docker lint: ok       $*"; }
fail() { echo "docker lint: FAILED   $*" >&2; failures=$((failures + 1)); }
skip() { echo "docker lint: SKIPPED  $*" >&2; }

# check NAME COMMAND…
check() {
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name"; fi
}

has() { grep -Eq -- "$2" "$1"; }
has_not() { ! grep -Eqi -- "$2" "$1"; }

copied_files_are_sent() {
  local source
  for source in $(sed -n 's/^COPY \(.*\) [^ ]*$/\1/p' "$dockerfile"); do
    case $source in
      target/*) has .dockerignore "^!$source$" || { echo "$source is not in .dockerignore" >&2; return 1; } ;;
      *) [ -e "$source" ] || { echo "$source is missing" >&2; return 1; } ;;
    esac
  done
}

install_npm_linters() {
  [ -x "$tools/node_modules/.bin/dclint" ] && [ -x "$tools/node_modules/.bin/dockerfilelint" ] &&
    [ -x "$tools/node_modules/.bin/dockerfile-utils" ] && return 0
  command -v npm >/dev/null || { skip "npm linters: npm is not installed"; return 1; }
  mkdir -p "$tools"
  npm install --prefix "$tools" --no-save --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error \
    dclint@3.1.0 dockerfilelint@1.8.0 dockerfile-utils@0.16.3 >/dev/null ||
    { skip "npm linters: npm could not install them"; return 1; }
}

dockerfilelint() {
  # It takes the dash in --start-period for an end of the word, so it is shown the file without it.
  sed 's/ --start-period=[^ ]*//' "$dockerfile" >"$tools/Dockerfile"
  "$tools/node_modules/.bin/dockerfilelint" "$tools/Dockerfile" >"$tools/dockerfilelint.txt" ||
    { cat "$tools/dockerfilelint.txt" >&2; return 1; }
}

# What we promise of the image.
check "the image does not run as root" has "$dockerfile" '^USER [1-9][0-9]*:[1-9]'
check "the entry point is in exec form" has "$dockerfile" '^ENTRYPOINT \['
check "the image has a health check" has "$dockerfile" '^HEALTHCHECK '
check "the base image is pinned" has_not "$dockerfile" '^FROM ([^:]*|.*:latest)$'
check "files that the image takes exist or are sent to the builder" copied_files_are_sent
check "compose.yaml has no password in it" has_not "$compose" '(DB|MYSQL|MYSQL_ROOT|SMTP)_PASSWORD: +[^$]'
check "ports are published on this machine only" has_not "$compose" '^ *- ["'\'']?[0-9]+:[0-9]+'

if install_npm_linters; then
  check "Dockerfile: dockerfile-utils" "$tools/node_modules/.bin/dockerfile-utils" lint "$dockerfile"
  check "Dockerfile: dockerfilelint" dockerfilelint
  # With the schema of the Compose specification.
  check "compose.yaml: dclint" "$tools/node_modules/.bin/dclint" "$compose" --max-warnings 0 \
    --disable-rule service-keys-order services-alphabetical-order
fi
if command -v hadolint >/dev/null; then
  check "Dockerfile: hadolint" hadolint "$dockerfile"
else
  skip "Dockerfile: hadolint is not installed"
fi
if command -v docker >/dev/null && docker compose version >/dev/null 2>&1; then
  check "compose.yaml: docker compose config" env HUB_DB_PASSWORD=lint docker compose --file "$compose" config --quiet
else
  skip "compose.yaml: docker compose is not installed"
fi

[ "$failures" = 0 ] || { echo "docker lint: $failures checks failed" >&2; exit 1; }
