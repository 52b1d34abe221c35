/** Undoes `format=flowed` (RFC 3676): lines that end with a space go on in the next one of the same quote depth. */
export function unflow(text: string, deleteSpace: boolean): string {
  const result: string[] = [];
  let held = '';
  let heldDepth = -1;
  const release = (): void => {
    if (heldDepth >= 0) result.push((heldDepth > 0 ? `${'>'.repeat(heldDepth)} ` : '') + held);
    held = '';
    heldDepth = -1;
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0;
    const stuffed = line.slice(depth);
    const shown = stuffed.charCodeAt(0) === 32 ? stuffed.slice(1) : stuffed;
    if (depth !== heldDepth) release();
    const flows = shown.charCodeAt(shown.length - 1) === 32 && shown !== '-- ';
    held += flows && deleteSpace ? shown.slice(0, -1) : shown;
    heldDepth = depth;
    if (!flows) release();
  }
  release();
  return result.join('\n');
}
