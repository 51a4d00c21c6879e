import { escapeHtml, html, scriptJson } from '../../../src/api/pages/html';

const HOSTILE = `</script><img src=x onerror="alert('1')">&\``;

test.each([
  ['in text', html`<p>${HOSTILE}</p>`],
  ['in an attribute', html`<a title="${HOSTILE}">x</a>`],
  ['in a list', html`<ul>${[HOSTILE, html`<li>${HOSTILE}</li>`]}</ul>`],
])('words %s stay words', (_, { text }) => {
  expect(text).not.toMatch(/<img|<\/script|onerror="/u);
});

test('HTML made by the template is kept, and what is absent is left out', () => {
  expect(html`<p>${html`<b>${'甲'}</b>`}${null}${undefined}${false}${0}</p>`.text).toBe('<p><b>甲</b>0</p>');
});

test('every character that HTML gives a meaning is escaped', () => {
  expect(escapeHtml('<>&"\'`')).toBe('&#60;&#62;&#38;&#34;&#39;&#96;');
});

test('JSON in a script cannot end it, and reads back as it was', () => {
  const value = { text: HOSTILE, lines: '\u2028\u2029', '<!--': ['<script>'] };
  const { text } = scriptJson(value);
  expect(text).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(text)).toEqual(value);
});

test('a character that turns the direction of writing is shown as a mark', () => {
  expect(html`<p title="${'甲\u202e乙'}">${['丙\u0007']}</p>`.text).toBe(
    '<p title="甲⟦U+202E⟧乙">丙⟦U+0007⟧</p>',
  );
});
