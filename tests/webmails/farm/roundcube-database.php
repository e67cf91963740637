<?php
// Fills or changes a farm's Roundcube database.
// Usage: php roundcube-database.php <database file>, with JSON on standard input:
//   {"schema": "<sql>" | null, "users": [{"address", "name", "identities": [..], "preferences": {..}}]}
// With a schema the database is made; a user that is not there yet is made too, and a user's preferences are
// laid over those they have. Preferences are in PHP's own serialised form, so that this is easiest in PHP.

[, $file] = $argv;
$order = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$database = new PDO("sqlite:$file", null, null, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION, PDO::ATTR_TIMEOUT => 10]);

if ($order['schema'] !== null) {
    // Three web servers share the file: readers must not wait for a writer.
    $database->exec('PRAGMA journal_mode = WAL');
    $database->exec("BEGIN; {$order['schema']}; COMMIT");
}

$database->exec('BEGIN IMMEDIATE');
foreach ($order['users'] as $user) {
    $find = $database->prepare('SELECT user_id, preferences FROM users WHERE username = ?');
    $find->execute([$user['address']]);
    $row = $find->fetch(PDO::FETCH_ASSOC) ?: makeUser($database, $user);
    $preferences = array_merge(unserialize($row['preferences'] ?: 'a:0:{}'), $user['preferences']);
    $database->prepare('UPDATE users SET preferences = ? WHERE user_id = ?')
        ->execute([serialize($preferences), $row['user_id']]);
}
$database->exec('COMMIT');

function makeUser(PDO $database, array $user): array
{
    // Roundcube finds its users by name and IMAP host; without this row it would make one with a single identity.
    $database->prepare("INSERT INTO users (username, mail_host, created, language) VALUES (?, '127.0.0.1', datetime(), 'fr_FR')")
        ->execute([$user['address']]);
    $id = $database->lastInsertId();
    foreach ($user['identities'] as $position => $address) {
        $database->prepare("INSERT INTO identities (user_id, changed, standard, name, email) VALUES (?, datetime(), ?, ?, ?)")
            ->execute([$id, $position === 0 ? 1 : 0, $user['name'], $address]);
    }
    return ['user_id' => $id, 'preferences' => null];
}
