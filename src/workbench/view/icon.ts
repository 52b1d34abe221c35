/** Line drawings on a grid of 20, our own. */
const PATHS = {
  mail: 'M3 5h14v10H3z M3 6l7 5 7-5',
  reply: 'M8 5 3 10l5 5 M3 10h8c4 0 6 2 6 5',
  replyAll: 'M6 5 1 10l5 5 M11 5l-5 5 5 5 M6 10h7c3 0 5 2 5 5',
  forward: 'M12 5l5 5-5 5 M17 10H9c-4 0-6 2-6 5',
  send: 'M3 4l14 6-14 6 2-6z M5 10h6',
  attach: 'M14 6l-6 6a2 2 0 0 0 3 3l6-6a4 4 0 0 0-6-6l-6 6a6 6 0 0 0 8 8',
  close: 'M5 5l10 10 M15 5 5 15',
  pin: 'M8 3h4l1 6 2 2H5l2-2z M10 11v6',
  folderOpen: 'M3 16V5h5l2 2h6v2 M3 16l3-7h12l-3 7z',
  wrench: 'M13 3a4 4 0 0 0-4 5L3 14l3 3 6-6a4 4 0 0 0 5-5l-3 2-2-2z',
  trash: 'M4 6h12 M8 6V4h4v2 M6 6l1 11h6l1-11',
  window: 'M4 8v8h9 M7 4h9v9H7z',
  back: 'M12 4l-6 6 6 6',
  liaison: 'M3 4h14v9h-7l-4 4v-4H3z M7 8.5l2 2 4-4',
  shield: 'M10 3l6 2v5c0 4-3 6-6 7-3-1-6-3-6-7V5z',
  bold: 'M6 4h5a3 3 0 0 1 0 6H6z M6 10h6a3 3 0 0 1 0 6H6z',
  italic: 'M9 4h6 M5 16h6 M12 4 8 16',
  underline: 'M6 4v5a4 4 0 0 0 8 0V4 M5 16h10',
  bullets: 'M4 6h.01 M4 10h.01 M4 14h.01 M8 6h9 M8 10h9 M8 14h9',
  numbers: 'M3 5l1.5-.5v4 M3 12h2l-2 3h2 M9 6h8 M9 13h8',
} as const;

export type IconName = keyof typeof PATHS;

/** A drawing that says nothing to a screen reader: the button around it has its own name. */
export function icon(name: IconName): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
