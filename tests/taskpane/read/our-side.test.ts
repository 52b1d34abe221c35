import { describe, expect, test } from 'vitest';
import type { Address, ReadItem } from '#outlook/mailbox.ts';
import { ownAddresses } from '#outlook/shared-mailbox.ts';
import { recipientsOfColleague, recipientsOfOwn } from '#taskpane/read/our-side.ts';

const LI_NA = 'li.na@hx-lighting.example';
const SALES = 'Sales@HX-Export.example';
const WEBER = 'weber@keller.example';
const MIKE = 'mike@harbor.example';
const shared = { address: SALES, owner: SALES, mayWrite: true };

const who = (address: string): Address => ({ name: address, address });
function mail(from: string, to: readonly string[], cc: readonly string[] = [], sender = from): ReadItem {
  return { from: who(from), sender: who(sender), to: to.map(who), cc: cc.map(who) } as unknown as ReadItem;
}
const addresses = (list: readonly Address[] | undefined): readonly string[] | undefined => list?.map(({ address }) => address);

describe('our side of a mail', () => {
  const own = ownAddresses(LI_NA, shared);

  test.each([
    ['the user wrote', mail(LI_NA, [WEBER], [MIKE]), [WEBER, MIKE]],
    ['went out from the shared mailbox', mail(SALES, [WEBER], [LI_NA]), [WEBER]],
    ['went out from the shared mailbox, written otherwise', mail('sales@hx-export.example', [WEBER]), [WEBER]],
    ['the user wrote on behalf of another', mail('boss@hx-lighting.example', [WEBER], [], LI_NA), [WEBER]],
    ['a colleague wrote on behalf of the shared mailbox', mail(SALES, [WEBER], [SALES], 'zhang@hx-lighting.example'), [WEBER]],
    ['went round among ourselves', mail(SALES, [LI_NA]), []],
    ['came to the shared mailbox', mail(WEBER, [SALES]), undefined],
    ['came to the user from an assistant', mail(WEBER, [LI_NA], [], MIKE), undefined],
  ])('is known of a mail that %s', (_, item, expected) => {
    expect(addresses(recipientsOfOwn(item, own))).toEqual(expected);
  });

  test('does not take the shared mailbox for ours where the mail lies in the user’s own', () => {
    expect(recipientsOfOwn(mail(SALES, [WEBER]), ownAddresses(LI_NA, undefined))).toBeUndefined();
  });

  test('leaves colleagues out of the recipients of a colleague', () => {
    const item = mail('zhang@hx-lighting.example', [MIKE, 'wang@HX-Lighting.example'], [LI_NA, SALES]);
    expect(addresses(recipientsOfColleague(item, own))).toEqual([MIKE]);
  });
});
