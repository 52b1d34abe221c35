import { toBase64 } from '#workbench/mail/base64.ts';
import type { ResolveImage } from '#workbench/mail/sanitise.ts';
import type { StoredAttachment } from '#workbench/mail/stored-mail.ts';

/** Only kinds that cannot carry a script. */
const SHOWN = /^image\/(?:png|jpe?g|gif|webp|bmp)$/i;

/** Shows the images that a mail carries in itself (`cid:`), as data addresses, and no others. */
export function inlineImages(attachments: readonly StoredAttachment[]): ResolveImage {
  return (source) => {
    if (!/^cid:/i.test(source)) return undefined;
    const contentId = source.slice(4);
    const found = attachments.find((attachment) => attachment.contentId === contentId);
    if (!found || !SHOWN.test(found.contentType)) return undefined;
    return `data:${found.contentType.toLowerCase()};base64,${toBase64(found.content)}`;
  };
}
