import type { OpenAPIHono } from '@hono/zod-openapi';
import type { StoredCustomer } from '#api/contract.ts';
import { sampleCompany } from '#server/sample-data/sample-company.ts';
import { sampleCustomers } from '#server/sample-data/sample-customers.ts';

const at = '2026-11-24T00:00:00.000Z';
const stored: readonly StoredCustomer[] = sampleCustomers.map((customer) => ({
  ...customer,
  version: 1,
  ownerId: 'me',
  createdAt: at,
  updatedAt: at,
}));

function find(address: string): { customer: StoredCustomer; contactId?: string; exact: boolean }[] {
  const key = address.toLowerCase();
  const exact = stored.flatMap((customer) =>
    customer.contacts
      .filter(({ emails }) => emails.some((email) => email.toLowerCase() === key))
      .map(({ id }) => ({ customer, contactId: id, exact: true })),
  );
  const domain = key.slice(key.indexOf('@') + 1);
  return exact.length > 0 ? exact : stored.filter(({ domains }) => domains?.includes(domain)).map((customer) => ({ customer, exact: false }));
}

export function addThinRoutes(app: OpenAPIHono): void {
  app.post('/api/match', async (context) => {
    const { from } = await context.req.json<{ from: string }>();
    const found = find(from);
    const level = found.length === 0 ? 'none' : found[0]?.exact ? 'exact' : 'domain';
    return context.json({
      match: {
        level,
        candidates: found.map(({ customer, contactId, exact }) => ({ customerId: customer.id, contactId, reasons: [exact ? 'address' : 'domain'] })),
        warnings: [],
      },
      customers: found.map(({ customer }) => customer),
      markets: {},
    });
  });
  app.post('/api/context', async (context) => {
    const { recipients } = await context.req.json<{ recipients: string[] }>();
    const found = [...new Set(recipients.flatMap(find).map(({ customer }) => customer))];
    return context.json({
      customer: found.length === 1 ? found[0] : undefined,
      ambiguous: found.length > 1 ? found : [],
      company: sampleCompany,
      ignored: [],
      today: new Date().toISOString().slice(0, 10),
    });
  });
  app.get('/api/customers', (context) => context.json({ items: stored, total: stored.length }));
  app.get('/api/customers/:id', (context) => context.json(stored.find(({ id }) => id === context.req.param('id')) ?? null));
}
