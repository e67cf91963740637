import { join } from 'node:path';
import { authSocket, lmtpSocket } from './dovecot';
import { FARM_DOMAINS } from './users';

/** Postfix's own folders inside the farm's. */
export function postfixPlaces(folder: string): { config: string; queue: string; data: string } {
  return {
    config: join(folder, 'postfix-config'),
    queue: join(folder, 'postfix-queue'),
    data: join(folder, 'postfix-data'),
  };
}

/** main.cf, see https://www.postfix.org/postconf.5.html. */
export function describeMain(folder: string, farmName: string): string {
  const { queue, data } = postfixPlaces(folder);
  return `compatibility_level = 3.6
queue_directory = ${queue}
data_directory = ${data}
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
shlib_directory = /usr/lib/postfix
meta_directory = /etc/postfix
mail_owner = postfix
setgid_group = postdrop
maillog_file = ${folder}/logs/postfix.log
maillog_file_prefixes = ${folder}

inet_interfaces = 127.0.0.1
inet_protocols = ipv4
myhostname = mail.hopital.test
# Who waits for the farm knows by this banner that the port is the farm's own.
smtpd_banner = $myhostname ESMTP ${farmName}
smtpd_tls_security_level = none
# No name of the outside world is ever looked up.
disable_dns_lookups = yes
smtpd_peername_lookup = no

# The farm's domains go to Dovecot, every address of them.
virtual_mailbox_domains = ${FARM_DOMAINS.join(', ')}
virtual_mailbox_maps = static:all
virtual_transport = lmtp:unix:${lmtpSocket(folder)}
mydestination =
alias_maps =
local_recipient_maps =
local_transport = error:no local mail

# Nothing leaves: the recipient is refused at once, and there would be no way out either (master.cf has no smtp).
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions =
relay_domains =
default_transport = error:no outside mail
relay_transport = error:no outside mail

smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${authSocket(folder)}
# Any sender is accepted: a person with two addresses may write from both.
smtpd_sender_restrictions =

# Nobody reads a postmaster's mail here, and tests do not wait.
notify_classes =
in_flow_delay = 0s
fast_flush_domains =
message_size_limit = 31457280
`;
}

/** master.cf, see https://www.postfix.org/master.5.html: only what receives mail and hands it to Dovecot. */
export function describeMaster(smtpPort: number): string {
  return `# service       type       private unpriv chroot wakeup maxproc command
127.0.0.1:${smtpPort} inet       n - n - - smtpd
cleanup         unix       n - n - 0 cleanup
qmgr            unix       n - n 300 1 qmgr
rewrite         unix       - - n - - trivial-rewrite
lmtp            unix       - - n - - lmtp
error           unix       - - n - - error
retry           unix       - - n - - error
bounce          unix       - - n - 0 bounce
defer           unix       - - n - 0 bounce
trace           unix       - - n - 0 bounce
proxymap        unix       - - n - - proxymap
anvil           unix       - - n - 1 anvil
scache          unix       - - n - 1 scache
postlog         unix-dgram n - n - 1 postlogd
`;
}
