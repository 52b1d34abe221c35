/** Puts customers in one after the other and says each number when the database has acknowledged it; lives until it is killed or its standard input ends, as it does when the process that started it is gone. */
import { setImmediate } from 'node:timers/promises';
import { LOCAL_SCOPE } from '#server/store/database.ts';
import { insertCustomers } from '#server/store/customers.ts';
import { openStore } from '#server/store/open-store.ts';

const [folder = '', start = '0'] = process.argv.slice(2);
process.stdin.once('close', () => process.exit(1));
process.stdin.resume();
const store = await openStore({ dataFolder: folder });
for (let number = Number(start); ; number++) {
  await store.db.transaction((tx) =>
    insertCustomers(tx, LOCAL_SCOPE, [{ id: `N-${number}`, name: `Number ${number}`, contacts: [] }], { action: 'create' }),
  );
  process.stdout.write(`${number}\n`);
  // The embedded database answers without a turn of the event loop; the end of the input would never be heard.
  await setImmediate();
}
