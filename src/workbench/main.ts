import '#workbench/page.css';
import { createFaults, parseFault } from '#workbench/host/faults.ts';
import { createHostLog } from '#workbench/host/host-log.ts';
import { loadSamples } from '#workbench/mail/load-samples.ts';
import { MailStore } from '#workbench/mail/mail-store.ts';
import { readSettings } from '#workbench/settings.ts';
import { giveTestHandle } from '#workbench/test-handle.ts';
import { Workbench } from '#workbench/workbench.ts';

/** The rep of the sample story. */
const USER = { name: 'Li Na', address: 'li.na@hx-lighting.example' };

async function start(): Promise<void> {
  const holder = document.getElementById('app');
  if (!holder) throw new Error('The page has no place for the workbench.');
  const faults = createFaults();
  for (const text of new URLSearchParams(location.search).getAll('fault')) {
    const fault = parseFault(text);
    if (fault) faults.add(fault);
  }
  const log = createHostLog(() => performance.now());
  const store = new MailStore();
  const workbench = new Workbench({ holder, user: USER, store, faults, log, settings: readSettings() });
  giveTestHandle({ faults, log, store, workbench });
  try {
    store.put(...(await loadSamples(USER)));
  } catch {
    workbench.tell('samplesFailed');
  }
  document.documentElement.dataset['ready'] = 'true';
}

void start();
