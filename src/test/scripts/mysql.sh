#!/usr/bin/env bash
# A real MySQL for tests, without a container engine or a service manager, as root or not.
#
#   eval "$(src/test/scripts/mysql.sh start)"   starts it and sets HUB_DB_URL, HUB_DB_USER, HUB_DB_PASSWORD
#   src/test/scripts/mysql.sh url               prints the JDBC address of the running server
#   src/test/scripts/mysql.sh stop              stops it; the data stay
#
# The server's files are taken once from Debian (mmdebstrap must be installed) and kept under
# ${XDG_CACHE_HOME:-~/.cache}/life-science-hub/mysql. From the environment, all optional:
#   HUB_MYSQL_FOLDER    where the data lie (default target/mysql)
#   HUB_MYSQL_PORT      port on 127.0.0.1 (default 23306)
#   HUB_MYSQL_SERVER    mysql (default), or mariadb for a second check on MariaDB
#   HUB_DB_PASSWORD     password of the user `hub` (default: a random one, kept in the data folder)
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)
folder=${HUB_MYSQL_FOLDER:-$project/target/mysql}
port=${HUB_MYSQL_PORT:-23306}
server=${HUB_MYSQL_SERVER:-mysql}
cache=${XDG_CACHE_HOME:-$HOME/.cache}/life-science-hub/mysql

say() { echo "mysql.sh: $*" >&2; }
die() { say "$*"; exit 1; }

shout() {
  {
    echo "****************************************************************************"
    printf '*** %s\n' "$@"
    echo "****************************************************************************"
  } >&2
}

# --- the server's files -----------------------------------------------------

# install_tree SUITE PACKAGE: unpacks a Debian package and what it needs into $cache/PACKAGE.
install_tree() {
  local suite=$1 package=$2 root=$cache/$2 part
  [ -f "$root/.complete" ] && return 0
  command -v mmdebstrap >/dev/null || die "mmdebstrap is missing: apt-get install --no-install-recommends mmdebstrap"
  say "taking $package from Debian $suite into $root"
  rm -rf "$root"
  mkdir -p "$cache"
  part=$(mktemp -d "$cache/.part.XXXXXX")
  # Only unpacking needs no rights of root, where user namespaces are closed neither.
  local mode=auto
  [ "$(id -u)" = 0 ] || mode=chrootless
  # Debian's own signatures are checked; only the age of the package list is not, as mirrors lag.
  if ! mmdebstrap --quiet --mode=$mode --variant=extract --include="$package" --components=main \
    --aptopt='Acquire::Check-Valid-Until "false"' --aptopt='Acquire::Retries "3"' "$suite" "$part" >&2; then
    rm -rf "$part"
    return 1
  fi
  touch "$part/.complete"
  mv -T "$part" "$root"
}

choose_server() {
  if [ "$server" = mysql ] && ! install_tree sid mysql-server-core; then
    shout "MySQL cannot be had from Debian sid." \
      "FALLING BACK TO MARIADB 10.11: what follows is NOT a test on MySQL."
    server=mariadb
  fi
  case $server in
    mysql) root=$cache/mysql-server-core ;;
    mariadb)
      install_tree bookworm mariadb-server-core || die "neither MySQL nor MariaDB can be had"
      root=$cache/mariadb-server-core
      ;;
    *) die "HUB_MYSQL_SERVER is mysql or mariadb, not $server" ;;
  esac
  local folder_of_libraries
  libraries=
  for folder_of_libraries in "$root"/usr/lib/*-linux-gnu* "$root"/lib/*-linux-gnu*; do
    [ -d "$folder_of_libraries" ] && libraries=$libraries${libraries:+:}$folder_of_libraries
  done
  loader=$(find "$root/usr/lib" "$root/lib" -maxdepth 2 -name 'ld-linux*.so*' 2>/dev/null | sed -n 1p) || true
  [ -n "$loader" ] || die "no dynamic loader in $root: remove that folder and start again"
}

# run DAEMON OPTION…: the server with its own C library, so that the age of this system does not matter.
# The socket's name is relative to the data folder: an absolute one may be too long for the kernel.
run() {
  local daemon=$1
  shift
  local -a vendor
  if [ "$server" = mysql ]; then
    vendor=(--lc-messages-dir="$root/usr/share/mysql" --character-sets-dir="$root/usr/share/mysql/charsets"
      --secure-file-priv=NULL --innodb-redo-log-capacity=16M)
  else
    vendor=(--lc-messages-dir="$root/usr/share/mysql" --character-sets-dir="$root/usr/share/mysql/charsets"
      --innodb-log-file-size=16M)
  fi
  "$loader" --library-path "$libraries" "$root/usr/sbin/$daemon" --no-defaults \
    --user="$(id -un)" --basedir="$root/usr" --plugin-dir="$root/usr/lib/mysql/plugin" \
    --datadir="$folder/data" --tmpdir="$folder/tmp" --pid-file="$folder/mysqld.pid" --socket=mysqld.sock \
    "${vendor[@]}" "$@"
}

# --- the data folder --------------------------------------------------------

initialise() {
  if [ -d "$folder/data" ] && [ "$(cat "$folder/server" 2>/dev/null)" != "$server" ]; then
    die "$folder holds the data of another server, or of one that was never finished: remove it first"
  fi
  mkdir -p "$folder/tmp"
  chmod 700 "$folder"
  [ -d "$folder/data" ] && return 0
  say "making an empty database in $folder"
  if [ "$server" = mysql ]; then
    run mysqld --log-error="$folder/mysqld.log" --initialize-insecure
  else
    mkdir "$folder/data"
    {
      # In this mode a statement ends with its line.
      printf '%s\n' "CREATE DATABASE mysql;" "USE mysql;" "SET @auth_root_socket=NULL;" "SET @skip_auth_anonymous=1;"
      cat "$root"/usr/share/mysql/mysql_system_tables.sql "$root"/usr/share/mysql/mysql_performance_tables.sql \
        "$root"/usr/share/mysql/mysql_system_tables_data.sql "$root"/usr/share/mysql/mysql_sys_schema.sql
    } | run mariadbd --bootstrap >"$folder/mysqld.log" 2>&1
  fi || { tail -n 20 "$folder/mysqld.log" >&2; rm -rf "$folder/data"; die "the database could not be made"; }
  echo "$server" >"$folder/server"
}

random_password() { head -c 18 /dev/urandom | base64 | tr '+/' '-_'; }

# The password is set anew at every start, so that it is always the one that `start` prints.
write_accounts() {
  local password=${HUB_DB_PASSWORD:-}
  if [ -z "$password" ]; then
    [ -s "$folder/password" ] && password=$(cat "$folder/password") || password=$(random_password)
  fi
  case $password in
    *[\'\\]* | *$'\n'*) die "HUB_DB_PASSWORD holds a quote, a backslash or a line break" ;;
  esac
  # Nobody needs the server's own administrator, which has no password.
  local lock_root="ALTER USER 'root'@'localhost' ACCOUNT LOCK;"
  [ "$server" = mysql ] || lock_root=$'DELETE FROM mysql.global_priv WHERE User = \'root\';\nFLUSH PRIVILEGES;'
  (
    umask 077
    printf '%s\n' "$password" >"$folder/password"
    cat >"$folder/init.sql" <<SQL
CREATE DATABASE IF NOT EXISTS hub CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
CREATE USER IF NOT EXISTS 'hub'@'%' IDENTIFIED BY '$password';
ALTER USER 'hub'@'%' IDENTIFIED BY '$password';
GRANT ALL ON hub.* TO 'hub'@'%';
$lock_root
SQL
  )
}

# --- the process ------------------------------------------------------------

# The id of this folder's own living server, or nothing. A process id may be used again by a stranger,
# so the command line has to name this folder as well.
living() {
  local pid
  pid=$(cat "$folder/mysqld.pid" 2>/dev/null) || return 1
  [ -n "$pid" ] && [ -r "/proc/$pid/cmdline" ] &&
    tr '\0' '\n' <"/proc/$pid/cmdline" | grep -qxF -- "--datadir=$folder/data" && echo "$pid"
}

listening() { (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null; }

# Without the last option the driver offers the application server's own certificate as the client's,
# which MySQL refuses by closing the connection.
jdbc_url() { echo "jdbc:mysql://127.0.0.1:$(cat "$folder/port")/hub?sslMode=PREFERRED&connectTimeout=5000&fallbackToSystemKeyStore=false"; }

version() { sed -n "s/.*Version: '\([^']*\)'.*/$server \1/p" "$folder/mysqld.log" | tail -n 1; }

print_environment() {
  printf "export HUB_DB_URL='%s'\n" "$(jdbc_url)"
  printf "export HUB_DB_USER='hub'\n"
  printf "export HUB_DB_PASSWORD='%s'\n" "$(cat "$folder/password")"
}

start() {
  if living >/dev/null; then
    say "already running at $(jdbc_url)"
    print_environment
    return 0
  fi
  listening "$port" && die "port $port is taken by another process: set HUB_MYSQL_PORT"
  choose_server
  initialise
  write_accounts
  echo "$port" >"$folder/port"
  rm -f "$folder/mysqld.pid" "$folder/mysqld.log"
  local -a options=(--port="$port" --bind-address=127.0.0.1 --skip-log-bin --innodb-buffer-pool-size=128M
    --performance-schema=OFF --default-time-zone=+00:00 --character-set-server=utf8mb4
    --collation-server=utf8mb4_unicode_ci --init-file="$folder/init.sql" --log-error="$folder/mysqld.log")
  local daemon=mysqld
  if [ "$server" = mysql ]; then
    options+=(--mysqlx=OFF)
  else
    daemon=mariadbd
    # The MySQL driver sends fractions of a second only to what calls itself MySQL 5.6.4 or newer.
    options+=(--version=5.7.10-MariaDB)
    shout "This is MariaDB, called 5.7.10 towards the driver: a second check, never a stand-in for MySQL."
  fi
  run "$daemon" "${options[@]}" </dev/null >"$folder/console.log" 2>&1 &
  local child=$! waited=0
  # The log says so once init.sql is done; MariaDB opens its port before that.
  until grep -aqs 'ready for connections' "$folder/mysqld.log" && living >/dev/null && listening "$port"; do
    if ! kill -0 "$child" 2>/dev/null || [ $((waited += 1)) -gt 600 ]; then
      kill "$child" 2>/dev/null || true
      cat "$folder/console.log" >&2
      [ -f "$folder/mysqld.log" ] && tail -n 20 "$folder/mysqld.log" >&2
      rm -f "$folder/init.sql"
      die "the server did not start"
    fi
    sleep 0.1
  done
  rm -f "$folder/init.sql"
  say "ready: $(jdbc_url), process $(living), $(version)"
  print_environment
}

stop() {
  local pid waited=0
  pid=$(living) || { say "not running in $folder"; return 0; }
  kill "$pid"
  while living >/dev/null; do
    [ $((waited += 1)) -gt 300 ] && { say "process $pid does not end by itself: killing it"; kill -9 "$pid"; break; }
    sleep 0.1
  done
  say "stopped process $pid"
}

case ${1:-} in
  start) start ;;
  stop) stop ;;
  url)
    living >/dev/null || die "not running in $folder"
    jdbc_url
    ;;
  *) die "usage: mysql.sh start|stop|url" ;;
esac
