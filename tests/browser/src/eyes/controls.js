// What is wrong with what can be pressed, where the window stands: it lies below something else, leaves the screen, or has no size. Also whether the page is
// wider than its window, and whether an end mark of the chart is not drawn. Arguments: the selector within which to look.
const wrong = [], within = arguments[0], root = document.scrollingElement;
const name = own => (own.getAttribute('aria-label') || own.textContent || own.id || own.className.toString()).trim().replace(/\s+/g, ' ').slice(0, 40) || own.tagName;
const isShown = own => own.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !own.closest('[inert], [hidden]');
if (root.scrollWidth > innerWidth + 1) wrong.push(`the page is ${root.scrollWidth} px wide in a window of ${innerWidth}`);
const scrolls = own => {
    for (let up = own.parentElement; up && up !== root; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (/auto|scroll/.test(style.overflowX + style.overflowY) && (up.scrollWidth > up.clientWidth + 1 || up.scrollHeight > up.clientHeight + 1)) return up;
    }
    return null;
};
const controls = [...document.querySelectorAll(within)].flatMap(place =>
    [...place.querySelectorAll('button, a[href], input, select, textarea, summary, [role=slider], [role=tab], [data-message]:is(button, [tabindex])')]);
const before = [scrollX, scrollY];
for (const own of controls) {
    if (!isShown(own) || own.disabled || own.matches('.skip, .visually-hidden *')) continue;
    const target = own.matches('[role=slider]') ? own.querySelector('.now-line') ?? own : own;
    target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const box = target.getBoundingClientRect();
    // What reads aloud alone has the size of a pixel.
    if (getComputedStyle(own).clipPath !== 'none' || own.closest('[style*="clip"]')) continue;
    if (box.width < 1 && box.height < 1) { wrong.push(`${name(own)} has no size`); continue; }
    if (!scrolls(own) && (box.left < -1 || box.right > innerWidth + 1)) wrong.push(`${name(own)} leaves the screen: ${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}`);
    if (box.top > innerHeight || box.bottom < 0) { wrong.push(`${name(own)} cannot be scrolled into sight`); continue; }
    const [x, y] = [Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 2), Math.min(Math.max(box.top + box.height / 2, 1), innerHeight - 2)];
    const hit = document.elementFromPoint(x, y);
    const isMine = hit && (own === hit || own.contains(hit) || hit.closest('label')?.control === own || hit.closest('label')?.contains(own) || own.matches('[role=slider]') && hit.closest('svg'));
    if (!isMine) wrong.push(`${name(own)} lies below ${hit ? hit.tagName.toLowerCase() + '.' + (hit.getAttribute('class') || '') : 'nothing'} (${name(hit ?? own)})`);
}
scrollTo(...before);
for (const mark of document.querySelectorAll('.chart [data-mark]')) {
    const box = mark.getBoundingClientRect();
    if (box.width < 3 || box.height < 3) wrong.push(`a mark of #${mark.dataset.mark} has gone`);
}
for (const above of document.querySelectorAll('dialog[open], details[open] > .popover, .tour-bubble')) {
    const box = above.getBoundingClientRect();
    if (isShown(above) && box.width && (box.left < -1 || box.right > innerWidth + 1)) wrong.push(`${name(above)} leaves the screen: ${Math.round(box.left)} to ${Math.round(box.right)} of ${innerWidth}`);
}
return wrong;
