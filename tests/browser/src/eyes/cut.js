// What a reader cannot read within a place: text that is cut off, that leaves its control, that lies upon other text, or whose words are
// broken letter by letter; and a page or a part of it that scrolls sideways. Given is where text may end in an ellipsis.
const [within, ellipses] = arguments;
const found = new Set();
const name = (own) => {
  const self = (one) => one.tagName.toLowerCase() + [...one.classList].map((one) => '.' + one).join('');
  return `${own.parentElement ? self(own.parentElement) + ' > ' : ''}${self(own)}`;
};
const page = document.documentElement;
if (page.scrollWidth > page.clientWidth) {
  const out = [...document.body.querySelectorAll('*')].filter((own) => own.getBoundingClientRect().right > page.clientWidth + 1 && own.checkVisibility());
  found.add(`the page is ${page.scrollWidth} instead of ${page.clientWidth} wide: ${out.slice(0, 3).map(name)}`);
}
const styles = new Map();
const style = (own) => styles.get(own) ?? (styles.set(own, getComputedStyle(own)), styles.get(own));
// What scrolls sideways by design: a chart, a row of chips on a phone, what a console has printed in columns, a sheet, a preview, a field.
const SIDEWAYS = '.chart, .others, .elsewhere, .themes, .kinds, .lines, .pad, .preview, textarea, input, select, iframe, .syntax';
const pieces = [];
for (const root of document.querySelectorAll(within)) {
  for (const own of [root, ...root.querySelectorAll('*')]) {
    if (/auto|scroll/.test(style(own).overflowX) && own.scrollWidth > own.clientWidth + 1 && own.checkVisibility() && !own.matches(SIDEWAYS))
      found.add(`${name(own)} scrolls sideways: ${own.scrollWidth} in ${own.clientWidth}`);
  }
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const own = walk.currentNode.parentElement;
    const text = walk.currentNode.data.trim();
    if (!text || own.closest('svg, option, textarea, [hidden], .visually-hidden, .skip, #flights, [inert]') || !own.checkVisibility({visibilityProperty: true, opacityProperty: true})) continue;
    // Only what the open dialog shows counts while there is one.
    if (document.querySelector('dialog[open]') && !own.closest('dialog')) continue;
    const range = document.createRange();
    range.selectNodeContents(walk.currentNode);
    // Letters are as high as their size, wherever the font puts them in a row that may be much higher.
    const size = parseFloat(style(own).fontSize);
    const letters = ({left, right, top, bottom, height}) => {
      const more = Math.max(0, height - size) / 2;
      return {left, right, top: top + more, bottom: bottom - more};
    };
    const rows = [...range.getClientRects()].filter((row) => row.width > 0 && row.height > 0).map(letters);
    if (!rows.length) continue;
    const box = rows.reduce((all, row) => ({left: Math.min(all.left, row.left), right: Math.max(all.right, row.right), top: Math.min(all.top, row.top), bottom: Math.max(all.bottom, row.bottom)}),
      {left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity});
    const said = text.slice(0, 24);
    let seen = {...box};
    let hidden = false;
    let scrolled = false;
    for (let around = own; around && around !== document.body; around = around.parentElement) {
      const by = style(around);
      const frame = around.getBoundingClientRect();
      if (by.clipPath !== 'none') { hidden = true; break; }
      if (by.display === 'inline') continue;
      // What scrolls and has no height left shows nothing.
      if (/auto|scroll/.test(by.overflowY) && !around.clientHeight) { hidden = true; break; }
      const inner = {left: frame.left + around.clientLeft, right: frame.left + around.clientLeft + around.clientWidth, top: frame.top + around.clientTop, bottom: frame.top + around.clientTop + around.clientHeight};
      if (by.overflowX !== 'visible' && around.clientWidth) {
        const scrolls = /auto|scroll/.test(by.overflowX);
        if (!scrolls && !scrolled && (seen.right > inner.right + 1.5 || seen.left < inner.left - 1.5)) {
          if (!(by.textOverflow === 'ellipsis' && around.matches(ellipses))) found.add(`“${said}” is cut sideways in ${name(around)}`);
        }
        seen.left = Math.max(seen.left, inner.left); seen.right = Math.min(seen.right, inner.right);
        scrolled ||= scrolls;
      }
      if (by.overflowY !== 'visible' && around.clientHeight) {
        const scrolls = /auto|scroll/.test(by.overflowY);
        // A row is higher than its letters: a quarter of them may be out.
        const shortened = by.webkitLineClamp !== 'none' && around.matches(ellipses);
        if (!scrolls && !scrolled && !shortened && (seen.bottom > inner.bottom + size / 4 || seen.top < inner.top - size / 4)) found.add(`“${said}” is cut below in ${name(around)}`);
        seen.top = Math.max(seen.top, inner.top); seen.bottom = Math.min(seen.bottom, inner.bottom);
        scrolled ||= scrolls;
      }
    }
    if (hidden) continue;
    const control = own.closest('button, summary, [role="tab"], .chip, th, td, kbd');
    if (control && style(control).display !== 'inline') {
      const frame = control.getBoundingClientRect();
      if (box.right > frame.right + 1.5 && seen.right > frame.right + 1.5 || box.left < frame.left - 1.5 || seen.bottom > frame.bottom + size / 3) found.add(`“${said}” leaves ${name(control)}`);
    }
    const longest = Math.max(...text.split(/[\s\-–—/·.]+/).map((word) => word.length));
    if (rows.length > 3 && longest > 4 && box.right - box.left < size * 2.5 && !/[\u3000-\u9fff]/.test(text)) found.add(`“${said}” is broken letter by letter in ${name(own)}`);
    const wide = own.matches('.reasons .sentence') ? own.getBoundingClientRect().width : Infinity;
    if (wide < parseFloat(style(own).fontSize) * 6) found.add(`“${said}” has ${Math.round(wide)} px in ${name(own)}`);
    if (seen.right - seen.left > 2 && seen.bottom - seen.top > 2) pieces.push({own, said, rows, seen});
  }
}
// A text that lies upon another one: what floats above the page on purpose is left out.
const floats = (own) => own.closest('.popover, .offers, .tour-bubble, .letter, .flight, .story, .numbers, .paint, .written, .stack');
pieces.sort((one, other) => one.seen.top - other.seen.top);
for (const [at, one] of pieces.entries()) {
  for (let next = at + 1; next < pieces.length && pieces[next].seen.top < one.seen.bottom - 4; next += 1) {
    const other = pieces[next];
    if (one.own === other.own || floats(one.own) !== floats(other.own)) continue;
    const wide = Math.min(one.seen.right, other.seen.right) - Math.max(one.seen.left, other.seen.left);
    const high = Math.min(one.seen.bottom, other.seen.bottom) - Math.max(one.seen.top, other.seen.top);
    if (wide <= 2 || high <= 4) continue;
    const upon = one.rows.some((a) => other.rows.some((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 5
      && Math.max(a.left, b.left) < Math.min(one.seen.right, other.seen.right) - 2 && Math.max(a.top, b.top) < Math.min(one.seen.bottom, other.seen.bottom) - 4
      && Math.min(a.bottom, b.bottom) > Math.max(one.seen.top, other.seen.top) + 4));
    if (upon) found.add(`“${one.said}” and “${other.said}” lie upon each other: ${name(one.own)} and ${name(other.own)}`);
  }
}
return [...found];
