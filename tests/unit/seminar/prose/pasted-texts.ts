/**
 * Fifty abstracts as they are pasted: each is a text of a language in one of the forms that mails, word
 * processors, web pages and LaTeX leave, with the signs that people in that field use.
 */

/** Three sentences of a language, with its own quotation marks, accents and units. */
const TEXTS: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'Rivers remember where they have been; this talk asks for how long (and why some forget).',
    'We measured 3 lakes at 5 °C, found a shift of > 10% per year, and call it "slow" -- it isn\'t.',
    'Contact: ada_k@example.edu, or see https://example.edu/~ada/a_b_c?x=1&y=2#top.',
  ],
  de: [
    'Flüsse erinnern sich daran, wo sie waren; der Vortrag fragt, wie lange („und warum manche nicht“).',
    'Wir haben 3 Seen bei 5 °C vermessen, z. B. die Müritz, und fanden +10 % pro Jahr; Vor- und Nachteile.',
    'Fragen an: ada@example.de; mehr unter www.example.de/fluesse.',
  ],
  fr: [
    'Les rivières se souviennent de leurs lits : combien de temps, et pourquoi certaines « oublient » ?',
    "L'étude porte sur 3 lacs à 5 °C ; l'écart dépasse 10 % par an, c'est-à-dire peu.",
    'Écrire à ada@example.fr ; voir aussi https://example.fr/rivi%C3%A8res.',
  ],
  es: [
    '¿Recuerdan los ríos dónde han estado? ¡Sí!, pero no siempre: esta charla explica cuánto.',
    'Medimos 3 lagos a 5 °C; la deriva supera el 10 % anual (p < 0,05; n = 12).',
    'Preguntas: ada@example.es / despacho 3.º izq.',
  ],
  pl: [
    'Rzeki pamiętają, gdzie były; pytamy, jak długo – i dlaczego „niektóre” zapominają.',
    'Zbadaliśmy 3 jeziora przy 5 °C; przesunięcie wynosi ok. 10 % rocznie (por. §2).',
    'Kontakt: ada@example.pl, pok. 12 [wejście B].',
  ],
  ja: [
    '川は、かつて流れた場所を覚えている。本講演では、その記憶がどれほど続くかを問う。',
    '３つの湖を５℃で測定し、年に10%を超える変化を見いだした（p < 0.05）。「遅い」と呼ぶ。',
    '連絡先：ada@example.jp まで。詳細は https://example.jp/kawa をご覧ください。',
  ],
  ar: [
    'تتذكر الأنهار أين كانت؛ تسأل هذه المحاضرة: إلى متى؟',
    'قسنا 3 بحيرات عند 5 درجات، ووجدنا تغيرا يزيد على 10% في السنة (n = 12).',
    'للأسئلة: ada@example.org، القاعة 3-B.',
  ],
};

/** Words on lines of at most so many columns, as mails have them. */
function wrapped(text: string, columns: number): string {
  return text
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      const isFull = last === undefined || last.length + 1 + word.length > columns;
      return isFull ? [...lines, word] : [...lines.slice(0, -1), `${last} ${word}`];
    }, [])
    .join('\n');
}

type Form = (a: string, b: string, c: string) => string;

/** What is left of the text in each program that it was copied from. */
const FORMS: readonly (readonly [name: string, form: Form])[] = [
  ['a mail', (a, b, c) => `${wrapped(`${a} ${b}`, 72)}\n\n${wrapped(c, 72)}`],
  ['a narrow mail', (a, b, c) => wrapped(`${a} ${b} > 5 - 10 + 3 # 2 ${c}`, 40)],
  ['a list of a word processor', (a, b, c) => `${a}\n\n•\t${b}\n•\t${c}\n\n    ${a}`],
  [
    'a programme',
    (a, b, c) => `14:00 Tea\n14:30 Talk: ${a}\n\n1. ${b}\n2. ${c}\n\n* with 2 * 3 breaks`,
  ],
  [
    'references',
    (a, b, c) => `${a} [1, 2]\n\n${b}\n\n[1] A. Author & B. Author (2020), pp. 3-5.\n[2] ${c}`,
  ],
  [
    'Markdown',
    (a, b, c) =>
      `## ${a}\n\n**${b}** and [${c.slice(0, 9)}](https://example.edu/x_(y))\n\n> ${a}\n\n| a | b |\n|---|---|\n| 3 | ${b.slice(0, 20).replaceAll('|', '')} |`,
  ],
  [
    'LaTeX',
    (a, b, c) =>
      `${a} Let $x \\in \\mathbb{R}^n$ be as in \\[ x^2 \\leq 1, \\] so that R\\'enyi's bound 5\\% holds.\n\n\\emph{${b.replace(/["{}]/g, '')}} ${c}`,
  ],
  [
    'a web page',
    (a, b, c) => `${a}<br>\nH<sub>2</sub>O & CO2; a < b, c > d. <!-- more -->\n\n${b}\n\n\n\n${c}`,
  ],
];

/** A name and a text, each. */
export function pastedTexts(): [string, string][] {
  return Object.entries(TEXTS).flatMap(([language, [a, b, c]]) =>
    FORMS.map(([name, form]): [string, string] => [`${name}, ${language}`, form(a, b, c)]),
  );
}
