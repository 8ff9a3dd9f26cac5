#!/usr/bin/env bash
# Runs without a container engine what the image runs: the files, the environment and the command are
# read from the Dockerfile, the database is a real MySQL (src/test/scripts/mysql.sh).
#
#   docker/run-natively.sh           runs until Ctrl-C
#   docker/run-natively.sh --check   starts, checks that it is well and open at one port only, and stops
#
# Needs target/hub.war and target/payara-micro.jar (./mvnw package). From the environment, optional:
#   HUB_PORT      port on 127.0.0.1 (default 28090)
#   HUB_DB_URL    another database, with HUB_DB_USER and HUB_DB_PASSWORD
#   HUB_…         any other setting of the hub, as in compose.yaml
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
dockerfile=$project/docker/Dockerfile
stage=$project/target/native
port=${HUB_PORT:-28090}
mode=${1:-run}
server=
own_database=

say() { echo "run-natively: $*"; }
die() { say "$*" >&2; exit 1; }
case $mode in run | --check) ;; *) die "usage: docker/run-natively.sh [--check]" ;; esac

# instruction NAME: the arguments of that instruction in the Dockerfile, each on one line.
instruction() {
  sed -e ':join' -e '/\\$/{N;s/ *\\\n */ /;b join' -e '}' "$dockerfile" | sed -n "s/^$1 \(.*\)/\1/p"
}

# The strings of an exec form, one a line.
strings() { grep -o '"[^"]*"' | sed 's/^"//; s/"$//'; }

mysql() {
  HUB_MYSQL_FOLDER=$stage/mysql HUB_MYSQL_PORT=${HUB_MYSQL_PORT:-23316} "$project/src/test/scripts/mysql.sh" "$1"
}

finish() {
  local status=$?
  trap - EXIT INT TERM
  if [ -n "$server" ] && kill -TERM "$server" 2>/dev/null; then
    wait "$server" 2>/dev/null || true
  fi
  [ -z "$own_database" ] || mysql stop
  exit "$status"
}

# The files, where the image has them.
prepare() {
  local line source
  mkdir -p "$stage/hub" "$stage/data"
  while read -r line; do
    for source in ${line% *}; do
      [ -e "$project/$source" ] || die "$source is missing: ./mvnw package"
      cp "$project/$source" "$stage/hub/"
    done
  done < <(instruction COPY)
  # In a container the address is the network's matter; here nobody else shall reach it.
  echo "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1" \
    >>"$stage/hub/preboot.txt"
}

start_database() {
  local assignments
  [ -z "${HUB_DB_URL:-}" ] || return 0
  assignments=$(mysql start)
  own_database=yes
  eval "$assignments"
}

start_server() {
  local -a command
  # The same command, but for the port.
  mapfile -t command < <(instruction ENTRYPOINT | strings | sed "s/^8080\$/$port/")
  export HUB_DATA_FOLDER=$stage/data
  export HUB_PUBLIC_ADDRESS=${HUB_PUBLIC_ADDRESS:-http://localhost:$port}
  # The heap that a container with 1 GB gets.
  JDK_JAVA_OPTIONS="$(instruction ENV | sed -n 's/^JDK_JAVA_OPTIONS="\(.*\)"$/\1/p') -XX:MaxRAM=1g"
  export JDK_JAVA_OPTIONS
  say "${command[*]}"
  cd "$stage/hub"
  if [ "$mode" = --check ]; then
    "${command[@]}" >"$stage/server.log" 2>&1 &
  else
    "${command[@]}" &
  fi
  server=$!
}

# The image's own health check, but for the port.
healthy() {
  local -a command
  mapfile -t command < <(instruction HEALTHCHECK | sed 's/.* CMD //' | strings | sed "s/:8080/:$port/")
  "${command[@]}" 2>/dev/null
}

wait_until_healthy() {
  local begun=$SECONDS
  until healthy; do
    kill -0 "$server" 2>/dev/null || die "the server has ended; see $stage/server.log"
    [ $((SECONDS - begun)) -lt 300 ] || die "not healthy after five minutes; see $stage/server.log"
    sleep 0.3
  done
  say "healthy after $((SECONDS - begun)) s: http://localhost:$port/"
}

# The HTTP status of an address. Just after the start the server may still say 503 at some.
status_of() {
  local status=503 tries=0
  while [ "$status" = 503 ] && [ $((tries += 1)) -le 20 ]; do
    status=$({ wget --server-response -q -O /dev/null "http://127.0.0.1:$port$1" 2>&1 || true; } |
      sed -n 's/^ *HTTP[^ ]* \([0-9]*\).*/\1/p' | tail -n 1)
    [ "$status" != 503 ] || sleep 0.5
  done
  echo "$status"
}

check() {
  local path status listening
  for path in /health /metrics /openapi; do
    status=$(status_of "$path")
    [ "$status" = 404 ] || die "$path answers $status, not 404"
  done
  say "/health, /metrics and /openapi are closed"
  if command -v ss >/dev/null; then
    listening=$(ss -Hltnp | grep -F "pid=$server," | awk '{print $4}')
    [[ $listening == *127.0.0.1*:$port && $listening != *$'\n'* ]] || die "it listens at: $listening"
    say "it listens at $listening only"
  else
    say "SKIPPED: ss (package iproute2) is not installed, so the open ports were not looked at"
  fi
}

command -v wget >/dev/null || die "wget is not installed; the image's health check needs it"
trap finish EXIT
trap 'exit 130' INT TERM
prepare
start_database
start_server
wait_until_healthy
if [ "$mode" = --check ]; then check; else wait "$server"; fi
