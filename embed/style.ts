/** A constructed sheet: a page’s policy against inline styles does not concern it. */
export const sheet = new CSSStyleSheet();

sheet.replaceSync(`
:host { display: inline; }
[part~=link] {
  color: var(--yiju-link-color, inherit);
  text-decoration: underline dotted;
  text-decoration-color: var(--yiju-link-underline, currentColor);
  text-underline-offset: .2em;
  cursor: pointer;
}
:host([state=valid]) [part~=link] { text-decoration-style: solid; text-decoration-color: var(--yiju-in-force, #2f8a54); }
:host([state=amended]) [part~=link] { text-decoration-style: dashed; text-decoration-color: var(--yiju-amended, #a86a00); }
:host([state=ended]) [part~=link] { text-decoration: line-through; text-decoration-color: var(--yiju-ended, #a3341f); }
:host([state=nonexistent]) [part~=link] { text-decoration-style: wavy; text-decoration-color: var(--yiju-ended, #a3341f); }
[part~=mark] {
  margin-inline-start: .25em;
  padding-inline: .35em;
  border: 1px solid currentColor;
  border-radius: .25em;
  font-size: .75em;
  text-decoration: none;
  text-indent: 0;
  white-space: nowrap;
  /* As readable as the page's own words. */
  color: inherit;
}
[part~=mark]:empty { display: none; }
[part~=mark-ended], [part~=mark-nonexistent] { border-width: 2px; }
[part~=mark-unknown] { border-style: dashed; }
[part~=link]:hover { text-decoration-style: solid; }
[part~=link]:focus-visible, [part~=more]:focus-visible, [part~=candidates] a:focus-visible {
  outline: 2px solid var(--yiju-accent, Highlight);
  outline-offset: 2px;
  border-radius: 2px;
}
[part~=card] {
  position: fixed;
  inset: auto;
  margin: 0;
  box-sizing: border-box;
  width: max-content;
  max-width: min(var(--yiju-card-width, 26rem), calc(100vw - 1rem));
  max-height: min(24rem, calc(100vh - 1rem));
  overflow: auto;
  overscroll-behavior: contain;
  z-index: 2147483647;
  padding: .9em 1em;
  font: 400 .9375rem/1.6 var(--yiju-font, system-ui, "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif);
  text-align: start;
  text-indent: 0;
  letter-spacing: normal;
  white-space: normal;
  color: var(--yiju-card-color, #1c1c1a);
  background: var(--yiju-card-background, #fff);
  border: 1px solid var(--yiju-card-border, #c9c6bd);
  border-radius: var(--yiju-card-radius, 8px);
  box-shadow: var(--yiju-card-shadow, 0 6px 24px rgb(0 0 0 / .18));
}
[part~=card][hidden] { display: none; }
[part~=card] > * { margin: 0; }
[part~=card] > * + * { margin-top: .5em; }
[part~=title] { font-weight: 600; }
[part~=status] { font-size: .875em; color: var(--yiju-card-muted, #5a574f); }
[part~=badge] {
  display: inline-block;
  padding: 0 .5em;
  margin-inline-end: .5em;
  border: 1px solid currentColor;
  border-radius: 1em;
  color: var(--yiju-in-force, #1d6b3a);
}
[part~=ended] { color: var(--yiju-ended, #a3341f); }
[part~=text] {
  padding-inline-start: .75em;
  border-inline-start: 3px solid var(--yiju-accent, #a8874a);
  white-space: pre-line;
}
[part~=candidates] { padding-inline-start: 1.25em; }
[part~=card] a { color: var(--yiju-card-link, #174f9c); }
@supports (color: light-dark(#000, #fff)) {
  [part~=card] {
    color: var(--yiju-card-color, light-dark(#1c1c1a, #eceae4));
    background: var(--yiju-card-background, light-dark(#fff, #23221f));
    border-color: var(--yiju-card-border, light-dark(#c9c6bd, #54514a));
  }
  [part~=status] { color: var(--yiju-card-muted, light-dark(#5a574f, #b8b4aa)); }
  [part~=badge] { color: var(--yiju-in-force, light-dark(#1d6b3a, #7fd09b)); }
  [part~=ended] { color: var(--yiju-ended, light-dark(#a3341f, #f0a08f)); }
  [part~=card] a { color: var(--yiju-card-link, light-dark(#174f9c, #9cc4ff)); }
}
@media print { [part~=card] { display: none; } }
`);
