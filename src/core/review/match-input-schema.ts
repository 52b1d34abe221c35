import * as z from 'zod';

/** What a matcher looks at; only the sender's address is needed. */
export const matchInputSchema = z.object({
  from: z.string(),
  fromName: z.string().optional(),
  to: z.array(z.string()).max(500).optional(),
  replyTo: z.string().optional(),
  subject: z.string().optional(),
  body: z.string().optional(),
  sender: z.string().optional(),
  conversationCustomerIds: z.array(z.string()).optional(),
  authenticationResults: z.string().optional(),
});
