// What a reader sees or hears in English in disguise that does not come from the texts, within a place. Words of the texts bear marks;
// what else may stand there is given: names, what people write, what PowerShell calls its things.
const [within, allowed, marks, language] = arguments;
const known = new Set(allowed);
const MARKED = new RegExp(marks);
// Codes of rules and messages, initials, builds, times, factors: no word is in them.
const CODES = /^(#?[A-Z]{0,2}\d*[\d.:×/\s]*|[A-Z]{2}|\W*)$/;
// The prompt, a cmdlet with its switches, a policy that is always there.
const POWERSHELL = /^(PS>|[A-Z][a-z]+-(Cs|Sim)\w+( -\w+)*|ClientPolicy\w+)$/;
// PowerShell's own, which is English in every language: the console, what is written in it, what is marked as English.
const ENGLISH = 'code, pre, .lines .input > span, .pad, .offers b, [lang]:not(html)';
const found = [];
// Names stand in isolates where the page is written from right to left.
const words = (text) => text.replace(/[\u2066-\u2069]/g, '').trim().replace(/\s+/g, ' ');
// A name with a colon, a number with what somebody wrote: no word of the page is in them.
const isWordless = (said) => !/\p{L}/u.test(allowed.reduce((rest, one) => rest.replaceAll(one, ''), said));
const check = (text, place) => {
  const said = words(text ?? '');
  if (said && !isWordless(said) && !MARKED.test(said) && !CODES.test(said) && !POWERSHELL.test(said) && !known.has(said)) found.push(`“${said}” in ${place}`);
};
const name = (own) => own.tagName.toLowerCase() + [...own.classList].map((one) => '.' + one).join('') + (own.parentElement?.className?.baseVal ?? ' < .' + own.parentElement?.className);
for (const root of document.querySelectorAll(within)) {
  const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const own = walk.currentNode.parentElement;
    if (own.closest('script, style, noscript, [hidden]') || own.closest(ENGLISH)) continue;
    // A name of the chart that has no room ends in an ellipsis; its title has all of it.
    const whole = own.matches('.lane-name') && own.querySelector('title');
    check(whole ? whole.textContent : walk.currentNode.data, name(own));
  }
  for (const own of [root, ...root.querySelectorAll('*')]) {
    if (own.closest('[hidden]')) continue;
    for (const attribute of ['aria-label', 'aria-description', 'aria-valuetext', 'aria-roledescription', 'title', 'placeholder', 'alt', 'label'])
      if (own.hasAttribute(attribute) && !own.closest('[lang]:not(html)')) check(own.getAttribute(attribute), `${attribute} of ${name(own)}`);
    if (own.matches('input:not([type=checkbox], [type=radio], [type=file])')) check(own.value, `value of ${name(own)}`);
  }
}
check(document.title, 'the title of the page');
if (document.documentElement.lang !== language) found.push(`language “${document.documentElement.lang}”`);
return [...new Set(found)];
