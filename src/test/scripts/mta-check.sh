#!/usr/bin/env bash
# The hub against a real mail server and mailbox of Debian (exim and dovecot), on 127.0.0.1 and in a folder of its own:
# mails leave over STARTTLS with a log-in and signed (DKIM, checked by dkimpy), the answer of a calendar and a mail that
# comes back are read over IMAP. Needs root on Debian, since mail servers change users; else it says so and ends well.
#
#   src/test/scripts/mta-check.sh
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../.." && pwd -P)

say() { echo "mta-check.sh: $*"; }
skip() { say "SKIPPED: $*"; exit 0; }

[ "$(id -u)" = 0 ] || skip "not root"
command -v apt-get >/dev/null || skip "no Debian"

export DEBIAN_FRONTEND=noninteractive
needed=(exim4-daemon-light dovecot-imapd python3-dkim openssl)
if ! dpkg -s "${needed[@]}" >/dev/null 2>&1; then
  apt-get -q update && apt-get -q -y install --no-install-recommends "${needed[@]}"
fi

folder=$(mktemp -d /tmp/mta-check.XXXXXX)
smtp=${HUB_MTA_SMTP_PORT:-22525}
imap=${HUB_MTA_IMAP_PORT:-22993}
pids=()
stop() {
  local pid
  for pid in "${pids[@]}"; do
    kill "$pid" 2>/dev/null || true
  done
  wait
  rm -rf "$folder"
}
trap stop EXIT

user=Debian-exim
mkdir -p "$folder"/{spool,log,mail/hub,mail/people,dovecot}
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost \
  -addext subjectAltName=DNS:localhost,IP:127.0.0.1 \
  -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out "$folder/dkim.pem" 2>/dev/null
keytool -importcert -noprompt -alias mta -file "$folder/cert.pem" -keystore "$folder/trust.p12" \
  -storetype PKCS12 -storepass changeit >/dev/null 2>&1

# The mailbox of the hub takes its own address and what stands after a plus; everybody else at any domain of the
# examples has mail, but nobody who is called so: what goes there comes back.
cat >"$folder/exim.conf" <<EOF
primary_hostname = mx.check.example
spool_directory = $folder/spool
log_file_path = $folder/log/%slog
local_interfaces = 127.0.0.1
daemon_smtp_ports = $smtp
exim_user = $user
exim_group = $user
keep_environment =
tls_advertise_hosts = *
tls_certificate = $folder/cert.pem
tls_privatekey = $folder/key.pem
acl_smtp_rcpt = taken
acl_smtp_data = taken
smtp_accept_max = 20
begin acl
taken:
  accept
begin routers
hub:
  driver = accept
  domains = lifesciencehub.example
  local_parts = eventi : bounces
  local_part_suffix = +*
  local_part_suffix_optional
  transport = to_hub
people:
  driver = accept
  domains = *.example
  local_parts = !^nobody
  transport = to_people
  cannot_route_message = Unknown user
begin transports
to_hub:
  driver = appendfile
  directory = $folder/mail/hub
  maildir_format
  create_directory
  envelope_to_add
  return_path_add
  user = $user
to_people:
  driver = appendfile
  directory = $folder/mail/people
  maildir_format
  create_directory
  envelope_to_add
  return_path_add
  user = $user
begin retry
* * F,1h,1m
begin authenticators
plain:
  driver = plaintext
  public_name = PLAIN
  server_prompts = :
  server_condition = \${if and{{eq{\$auth2}{hub}}{eq{\$auth3}{geheim}}}}
  server_set_id = \$auth2
  server_advertise_condition = \${if def:tls_in_cipher}
EOF
cat >"$folder/dovecot.conf" <<EOF
base_dir = $folder/dovecot
state_dir = $folder/dovecot
log_path = $folder/log/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
ssl_cert = <$folder/cert.pem
ssl_key = <$folder/key.pem
first_valid_uid = 1
mail_location = maildir:$folder/mail/hub
passdb {
  driver = static
  args = password=casella
}
userdb {
  driver = static
  args = uid=$user gid=$user home=$folder/mail
}
service imap-login {
  inet_listener imap {
    port = 0
  }
  inet_listener imaps {
    port = $imap
    ssl = yes
  }
}
EOF
chmod 755 "$folder"
chown -R "$user:$user" "$folder"/{spool,log,mail,key.pem}

exim4 -C "$folder/exim.conf" -oP "$folder/exim.pid" -bdf -q1m &
pids+=($!)
dovecot -F -c "$folder/dovecot.conf" &
pids+=($!)
for port in "$smtp" "$imap"; do
  for _ in $(seq 50); do
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null && break
    sleep 0.1
  done
done
for pid in "${pids[@]}"; do
  kill -0 "$pid" || { say "FAILED: a mail server does not run"; cat "$folder"/log/*; exit 1; }
done

status=0
(cd "$project" && ./mvnw -B -Pmta "-Dmta.folder=$folder" "-Dmta.smtp.port=$smtp" "-Dmta.imap.port=$imap" "$@" verify) || status=$?
if [ "$status" != 0 ]; then
  tail -n 30 "$folder"/log/* || true
  exit "$status"
fi

grep -q 'A=plain:hub' "$folder/log/mainlog" || { say "FAILED: the hub did not sign in"; exit 1; }
grep 'A=plain:hub' "$folder/log/mainlog" | grep -vq 'P=esmtpsa' && { say "FAILED: a mail came in the clear"; exit 1; }

# The record that the hub's own page shows is the only thing that dkimpy is told.
/usr/bin/python3 - "$folder" <<'EOF'
import dkim, pathlib, sys
folder = pathlib.Path(sys.argv[1])
record = (folder / "record.txt").read_bytes()
mails = sorted((folder / "mail" / "people" / "new").iterdir())
for mail in mails:
    text = mail.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    if not dkim.verify(text, dnsfunc=lambda name, timeout=5: record):
        sys.exit("mta-check.sh: FAILED: dkimpy does not accept the signature of " + mail.name)
    if dkim.verify(text.replace(b"Subject: ", b"Subject: x", 1), dnsfunc=lambda name, timeout=5: record):
        sys.exit("mta-check.sh: FAILED: dkimpy accepts a changed mail")
if len(mails) < 2:
    sys.exit("mta-check.sh: FAILED: only %d mails" % len(mails))
print("mta-check.sh: dkimpy accepts the signatures of %d mails" % len(mails))
EOF
say "everything is well"
