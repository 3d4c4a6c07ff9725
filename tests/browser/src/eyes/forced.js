// What is lost within a place where the system forces its colours: drawings in other colours than its own, drawings in the colour of the
// ground alone, sheets without an edge.
const [within] = arguments;
const found = new Set();
const name = (own) => `${own.parentElement.getAttribute('class') ?? own.parentElement.tagName} > ${own.tagName}.${own.getAttribute('class') ?? ''}`;
const probe = document.createElement('i');
probe.style.forcedColorAdjust = 'none';
document.body.append(probe);
const system = (word) => { probe.style.color = word; return getComputedStyle(probe).color; };
const ground = system('Canvas');
const colours = new Set(['CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText', 'LinkText'].map(system));
probe.remove();
const isNothing = (colour) => colour === 'none' || colour === 'rgba(0, 0, 0, 0)';
for (const root of document.querySelectorAll(within)) {
  // A code is black on white for the camera that reads it; a preview shows what will be on paper.
  for (const own of root.querySelectorAll('svg :is(path, circle, rect, text)')) {
    // A veil only dims what lies below it.
    if (own.closest('.code, .preview') || own.matches('.grip, .veil') || !own.checkVisibility()) continue;
    const {fill: paint, stroke} = getComputedStyle(own);
    // What is filled with a pattern is drawn in the colour of the pattern's lines.
    const pattern = /^url\("#(.+)"\)/.exec(paint);
    const fill = pattern ? getComputedStyle(document.getElementById(pattern[1]).firstElementChild).stroke : paint;
    for (const colour of [fill, stroke]) if (!isNothing(colour) && colour !== ground && !colours.has(colour)) found.add(`${name(own)} is drawn in ${colour}`);
    // The shape in a dot is cut out of it, and the main button has a ground of its own. So has a text on a shape that is drawn before it.
    const shape = own.tagName === 'text' && own.parentElement.querySelector(':scope > :is(rect, circle)');
    if (shape && ![ground, 'none'].includes(getComputedStyle(shape).fill)) continue;
    if ([fill, stroke].every((colour) => isNothing(colour) || colour === ground) && !own.matches('.dot path, .primary *')) found.add(`${name(own)} cannot be seen`);
  }
  // Words in the colour of a ground that the browser lays below them.
  for (const own of root.querySelectorAll('button, .chip')) {
    const {color, backgroundColor} = getComputedStyle(own);
    if (own.textContent.trim() && own.checkVisibility() && (color === backgroundColor || isNothing(backgroundColor) && color === ground)) found.add(`${name(own)} is written in its ground's colour`);
  }
  for (const own of root.querySelectorAll('.sheet, .bubble, .toast, .slip, .popover, .chip, dialog, input:not([type=checkbox], [type=radio]), textarea')) {
    if (own.matches('.file input, .stack textarea') || !own.checkVisibility()) continue;
    const {borderTopStyle, borderTopWidth} = getComputedStyle(own);
    if (borderTopStyle === 'none' || parseFloat(borderTopWidth) < 1) found.add(`${name(own)} has no edge`);
  }
}
// What is chosen has an outline or another ground; what is not has none of both.
const look = (own) => { const by = getComputedStyle(own); return {line: by.outlineStyle !== 'none' && parseFloat(by.outlineWidth) >= 2, ground: by.backgroundColor, drawn: by.color}; };
for (const [chosen, other] of [['.seat.active', '.seat:not(.active)'], ['.bubble.selected', '.bubble:not(.selected)'], ['.reasons .decided', '.reasons li:not(.decided)'],
  ['.track.selected', '.track:not(.selected)'], ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'], ['[role="option"][aria-selected="true"]', '[role="option"][aria-selected="false"]'],
  ['dialog [aria-pressed="true"]', 'dialog [aria-pressed="false"]'], ['.in-words [aria-current]', '.in-words li:not([aria-current])'], ['.reference [aria-current]', '.reference nav button:not([aria-current])']]) {
  const [one, another] = [document.querySelector(chosen), document.querySelector(other)];
  if (!one || !another) continue;
  const [its, else_] = [look(one), look(another)];
  const differs = chosen.startsWith('.track') ? its.drawn !== else_.drawn : (its.line && !else_.line) || its.ground !== else_.ground;
  if (!differs) found.add(`${chosen} looks like ${other}`);
}
return [...found];
