import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startDaemon } from './daemon';
import { maildirRoot } from './maildir';
import { readGreeting } from './ports';
import type { Server } from './servers';
import { FARM_USERS } from './users';

/** Socket on which Dovecot takes mail for the mailboxes (LMTP). */
export function lmtpSocket(folder: string): string {
  return join(folder, 'dovecot/lmtp');
}

/** Socket on which Dovecot answers whether a password is right. */
export function authSocket(folder: string): string {
  return join(folder, 'dovecot/auth-for-postfix');
}

/** Starts Dovecot: IMAP on a port, LMTP and passwords on sockets, mailboxes as Maildir folders. */
export function startDovecot(folder: string, farmName: string, port: number): Server {
  const config = join(folder, 'dovecot.conf');
  writeFileSync(config, describeDovecot(folder, farmName, port));
  mkdirSync(join(folder, 'dovecot'), { mode: 0o755 });
  return {
    daemon: startDaemon(folder, {
      name: 'dovecot',
      command: '/usr/sbin/dovecot',
      args: ['-F', '-c', config],
    }),
    port,
    isReady: async () => (await readGreeting(port))?.includes(farmName) ?? false,
  };
}

function describeDovecot(folder: string, farmName: string, imapPort: number): string {
  return `# https://doc.dovecot.org/2.3/configuration_manual/
base_dir = ${folder}/dovecot
log_path = ${folder}/logs/dovecot.log
protocols = imap lmtp
listen = 127.0.0.1
# Who waits for the farm knows by this greeting that the port is the farm's own.
login_greeting = ${farmName}

# Loopback only: no certificate, passwords in the clear.
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain login

# Any address has a mailbox, and all have the same password.
passdb {
  driver = static
  args = password=${FARM_USERS.alice.password}
}
userdb {
  driver = static
  args = uid=mail gid=mail home=${maildirRoot(folder)}/%u allow_all_users=yes
}
mail_location = maildir:${maildirRoot(folder)}/%u
# Debian's account "mail" has number 8, below what Dovecot takes for people.
first_valid_uid = 1

service imap-login {
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
# Sockets are in base_dir, open to Postfix's own account.
service lmtp {
  unix_listener lmtp {
    mode = 0666
  }
}
service auth {
  unix_listener auth-for-postfix {
    mode = 0666
  }
}

namespace inbox {
  inbox = yes
${['Drafts', 'Sent', 'Trash', 'Junk'].map(describeMailbox).join('')}}
`;
}

function describeMailbox(name: string): string {
  return `  mailbox ${name} {
    auto = subscribe
    special_use = \\${name}
  }
`;
}
